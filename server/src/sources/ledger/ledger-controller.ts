import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { type ArticleId, type LedgerPage, SOURCE_PERMISSIONS } from '../../../../content-types';
import { paging } from '../../requests/paging';
import { parsedRequest } from '../../requests/parsed-request';
import { heldToArticle } from '../access/held-to-article';
import { readLedger } from './read-ledger';

const ledgerQuery = z.object(paging(20));

/** Answers what has been recorded about the sources of an article. */
export const ledgerController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const documentId: string = ctx.params.documentId;
    await heldToArticle(strapi, ctx, SOURCE_PERMISSIONS, { documentId });
    const wanted = parsedRequest(ledgerQuery, ctx.query);
    const data: LedgerPage = await readLedger(strapi, documentId as ArticleId, wanted);
    ctx.body = { data };
  },
});
