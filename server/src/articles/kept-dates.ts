import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { type WriteParams, whereLocale } from '../document-write';
import { refusedField } from '../fields/field-error';
import { whatReadersSee } from './what-readers-see';

/**
 * Does something that readers may see, and moves `dateModified` of exactly those articles, of
 * those given, that then look different. The content manager calls an entry modified by comparing
 * `updatedAt`, so both versions are written by a query that leaves it alone.
 * Gives what was done and the new dates, by `documentId locale`.
 */
export const datingChanges = async <Result>(
  strapi: Core.Strapi,
  articles: readonly string[],
  write: () => Promise<Result>,
): Promise<{ result: Result; modified: Map<string, Date> }> => {
  const before = await whatReadersSee(strapi, articles);
  const result = await write();
  const after = await whatReadersSee(strapi, articles);

  const now = new Date();
  const modified = new Map<string, Date>();
  for (const [version, seen] of after) {
    if (before.get(version) === seen) continue;
    const [documentId, locale] = version.split(' ');
    modified.set(version, now);
    await strapi.db
      .queryBuilder(ARTICLE_UID)
      .where({ documentId, locale })
      .update({ dateModified: now })
      .execute();
  }
  return { result, modified };
};

/** Sets the date of first publication on drafts that have none: publishing copies it. */
export const dateFirstPublication = async (
  strapi: Core.Strapi,
  documentId: string,
  locales: readonly string[],
): Promise<void> => {
  await strapi.db
    .queryBuilder(ARTICLE_UID)
    .where({
      documentId,
      locale: { $in: locales },
      publishedAt: null,
      datePublished: null,
    })
    .update({ datePublished: new Date() })
    .execute();
};

/**
 * Takes out of what is written to a draft the dates that the plugin keeps. A form sends them back
 * as it found them, perhaps empty and overtaken by a publication: that changes nothing.
 * @throws ValidationError for another date of first publication than the one readers have seen.
 */
export const withKeptDates = async (
  strapi: Core.Strapi,
  params: WriteParams,
): Promise<WriteParams> => {
  const { dateModified: _kept, ...data } = params.data ?? {};
  if (!('datePublished' in data) || params.documentId === undefined) return { ...params, data };

  const draft: { datePublished: string | null; dateModified: string | null } | null =
    await strapi.db.query(ARTICLE_UID).findOne({
      where: {
        documentId: params.documentId,
        publishedAt: null,
        ...(await whereLocale(strapi, params.locale)),
      },
      select: ['datePublished', 'dateModified'],
    });
  // Only publishing sets `dateModified`.
  if (!draft?.datePublished || !draft.dateModified) return { ...params, data };

  const { datePublished, ...rest } = data;
  if (datePublished && +new Date(datePublished as string) !== +new Date(draft.datePublished)) {
    const message = 'The date of first publication cannot be changed once readers have seen it.';
    throw refusedField(['datePublished'], message);
  }
  return { ...params, data: rest };
};
