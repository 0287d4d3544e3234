import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, QUOTE_UID } from '../../../../content-types';
import { type WriteParams, whereLocale } from '../../document-write';
import { draftsOf, publishedWithQuotes } from '../report/article-rows';
import type { ArticleKey, ReportedVersion } from '../report/reported-version';
import { withOtherLocales } from './other-locales';
import { changedByQuotes, type QuoteToPublish } from './quote-alone';

type Locale = WriteParams['locale'];

const articles = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  locale: Locale,
): Promise<ReportedVersion[]> => {
  const found: ArticleKey[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId', 'locale'],
    where: {
      documentId: { $in: [...documentIds] },
      publishedAt: null,
      ...(await whereLocale(strapi, locale)),
    },
    orderBy: { id: 'asc' },
  });
  const inOrder = documentIds.flatMap((id) => found.filter(({ documentId }) => documentId === id));
  return withOtherLocales(strapi, await draftsOf(strapi, inOrder));
};

/**
 * Published articles as readers would have them once quotes were published by themselves, all of
 * them: quotes that each could be published alone may break a rule together.
 */
export const withQuotes = async (
  strapi: Core.Strapi,
  published: readonly QuoteToPublish[],
): Promise<ReportedVersion[]> => {
  const changed = await changedByQuotes(strapi, published);
  return publishedWithQuotes(strapi, changed.articles, changed.quotes, changed.shared);
};

const quotes = (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  locale: Locale,
): Promise<ReportedVersion[]> =>
  withQuotes(
    strapi,
    documentIds.map((documentId) => ({ documentId, locale })),
  );

/** The types whose publishing the gate holds. */
export type GatedUid = typeof ARTICLE_UID | typeof QUOTE_UID;

const LOADS = { [ARTICLE_UID]: articles, [QUOTE_UID]: quotes } satisfies Record<GatedUid, unknown>;

export const isGated = (uid: string): uid is GatedUid => uid in LOADS;

/** Articles as readers would have them once documents of one type were published, all of them. */
export const wouldBePublished = (
  strapi: Core.Strapi,
  uid: GatedUid,
  documentIds: readonly string[],
  locale: Locale,
): Promise<ReportedVersion[]> => LOADS[uid](strapi, documentIds, locale);
