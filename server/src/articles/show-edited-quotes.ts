import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { hasPendingEdits } from './quote-fates';
import { quoteVersions } from './quote-versions';

interface Place {
  documentId: string;
  locale: string;
}

/** The drafts of articles that readers have, of those in which one of the quotes waits to be published. */
const articlesToShow = async (strapi: Core.Strapi, quotes: readonly string[]): Promise<Place[]> => {
  const waiting = (await quoteVersions(strapi, quotes)).filter(hasPendingEdits);
  const places = waiting.flatMap(({ locale, draft, published }) =>
    [draft, published].flatMap((version) =>
      version?.article ? [{ documentId: version.article.documentId, locale }] : [],
    ),
  );
  if (places.length === 0) return [];
  const live: Place[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId', 'locale'],
    where: {
      documentId: { $in: places.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    },
  });
  return live.filter(({ documentId, locale }) =>
    places.some((place) => place.documentId === documentId && place.locale === locale),
  );
};

/**
 * Makes articles look edited that have been published, where their readers do not have one of these
 * quotes as its editors have it. The quotes are published with the article, and of one that does not
 * look edited Strapi keeps the publish button shut, and leaves it out of a bulk publishing.
 */
export const showEditedQuotes = async (
  strapi: Core.Strapi,
  quotes: readonly string[],
): Promise<void> => {
  for (const { documentId, locale } of await articlesToShow(strapi, quotes)) {
    await strapi.db
      .queryBuilder(ARTICLE_UID)
      .where({ documentId, locale, publishedAt: null })
      .update({ updatedAt: new Date() })
      .execute();
  }
};
