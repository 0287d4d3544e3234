import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { PersonAppearances } from '../../../content-types';
import { paging } from '../requests/paging';
import { parsedRequest } from '../requests/parsed-request';
import { appearancesOf } from './appearances';

const appearancesQuery = z.object(paging(10));

/** Answers what the admin panel asks about a person. */
export const appearancesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const data: PersonAppearances = await appearancesOf(
      strapi,
      ctx.params.documentId,
      ctx.state.userAbility,
      parsedRequest(appearancesQuery, ctx.query),
    );
    ctx.body = { data };
  },
});
