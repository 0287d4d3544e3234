import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { type ArticleId, type LedgerPage, SOURCE_PERMISSIONS } from '../../../../content-types';
import { heldToArticle } from '../access/held-to-article';
import { parsedRequest } from '../access/parsed-request';
import { readLedger } from './read-ledger';

const wholeNumber = (largest: number) => {
  const message = `must be a whole number from 1 to ${largest}`;
  return z.coerce.number(message).int(message).min(1, message).max(largest, message);
};

const paging = z.object({
  page: wholeNumber(1_000_000).default(1),
  pageSize: wholeNumber(100).default(20),
});

/** Answers what has been recorded about the sources of an article. */
export const ledgerController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    const documentId: string = ctx.params.documentId;
    await heldToArticle(strapi, ctx, SOURCE_PERMISSIONS, { documentId });
    const wanted = parsedRequest(paging, ctx.query);
    const data: LedgerPage = await readLedger(strapi, documentId as ArticleId, wanted);
    ctx.body = { data };
  },
});
