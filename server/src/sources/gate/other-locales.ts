import type { Core } from '@strapi/strapi';
import { localeKey } from '../../locales/locale-key';
import { versionsOfQuotes } from '../../quotes/quote-versions';
import { sharedAnew } from '../../quotes/same-in-all-locales';
import { publishedWithQuotes } from '../report/article-rows';
import type { QuoteRow, SharedAnew } from '../report/quote-rows';
import type { ArticleKey, ReportedVersion } from '../report/reported-version';

/** A quote in a locale in which it is about to be published. */
type PublishedQuote = Pick<QuoteRow, 'documentId' | 'locale'>;

/** What publishing quotes changes for readers in locales that are not published. */
export interface ChangedElsewhere {
  articles: ArticleKey[];
  shared: SharedAnew;
}

/**
 * What publishing quotes changes in locales that are not published: who speaks, whether they are
 * named, and how, are the same in all. Asks for those alone that readers have in other locales.
 */
export const changedElsewhere = async (
  strapi: Core.Strapi,
  published: readonly PublishedQuote[],
): Promise<ChangedElsewhere> => {
  const keys = new Set(published.map(localeKey));
  const documents = [...new Set(published.map(({ documentId }) => documentId))];
  const locales = [...new Set(published.map(({ locale }) => locale))].filter((locale) =>
    documents.every((documentId) => keys.has(localeKey({ documentId, locale }))),
  );
  const articles = new Map<string, ArticleKey>();
  const shared = new Map<string, Partial<QuoteRow>>();
  if (documents.length === 0) return { articles: [], shared };

  const elsewhere = (
    await versionsOfQuotes(strapi, {
      documentId: { $in: documents },
      locale: { $notIn: locales },
      publishedAt: { $notNull: true },
    })
  ).filter((version) => !keys.has(localeKey(version)));
  if (elsewhere.length === 0) return { articles: [], shared };

  const drafts = await versionsOfQuotes(strapi, {
    documentId: { $in: elsewhere.map(({ documentId }) => documentId) },
    publishedAt: null,
  });
  for (const version of elsewhere) {
    const { documentId, locale, article } = version;
    // Drafts say the same in all locales: any that is published will do.
    const draft = drafts.find(
      (each) => each.documentId === documentId && keys.has(localeKey(each)),
    );
    const anew = draft && article ? sharedAnew(draft, version) : null;
    if (!anew || !article) continue;
    const changed = { documentId: article.documentId, locale };
    articles.set(localeKey(changed), changed);
    shared.set(localeKey(version), anew);
  }
  return { articles: [...articles.values()], shared };
};

/** Articles that are published, and what readers of their other locales will then have. */
export const withOtherLocales = async (
  strapi: Core.Strapi,
  published: readonly ReportedVersion[],
): Promise<ReportedVersion[]> => {
  const { articles, shared } = await changedElsewhere(
    strapi,
    published.flatMap(({ locale, quotes }) =>
      quotes.map(({ documentId }) => ({ documentId, locale })),
    ),
  );
  const along = new Set(published.map(localeKey));
  const others = articles.filter((article) => !along.has(localeKey(article)));
  return [...published, ...(await publishedWithQuotes(strapi, others, new Set(), shared))];
};
