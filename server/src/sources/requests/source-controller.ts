import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type {
  ArticleId,
  MarkResponse,
  SourceConfirmation,
  SourceKey,
} from '../../../../content-types';
import { heldToArticle, permittedLocales } from '../access/held-to-article';
import { heldToReadablePerson } from '../access/held-to-person';
import { confirmSource, withdrawConfirmation } from '../confirming/confirm-source';
import { describeSource } from '../describing/describe-source';
import { markQuotes } from '../marking/mark-quotes';
import { nameSource } from '../naming/name-source';
import {
  readConfirmRequest,
  readDescribeRequest,
  readMarkRequest,
  readNameRequest,
  readWithdrawRequest,
} from './read-requests';

interface SourceParams {
  documentId: ArticleId;
  source: SourceKey;
}

const paramsOf = (ctx: Context): SourceParams => ctx.params as SourceParams;

/** The locale an editor works in: what they may do is granted by locale. */
const localeOf = (ctx: Context): string | undefined => {
  const { locale } = ctx.query;
  return typeof locale === 'string' && locale !== '' ? locale : undefined;
};

/** What editors do to the sources of an article. Each in a session of the admin panel alone. */
export const sourceController = ({ strapi }: { strapi: Core.Strapi }) => {
  const confirm = async (ctx: Context, what: SourceConfirmation): Promise<void> => {
    const { documentId, source } = paramsOf(ctx);
    const permission = what === 'attestation' ? 'attest' : 'approve';
    const actor = await heldToArticle(strapi, ctx, permission, {
      documentId,
      locale: localeOf(ctx),
    });
    const { words, note } = readConfirmRequest(ctx.request.body);
    await confirmSource(strapi, {
      article: documentId,
      source,
      what,
      actor: actor.id,
      note,
      words,
      locales: await permittedLocales(strapi, ctx, permission, documentId),
    });
    ctx.status = 204;
  };

  return {
    async mark(ctx: Context): Promise<void> {
      const { documentId } = paramsOf(ctx);
      const request = readMarkRequest(ctx.request.body);
      const { locale } = request;
      const actor = await heldToArticle(strapi, ctx, 'mark', { documentId, locale });
      const source = await markQuotes(strapi, { ...request, article: documentId, actor: actor.id });
      const data: MarkResponse = { source };
      ctx.body = { data };
    },

    async describe(ctx: Context): Promise<void> {
      const { documentId, source } = paramsOf(ctx);
      const request = readDescribeRequest(ctx.request.body);
      const { locale } = request;
      const actor = await heldToArticle(strapi, ctx, 'mark', { documentId, locale });
      await describeSource(strapi, { ...request, article: documentId, source, actor: actor.id });
      ctx.status = 204;
    },

    async name(ctx: Context): Promise<void> {
      const { documentId, source } = paramsOf(ctx);
      // Every locale is named at once.
      const actor = await heldToArticle(strapi, ctx, 'name', { documentId });
      const request = readNameRequest(ctx.request.body);
      await heldToReadablePerson(strapi, ctx, request.speaker);
      await nameSource(strapi, { ...request, article: documentId, source, actor: actor.id });
      ctx.status = 204;
    },

    attest: (ctx: Context) => confirm(ctx, 'attestation'),

    approve: (ctx: Context) => confirm(ctx, 'approval'),

    async withdraw(ctx: Context): Promise<void> {
      const { documentId, source } = paramsOf(ctx);
      const { what, note } = readWithdrawRequest(ctx.request.body);
      const permission = what === 'attestation' ? 'attest' : 'approve';
      const actor = await heldToArticle(strapi, ctx, permission, {
        documentId,
        locale: localeOf(ctx),
      });
      await withdrawConfirmation(strapi, {
        article: documentId,
        source,
        what,
        actor: actor.id,
        note,
        locales: await permittedLocales(strapi, ctx, permission, documentId),
      });
      ctx.status = 204;
    },
  };
};
