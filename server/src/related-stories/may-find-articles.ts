import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import { type Auth, allows } from '../drafts/allows';

/** Whether a caller of the content API may find articles: only then are they shown in lists. */
export const mayFindArticles = (strapi: Core.Strapi, auth: Auth): Promise<boolean> =>
  allows(strapi, auth, `${ARTICLE_UID}.find`);
