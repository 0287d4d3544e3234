import type { Core, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { ARTICLE_UID, isNewsdeskUid, QUOTE_UID } from '../../../content-types';

interface DraftRelationCounts {
  unpublishedRelations: number;
  draftM2mLinks: number;
}

/** The part of the content manager's document manager that warns before publishing. */
export interface DocumentManager {
  countDraftRelations: (
    documentId: string,
    uid: UID.ContentType,
    locale?: string,
  ) => Promise<DraftRelationCounts>;
  countManyEntriesDraftRelations: (
    documentIds: string[],
    uid: UID.ContentType,
    locale?: string,
  ) => Promise<number>;
}

/** Whether all that a draft may lead to is published with it, or refused with a reason. */
const leavesNothingBehind = (strapi: Core.Strapi, uid: UID.ContentType): boolean =>
  (uid === ARTICLE_UID || uid === QUOTE_UID) &&
  Object.values(strapi.contentType(uid).attributes).every((attribute) => {
    if (attribute.type === 'component' || attribute.type === 'dynamiczone') return false;
    const target = 'target' in attribute ? (attribute.target as UID.ContentType) : undefined;
    return (
      target === undefined ||
      isNewsdeskUid(target) ||
      !strapi.contentTypes[target] ||
      !contentTypes.hasDraftAndPublish(strapi.contentType(target))
    );
  });

/**
 * Keeps the content manager from saying that an article is published without the quotes and people
 * that are drafts: they are published with it. Where a site has added relations or components of
 * its own, Strapi's count stands, since those may indeed stay behind.
 */
export const draftRelationCounts = (
  strapi: Core.Strapi,
  manager: DocumentManager,
): DocumentManager => ({
  ...manager,
  countDraftRelations: async (documentId, uid, locale) =>
    leavesNothingBehind(strapi, uid)
      ? { unpublishedRelations: 0, draftM2mLinks: 0 }
      : manager.countDraftRelations(documentId, uid, locale),
  countManyEntriesDraftRelations: async (documentIds, uid, locale) =>
    leavesNothingBehind(strapi, uid)
      ? 0
      : manager.countManyEntriesDraftRelations(documentIds, uid, locale),
});
