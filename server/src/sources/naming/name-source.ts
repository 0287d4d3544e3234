import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  type ArticleId,
  type NameRequest,
  PERSON_UID,
  QUOTE_UID,
  type QuoteId,
  REFUSALS,
  type SourceKey,
} from '../../../../content-types';
import { refusedField } from '../../fields/field-error';
import { setSpeaker, versionsOfQuotes } from '../../quotes/quote-versions';
import { filledRefusal } from '../../requests/filled-refusal';
import { wholeTransaction } from '../../tables/whole-transaction';
import { appendToLedger } from '../ledger/append-to-ledger';
import { lockPeople, lockRows } from '../locks/lock-rows';
import { keepSources } from '../marking/kept-sources';
import { FACT_COLUMNS } from '../marking/source-facts';

/** Who names which source, as whom. */
export interface Naming extends NameRequest {
  article: ArticleId;
  source: SourceKey;
  /** Row id of the administrator. */
  actor: number | null;
}

/** What was said of somebody while they were a source must not stand beside their name. */
const NO_FACTS = {
  [FACT_COLUMNS.description]: null,
  [FACT_COLUMNS.reason]: null,
  [FACT_COLUMNS.proximity]: null,
  [FACT_COLUMNS.oneVoice]: false,
};

const personDraft = async (strapi: Core.Strapi, documentId: string): Promise<number> => {
  const person: { id: number } | null = await strapi.db
    .query(PERSON_UID)
    .findOne({ select: ['id'], where: { documentId, publishedAt: null } });
  if (!person) throw refusedField(['speaker'], REFUSALS.noPerson);
  return person.id;
};

/** A name is given to nothing that whoever gives it has not been shown. */
const heldToShown = (
  shown: readonly QuoteId[],
  ofSource: readonly { documentId: string; locale: string }[],
): void => {
  const seen = new Set<string>(shown);
  const others = ofSource.filter(({ documentId }) => !seen.has(documentId));
  const locales = [...new Set(others.map(({ locale }) => `“${locale}”`))].join(', ');
  if (others.length > 0) {
    const { message, details } = filledRefusal(REFUSALS.saysMore, { locales });
    throw refusedField(['shown'], message, details);
  }
  if (seen.size > new Set(ofSource.map(({ documentId }) => documentId)).size) {
    throw refusedField(['shown'], REFUSALS.saysLess);
  }
};

const draftsToName = async (
  strapi: Core.Strapi,
  { article, source, shown }: Naming,
): Promise<{ id: number; documentId: string }[]> => {
  const ofSource = await versionsOfQuotes(strapi, {
    attribution: 'anonymous',
    sourceKey: source,
    publishedAt: null,
    article: { documentId: article },
  });
  if (ofSource.length === 0) throw new errors.NotFoundError(REFUSALS.noSource);
  if (shown !== undefined) heldToShown(shown, ofSource);
  // A quote is one in all its locales, those that stand in no article included.
  return versionsOfQuotes(strapi, {
    documentId: { $in: ofSource.map(({ documentId }) => documentId) },
    publishedAt: null,
  });
};

/**
 * Gives the quotes of a source a speaker, in the drafts of all locales: readers are told when they are
 * published, not before. The only way back from anonymous. All of them: the ledger tells which quotes
 * were one source's, so that one who is named in one of them is known in the others.
 *
 * @throws NotFoundError where the article has no such source
 * @throws ValidationError on `speaker` or `shown`
 */
export const nameSource = async (strapi: Core.Strapi, naming: Naming): Promise<void> => {
  const { article, source, speaker, actor, note } = naming;
  await wholeTransaction(strapi, async () => {
    await lockRows(strapi, { articles: [article] });
    await lockPeople(strapi, [speaker]);
    const drafts = await draftsToName(strapi, naming);
    const quotes = [...new Set(drafts.map(({ documentId }) => documentId))];
    await lockRows(strapi, { quotes });

    const ids = drafts.map(({ id }) => id);
    const person = await personDraft(strapi, speaker);
    await strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ id: { $in: ids } })
      // It looks edited, and is: publishing it is what tells readers.
      .update({ attribution: 'named', sourceKey: null, ...NO_FACTS, updatedAt: new Date() })
      .execute();
    await setSpeaker(strapi, ids, person);
    await keepSources(strapi, [article]);
    await appendToLedger(strapi, {
      chain: article,
      action: 'named',
      actor,
      source,
      quotes: quotes as QuoteId[],
      note,
    });
  });
};
