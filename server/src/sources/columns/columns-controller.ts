import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parsedRequest } from '../../requests/parsed-request';
import { readableArticles } from '../access/held-to-article';
import { askedFor } from '../queue/asked-for';
import { reportsRequest } from '../report/report-controller';
import { reportsOf } from '../report/reports';
import { sourcingSettings } from '../settings/stored-settings';
import { sourcingSummary } from './sourcing-summary';

/** Tells the list of articles how each on its page is sourced. */
export const columnsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findMany(ctx: Context): Promise<void> {
    const { articles } = parsedRequest(reportsRequest, ctx.request.body);
    const wanted = await readableArticles(strapi, ctx, articles);
    const reports = await reportsOf(strapi, wanted, ctx.state.userAbility);
    const asked = askedFor(strapi, await sourcingSettings(strapi));
    ctx.body = { data: reports.map((report) => sourcingSummary(report, asked)) };
  },
});
