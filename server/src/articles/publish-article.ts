import type { WriteStep, WrittenEntries } from '../document-write';
import { localeKey } from '../locales/locale-key';
import { dateFirstPublication, datingChanges } from './kept-dates';
import { lockDrafts } from './lock-drafts';
import { peopleOfDrafts, speakersOf } from './named-people';
import { publishPeople } from './publish-people';
import { fatesWhenPublished } from './quote-fates';
import { type QuoteVersions, quotesOfArticle, standsIn } from './quote-versions';
import { publishQuotes, writeQuotes } from './quote-writes';

/**
 * Publishes an article with those of its quotes that readers do not have yet, and the people it
 * names whom they have never seen. People first, then quotes, then the article: so Strapi finds the
 * published version of everything that the article links to, which it would leave out otherwise
 * (strapi/strapi#25361), and keeps the order of its draft.
 * @throws ValidationError when a quote is not fit to be published, when a person was taken down, or
 * when the actor may not publish one.
 */
export const publishArticle: WriteStep = async (strapi, params, next) => {
  const documentId = params.documentId ?? '';
  const locales = await lockDrafts(strapi, params);
  if (locales.length === 0) return next();

  const quotes = await quotesOfArticle(strapi, documentId, locales);
  const fates = fatesWhenPublished(quotes, documentId);

  const { result, modified } = await datingChanges(
    strapi,
    [documentId, ...articlesThatLose(fates.publish, documentId)],
    async () => {
      await publishPeople(strapi, [
        ...(await peopleOfDrafts(strapi, documentId, locales)),
        ...speakersOf(
          quotes.filter((quote) => standsIn(quote.draft, documentId)),
          ['quotes', 'speaker'],
        ),
      ]);
      await writeQuotes(strapi, 'unpublish', fates.unpublish);
      await publishQuotes(strapi, fates.publish);
      await dateFirstPublication(strapi, documentId, locales);
      return next();
    },
  );

  // Strapi answers with the entries as they were before the date was known.
  for (const entry of (result as WrittenEntries).entries) {
    const date = modified.get(localeKey({ documentId: entry.documentId, locale: entry.locale }));
    if (date && 'dateModified' in entry) entry.dateModified = date.toISOString();
  }
  return result;
};

/** Articles in which readers have a quote that an editor moved here. */
const articlesThatLose = (quotes: readonly QuoteVersions[], article: string): string[] =>
  quotes
    .map((quote) => quote.published?.article?.documentId)
    .filter((other): other is string => other !== undefined && other !== article);
