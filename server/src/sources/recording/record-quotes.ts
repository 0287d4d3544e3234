import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  ARTICLE_UID,
  type ArticleId,
  QUOTE_UID,
  type QuoteId,
  type QuoteToRecord,
  REFUSALS,
  type RecordResponse,
  type SourceKey,
} from '../../../../content-types';
import { refusedField } from '../../fields/field-error';
import { filledRefusal } from '../../requests/filled-refusal';
import { wholeTransaction } from '../../tables/whole-transaction';
import { lockForWrite } from '../locks/lock-for-write';
import { markQuotes } from '../marking/mark-quotes';
import { isRecorded, type RecordedArticle } from './is-recorded';

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

/** @throws PolicyError naming what a role does not let somebody write: no quote is recorded in half */
const heldToRole = async (data: Data, permitted: Recording['permitted']): Promise<Data> => {
  const written = await permitted(data);
  const [refused] = Object.keys(data).filter((name) => !(name in written));
  if (refused === undefined) return written;
  const { message, details } = filledRefusal(REFUSALS.fieldNotAllowed, { field: refused });
  throw new errors.PolicyError(message, details);
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

const draftOf = async (
  strapi: Core.Strapi,
  { article, locale }: Recording,
): Promise<RecordedArticle> =>
  (await strapi.db.query(ARTICLE_UID).findOne({
    select: ['id', 'body'],
    where: { documentId: article, locale, publishedAt: null },
    populate: { quotes: { select: ['id', 'text'] } },
  })) ?? { body: null, quotes: [] };

/** @throws ValidationError on the text of what is a quote of the article already, or is given twice */
const heldToUnrecorded = async (strapi: Core.Strapi, recording: Recording): Promise<void> => {
  const { body, quotes } = await draftOf(strapi, recording);
  const recorded = [...quotes];
  for (const [index, quote] of recording.quotes.entries()) {
    if (isRecorded(quote, { body, quotes: recorded })) {
      throw refusedField(['quotes', index, 'text'], REFUSALS.recordedAlready);
    }
    recorded.push(quote);
  }
};

const speakersOf = (quotes: readonly QuoteToRecord[]): string[] =>
  quotes.flatMap((quote) => (quote.attribution === 'named' ? quote.speaker : []));

/**
 * Records passages of an article as quotes, as drafts: all of them, or none, and none twice.
 *
 * @returns their ids, in the order in which they are given, and of anonymous ones the source
 * @throws ValidationError on a field of a quote, also where it is one already
 * @throws PolicyError (403) for those whose role does not let them write one
 */
export const recordQuotes = (strapi: Core.Strapi, recording: Recording): Promise<RecordResponse> =>
  wholeTransaction(strapi, async () => {
    const { article, locale, quotes, actor, permitted } = recording;
    await lockForWrite(strapi, QUOTE_UID, {
      documents: [],
      articles: [article],
      people: speakersOf(quotes),
    });
    await heldToUnrecorded(strapi, recording);
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
