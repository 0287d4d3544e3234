import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import {
  ARTICLE_UID,
  type ArticleId,
  type GateAnswer,
  type GateRequest,
  LIMITS,
  OVERRIDE_REASONS,
  type OverrideRequest,
  QUOTE_UID,
  type ReportedOverride,
  type RestRequest,
} from '../../../../content-types';
import { textField } from '../../fields/text-field';
import { parsedRequest } from '../../requests/parsed-request';
import { administratorNames } from '../access/administrator-names';
import { heldToArticle } from '../access/held-to-article';
import { localeField } from '../access/locale-field';
import { askGate } from './ask-gate';
import { giveOverride, withdrawOverride } from './override';
import { restOnSources } from './rest-on-sources';
import type { GatedUid } from './would-be-published';

const overrideRequest = z.strictObject({
  locale: localeField,
  reason: z.enum(OVERRIDE_REASONS, { error: `must be one of ${OVERRIDE_REASONS.join(', ')}` }),
  note: textField(LIMITS.paragraph).optional(),
}) satisfies z.ZodType<OverrideRequest>;

const restRequest = z.strictObject({
  restsOnSources: z.boolean({ error: 'must be true or false' }),
}) satisfies z.ZodType<RestRequest>;

const LARGEST_BULK = 100;

const gateRequest = z.strictObject({
  locale: localeField,
  documentIds: z
    .array(z.string({ error: 'must be a documentId' }), { error: 'must be a list of documentIds' })
    .max(LARGEST_BULK, { error: `must not be more than ${LARGEST_BULK}` }),
}) satisfies z.ZodType<GateRequest>;

const localeQuery = z.object({ locale: localeField });

const articleOf = (ctx: Context): ArticleId => ctx.params.documentId as ArticleId;

const answered = async (strapi: Core.Strapi, ctx: Context, uid: GatedUid): Promise<void> => {
  const asked = parsedRequest(gateRequest, ctx.request.body);
  const data: GateAnswer = {
    findings: await askGate(strapi, uid, asked, ctx.state.userAbility),
  };
  ctx.body = { data };
};

/** What the gate would say, and what an editor says of an article's sourcing as a whole. */
export const gateController = ({ strapi }: { strapi: Core.Strapi }) => ({
  articles: (ctx: Context): Promise<void> => answered(strapi, ctx, ARTICLE_UID),
  quotes: (ctx: Context): Promise<void> => answered(strapi, ctx, QUOTE_UID),

  async override(ctx: Context): Promise<void> {
    const asked = parsedRequest(overrideRequest, ctx.request.body);
    const documentId = articleOf(ctx);
    const actor = await heldToArticle(strapi, ctx, 'override', {
      documentId,
      locale: asked.locale,
    });
    const { rules, at } = await giveOverride(strapi, documentId, asked, actor.id);
    const names = await administratorNames(strapi, [actor.id]);
    const data: ReportedOverride = {
      rules,
      reason: asked.reason,
      given: {
        by: { id: actor.id, name: names.get(actor.id) ?? null },
        at: at.toISOString(),
      },
    };
    ctx.body = { data };
  },

  async withdrawOverride(ctx: Context): Promise<void> {
    const { locale } = parsedRequest(localeQuery, ctx.query);
    const documentId = articleOf(ctx);
    const actor = await heldToArticle(strapi, ctx, 'override', { documentId, locale });
    await withdrawOverride(strapi, documentId, locale, actor.id);
    ctx.status = 204;
  },

  async rest(ctx: Context): Promise<void> {
    const { restsOnSources } = parsedRequest(restRequest, ctx.request.body);
    const documentId = articleOf(ctx);
    const actor = await heldToArticle(strapi, ctx, 'mark', { documentId });
    await restOnSources(strapi, documentId, restsOnSources, actor.id);
    ctx.body = { data: { restsOnSources } };
  },
});
