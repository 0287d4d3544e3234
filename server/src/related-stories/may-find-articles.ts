import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import type { Auth } from '../drafts/find-drafts';

/** Whether a caller of the content API may find articles: only then are they shown in lists. */
export const mayFindArticles = async (strapi: Core.Strapi, auth: Auth): Promise<boolean> => {
  if (!auth?.strategy) return false;
  try {
    await strapi.get('auth').verify(auth, { scope: [`${ARTICLE_UID}.find`] });
    return true;
  } catch {
    // Strapi says no by throwing, and has no other way to be asked.
    return false;
  }
};
