import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { FINDABLE_ARTICLE_INDEX, FINDABLE_ARTICLE_TABLE } from '../tables/models';
import { deleteRows, writeRows } from '../tables/replaced-rows';
import { findableText } from './findable-text';

interface Draft {
  id: number;
  documentId: string;
  locale: string | null;
  title: string | null;
  slug: string | null;
  section: string | null;
  standfirst: string | null;
}

const KEY = ['article_document_id', 'locale'] as const;

const findableRow = ({ id, documentId, locale, title, slug, section, standfirst }: Draft) => ({
  article_id: id,
  article_document_id: documentId,
  locale: locale ?? '',
  title: findableText(title),
  slug: findableText(slug),
  section: findableText(section),
  standfirst: findableText(standfirst),
});

/** Makes an article no longer findable, in some locales or all. */
export const forgetFindables = (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  locales?: readonly string[],
): Promise<void> =>
  deleteRows(strapi, {
    table: FINDABLE_ARTICLE_TABLE,
    index: FINDABLE_ARTICLE_INDEX,
    where: { article_document_id: documentIds, ...(locales && { locale: locales }) },
  });

/**
 * Makes the words that some articles are found by those of their drafts. To be called in the
 * transaction that wrote these drafts: it holds their lock, and reads them as they are now.
 *
 * @param where - which drafts
 */
export const keepFindables = async (strapi: Core.Strapi, where: object): Promise<void> => {
  const drafts: Draft[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'title', 'slug', 'section', 'standfirst'],
    where: { $and: [where, { publishedAt: null }] },
    orderBy: { id: 'asc' },
  });
  await writeRows(strapi, FINDABLE_ARTICLE_TABLE, drafts.map(findableRow), KEY);
};
