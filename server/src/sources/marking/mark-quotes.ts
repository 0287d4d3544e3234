import type { Core } from '@strapi/strapi';
import {
  type ArticleId,
  type MarkRequest,
  QUOTE_UID,
  REFUSALS,
  type SourceKey,
} from '../../../../content-types';
import { announceArticle } from '../../articles/announce-article';
import { datingChanges } from '../../articles/kept-dates';
import { refusedField } from '../../fields/field-error';
import { keysByArticle } from '../../quotes/keys-by-article';
import { type QuoteVersion, setSpeaker, versionsOfQuotes } from '../../quotes/quote-versions';
import { newSourceKey } from '../../quotes/source-key';
import { storiesTouched } from '../../stories/stories-touched';
import { wholeTransaction } from '../../tables/whole-transaction';
import { reopenChanged } from '../confirming/reopen-changed';
import { appendToLedger } from '../ledger/append-to-ledger';
import { lockForWrite } from '../locks/lock-for-write';
import { forgetLogged } from '../logged/forget-logged';
import { keepSources, setTerms } from './kept-sources';
import { type MarkedQuotes, newlyMarked, placedQuote } from './newly-marked';
import { versionsOfSource } from './versions-of-source';
import { writeVersions } from './write-versions';
import { describedColumns, markedColumns, type WrittenVersion } from './written-facts';

/** Who marks, and what. */
export interface Marking extends MarkRequest {
  article: ArticleId;
  /** Row id of the administrator; null where code does it. */
  actor: number | null;
}

const quotesOf = async (
  strapi: Core.Strapi,
  { article, quotes }: Marking,
): Promise<QuoteVersion[]> => {
  const versions = await versionsOfQuotes(strapi, { documentId: { $in: quotes } });
  for (const [index, quote] of quotes.entries()) {
    const stands = versions.some(
      (version) => version.documentId === quote && version.article?.documentId === article,
    );
    if (!stands) throw refusedField(['quotes', index], REFUSALS.notItsQuote);
  }
  return versions;
};

/** What readers are told of a source that quotes have already, in every locale. */
const sourceOf = async (
  strapi: Core.Strapi,
  { article, source }: Marking,
): Promise<QuoteVersion[]> => {
  if (source === 'new') return [];
  const versions = await versionsOfSource(strapi, article, source);
  if (versions.length === 0) throw refusedField(['source'], REFUSALS.noSource);
  return versions;
};

const articlesOf = (versions: readonly QuoteVersion[]): ArticleId[] => [
  ...new Set(versions.flatMap(({ article }) => (article?.documentId ?? []) as ArticleId)),
];

/** What is marked along in other articles: in one of them readers, or editors, have the quote. */
const markedElsewhere = (
  { article }: Marking,
  before: readonly QuoteVersion[],
  keyOf: (version: QuoteVersion) => SourceKey,
): MarkedQuotes[] =>
  newlyMarked(
    before.map(placedQuote),
    before.map((version) => ({ ...placedQuote(version), source: keyOf(version) })),
  ).filter((marked) => marked.article !== article);

/**
 * Makes quotes of an article the words of a source: at once, on draft and published, in every
 * locale, and whole or not at all. Nobody is their speaker any more, in any version. Facts that
 * are given are written to every quote of the source; those that are not are taken from it. Of a
 * source that readers know already, they are told what is new when it is published.
 * No rule keeps anybody from it.
 *
 * @returns the key of the source within the article
 * @throws ValidationError on `quotes` or `source` where the article has none such
 */
export const markQuotes = async (strapi: Core.Strapi, marking: Marking): Promise<SourceKey> =>
  wholeTransaction(strapi, async () => {
    const { article, locale, quotes, actor, note } = marking;
    await lockForWrite(strapi, QUOTE_UID, { documents: quotes, articles: [article] });
    const marked = await quotesOf(strapi, marking);
    const others = await sourceOf(strapi, marking);

    const key = marking.source === 'new' ? newSourceKey() : marking.source;
    const keyOf = keysByArticle(marked, new Map([[article, key]]));
    const { description, reason, proximity, oneVoice } = marking;
    const given = { facts: { description, reason, proximity, oneVoice }, locale };
    const articles = articlesOf([...marked, ...others]);
    const isMarked = new Set(marked.map(({ id }) => id));
    const written: WrittenVersion[] = [
      ...marked.map((version) => ({
        version,
        columns: {
          attribution: 'anonymous',
          sourceKey: keyOf(version),
          ...markedColumns(version, others, given),
        },
      })),
      ...others
        .filter(({ id }) => !isMarked.has(id))
        .map((version) => ({ version, columns: describedColumns(version, given) })),
    ];
    await datingChanges(strapi, articles, async () => {
      await setSpeaker(strapi, [...isMarked], null);
      await writeVersions(strapi, written);
    });

    await forgetLogged(strapi, quotes);
    await keepSources(strapi, articles);
    if (marking.terms !== undefined) await setTerms(strapi, { article, key }, marking.terms);
    await appendToLedger(strapi, {
      chain: article,
      action: 'marked',
      actor,
      source: key,
      quotes,
      details: { joined: marking.source !== 'new' },
      note,
    });
    for (const elsewhere of markedElsewhere(marking, marked, keyOf)) {
      const { article: chain, source, quotes } = elsewhere;
      await appendToLedger(strapi, { chain, action: 'marked', actor, source, quotes });
    }
    await reopenChanged(strapi, articles, actor);
    await storiesTouched(strapi, articles);
    for (const changed of articles) await announceArticle(strapi, changed);
    return key;
  });
