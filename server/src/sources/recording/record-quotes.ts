import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  type ArticleId,
  QUOTE_UID,
  type QuoteId,
  type QuoteToRecord,
  type RecordResponse,
  type SourceKey,
} from '../../../../content-types';
import { wholeTransaction } from '../../tables/whole-transaction';
import { markQuotes } from '../marking/mark-quotes';

type Data = Record<string, unknown>;

/** What an editor records, who they are, and what they may write of a quote. */
export interface Recording {
  article: ArticleId;
  locale: string;
  quotes: readonly QuoteToRecord[];
  /** Row id of the administrator. */
  actor: number;
  /** Leaves out of the data of a quote what their role does not let them write. */
  permitted: (data: Data) => Promise<Data>;
}

const dataOf = (article: ArticleId, quote: QuoteToRecord): Data => {
  const { text, form, attribution, saidTo } = quote;
  const voice =
    quote.attribution === 'named'
      ? { speaker: { connect: [{ documentId: quote.speaker }] } }
      : {
          ...(quote.description && { sourceDescription: quote.description }),
          ...(quote.reason && { sourceReason: quote.reason }),
          ...(quote.proximity && { sourceProximity: quote.proximity }),
        };
  return {
    text,
    form,
    attribution,
    article: { connect: [{ documentId: article }] },
    ...(saidTo && { saidTo }),
    ...voice,
  };
};

/** @throws ForbiddenError naming what a role does not let somebody write: no quote is recorded in half */
const heldToRole = async (data: Data, permitted: Recording['permitted']): Promise<Data> => {
  const written = await permitted(data);
  const [refused] = Object.keys(data).filter((name) => !(name in written));
  if (refused === undefined) return written;
  throw new errors.PolicyError(
    `Your role does not let you write the field “${refused}” of quotes.`,
  );
};

const keyOf = async (
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<SourceKey | null> => {
  const row: { sourceKey: SourceKey | null } | null = await strapi.db
    .query(QUOTE_UID)
    .findOne({ select: ['sourceKey'], where: { documentId, locale, publishedAt: null } });
  return row?.sourceKey ?? null;
};

/**
 * Records passages of an article as quotes, as drafts: all of them, or none.
 *
 * @returns their ids, in the order in which they are given, and of anonymous ones the source
 * @throws ValidationError on a field of a quote; PolicyError (403) for those whose role does not
 *   let them write one
 */
export const recordQuotes = (
  strapi: Core.Strapi,
  { article, locale, quotes, actor, permitted }: Recording,
): Promise<RecordResponse> =>
  wholeTransaction(strapi, async () => {
    const recorded: RecordResponse['quotes'] = [];
    for (const quote of quotes) {
      const data = await heldToRole(dataOf(article, quote), permitted);
      const { documentId } = await strapi.documents(QUOTE_UID).create({
        locale,
        data: { ...data, createdBy: actor, updatedBy: actor } as Data,
      });
      const id = documentId as QuoteId;
      if (quote.attribution === 'named') {
        recorded.push({ documentId: id, source: null });
      } else if (quote.source === 'new') {
        recorded.push({ documentId: id, source: await keyOf(strapi, id, locale) });
      } else {
        // Its facts are those of the source it joins.
        const source = await markQuotes(strapi, {
          article,
          locale,
          quotes: [id],
          source: quote.source,
          actor,
        });
        recorded.push({ documentId: id, source });
      }
    }
    return { quotes: recorded };
  });
