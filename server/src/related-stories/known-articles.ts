import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { mayFindDrafts } from '../drafts/find-drafts';
import { readable } from '../reading/readable';
import { asking } from '../requests/asking';

/** What whoever is writing may know of: all, where it is the app's own code that writes. */
const whereKnown = async (strapi: Core.Strapi): Promise<object> => {
  const state = asking(strapi);
  if (!state) return {};
  if (state.userAbility) return (await readable(strapi, state.userAbility, ARTICLE_UID)).where;
  return (await mayFindDrafts(strapi, state.auth, ARTICLE_UID))
    ? {}
    : { publishedAt: { $notNull: true } };
};

/**
 * Which of some articles are there, for whoever is writing. An answer that told unpublished from
 * missing ones would tell callers of the content API of drafts that they may not find.
 */
export const knownArticles = async (
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const rows: { documentId: string }[] = await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId'],
    where: { $and: [{ documentId: { $in: [...ids] } }, await whereKnown(strapi)] },
  });
  return new Set(rows.map(({ documentId }) => documentId));
};
