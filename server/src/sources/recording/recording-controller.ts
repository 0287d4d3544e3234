import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import {
  type ArticleId,
  LIMITS,
  type PersonId,
  type ProposalsRequest,
  QUOTE_FORMS,
  QUOTE_UID,
  type RecordRequest,
  SOURCE_PROXIMITIES,
  type SourceKey,
} from '../../../../content-types';
import { filledTextField, textField } from '../../fields/text-field';
import { parsedRequest } from '../../requests/parsed-request';
import { heldToArticle, readableArticle, sessionActor } from '../access/held-to-article';
import { heldToReadablePerson } from '../access/held-to-person';
import { localeField } from '../access/locale-field';
import { proposals } from './proposals';
import { recordQuotes } from './record-quotes';

const proposalsRequest = z.strictObject({
  article: filledTextField(LIMITS.line)
    .transform((id: string) => id as ArticleId)
    .nullable(),
  locale: localeField,
  body: z.array(z.unknown(), { error: 'must be a list of blocks' }).nullable(),
}) satisfies z.ZodType<ProposalsRequest>;

const offset = z.number({ error: 'must be a whole number' }).int().min(0);

const words = {
  text: filledTextField(LIMITS.paragraph),
  span: z.strictObject({ block: offset, start: offset, end: offset }).optional(),
  form: z.enum(QUOTE_FORMS, { error: `must be one of ${QUOTE_FORMS.join(', ')}` }),
  saidTo: textField(LIMITS.line).nullable().optional(),
};

const quoteToRecord = z.discriminatedUnion(
  'attribution',
  [
    z.strictObject({
      ...words,
      attribution: z.literal('named'),
      speaker: filledTextField(LIMITS.line).transform((id: string) => id as PersonId),
    }),
    z.strictObject({
      ...words,
      attribution: z.literal('anonymous'),
      source: filledTextField(LIMITS.line).transform((key: string) => key as SourceKey | 'new'),
      description: textField(LIMITS.line).nullable().optional(),
      reason: textField(LIMITS.line).nullable().optional(),
      proximity: z
        .enum(SOURCE_PROXIMITIES, { error: `must be one of ${SOURCE_PROXIMITIES.join(', ')}` })
        .nullable()
        .optional(),
    }),
  ],
  { error: 'must be named or anonymous' },
);

const recordRequest = z.strictObject({
  locale: localeField,
  quotes: z
    .array(quoteToRecord, { error: 'must be a list of quotes' })
    .min(1, { error: 'must have a quote in it' })
    .max(LIMITS.listEntries, { error: `must not be more than ${LIMITS.listEntries}` }),
}) satisfies z.ZodType<RecordRequest>;

interface QuoteChecker {
  cannot: { create: () => boolean };
  sanitizeCreateInput: (data: object) => Promise<Record<string, unknown>>;
}

/** Helps editors to record who says what. */
export const recordingController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async propose(ctx: Context): Promise<void> {
    const asked = parsedRequest(proposalsRequest, ctx.request.body);
    const { article, locale } = asked;
    if (article !== null) await readableArticle(strapi, ctx, { documentId: article, locale });
    ctx.body = { data: await proposals(strapi, asked, ctx.state.userAbility, new Date()) };
  },

  async record(ctx: Context): Promise<void> {
    const article = ctx.params.documentId as ArticleId;
    const { locale, quotes } = parsedRequest(recordRequest, ctx.request.body);
    const { id: actor } = sessionActor(ctx);
    await readableArticle(strapi, ctx, { documentId: article, locale });
    const checker: QuoteChecker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: ctx.state.userAbility, model: QUOTE_UID });
    if (checker.cannot.create()) throw new errors.ForbiddenError();
    for (const quote of quotes) {
      if (quote.attribution === 'named') {
        await heldToReadablePerson(strapi, ctx, quote.speaker);
      } else if (quote.source !== 'new') {
        // What a source has said is as much of a mark as what it is.
        await heldToArticle(strapi, ctx, 'mark', { documentId: article, locale });
      }
    }
    const permitted: typeof checker.sanitizeCreateInput = (data) =>
      checker.sanitizeCreateInput(data);
    ctx.body = {
      data: await recordQuotes(strapi, { article, locale, quotes, actor, permitted }),
    };
  },
});
