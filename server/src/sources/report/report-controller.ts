import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type {
  ArticleId,
  NewVersionFindings,
  NewVersionRequest,
  PreviewRequest,
  ReportsRequest,
} from '../../../../content-types';
import { parsedRequest } from '../../requests/parsed-request';
import { readableArticle, readableArticles } from '../access/held-to-article';
import { localeField } from '../access/locale-field';
import { findingsOfNewVersion } from './new-version';
import { reportOf, reportsOf } from './reports';

const LARGEST_BATCH = 100;

const documentId = z
  .string({ error: 'must be the documentId of an article' })
  .transform((id) => id as ArticleId);

const unsaved = z.strictObject(
  {
    title: z.string({ error: 'must be a text' }).nullish(),
    body: z.array(z.unknown(), { error: 'must be a list of blocks' }).nullish(),
    authors: z.int({ error: 'must be a number' }).min(0, { error: 'must be a number' }).optional(),
    relatedStories: z.array(z.unknown(), { error: 'must be a list' }).nullish(),
  },
  { error: 'must be an object of fields' },
);

const previewRequest = z.strictObject({
  locale: localeField,
  unsaved,
}) satisfies z.ZodType<PreviewRequest>;

const newVersionRequest = z.strictObject({
  article: documentId.nullable(),
  locale: localeField,
  unsaved,
}) satisfies z.ZodType<NewVersionRequest>;

/** Articles in locales, as many as a page of a list has. */
export const reportsRequest = z.strictObject({
  articles: z
    .array(z.strictObject({ documentId, locale: localeField }, { error: 'must be an article' }), {
      error: 'must be a list of articles',
    })
    .max(LARGEST_BATCH, { error: `must not be more than ${LARGEST_BATCH}` }),
}) satisfies z.ZodType<ReportsRequest>;

const localeQuery = z.object({ locale: localeField });

/** Tells editors how articles are sourced. */
export const reportController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const { locale } = parsedRequest(localeQuery, ctx.query);
    const wanted = { documentId: ctx.params.documentId as string, locale };
    await readableArticle(strapi, ctx, wanted);
    ctx.body = { data: await reportOf(strapi, wanted, ctx.state.userAbility) };
  },

  async preview(ctx: Context): Promise<void> {
    const asked = parsedRequest(previewRequest, ctx.request.body);
    const wanted = { documentId: ctx.params.documentId as string, locale: asked.locale };
    await readableArticle(strapi, ctx, wanted);
    ctx.body = { data: await reportOf(strapi, wanted, ctx.state.userAbility, asked.unsaved) };
  },

  async previewNew(ctx: Context): Promise<void> {
    const { article, ...asked } = parsedRequest(newVersionRequest, ctx.request.body);
    const [other = null] =
      article === null ? [] : await readableArticle(strapi, ctx, { documentId: article });
    const data: NewVersionFindings = {
      findings: await findingsOfNewVersion(strapi, other, asked, ctx.state.userAbility),
    };
    ctx.body = { data };
  },

  async findMany(ctx: Context): Promise<void> {
    const { articles } = parsedRequest(reportsRequest, ctx.request.body);
    const wanted = await readableArticles(strapi, ctx, articles);
    ctx.body = { data: await reportsOf(strapi, wanted, ctx.state.userAbility) };
  },
});
