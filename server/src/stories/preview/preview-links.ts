import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../../content-types';
import { readable } from '../../people/readable';
import { settingsOf } from '../../settings-of';
import { ARTICLE_COLUMNS } from '../story-columns';
import { previewKeys } from './preview-keys';
import { type PreviewSubject, previewToken } from './preview-token';

/** What Strapi keeps by itself, and asks no permission for. */
const UNASKED = new Set(['id', 'documentId', 'locale', 'publishedAt']);
const SHOWN = ARTICLE_COLUMNS.filter((column) => !UNASKED.has(column));

/**
 * Whether the administrator whose request this is may read an article, whole, and what it quotes and
 * whom it names. Strapi asks only that somebody is logged in before it hands out a preview.
 */
const mayRead = async (
  strapi: Core.Strapi,
  userAbility: unknown,
  { documentId, locale }: PreviewSubject,
): Promise<boolean> => {
  const article = await readable(strapi, userAbility, ARTICLE_UID);
  const others = [PERSON_UID, QUOTE_UID].map((uid) => readable(strapi, userAbility, uid));
  const readsAll = (await Promise.all(others)).every(({ fields }) => fields());
  if (!readsAll || !article.fields(...SHOWN)) return false;
  const found = await strapi.db
    .query(ARTICLE_UID)
    .findOne({ select: ['id'], where: { $and: [{ documentId, locale }, article.where] } });
  return found !== null;
};

/**
 * A token that shows the draft of an article to whoever has it, for as long as the site says
 * (`stories.previewMinutes`): for the handler of Strapi's Preview, while it answers an administrator.
 *
 * @throws ForbiddenError outside such a request, or for an article that its administrator may not read
 */
export const previewLink = async (
  strapi: Core.Strapi,
  subject: PreviewSubject,
): Promise<string> => {
  const userAbility = strapi.requestContext.get()?.state?.userAbility;
  if (!userAbility || !(await mayRead(strapi, userAbility, subject))) {
    throw new errors.ForbiddenError('You may not read this article.');
  }
  const [key] = previewKeys(strapi);
  return previewToken(subject, key as string, settingsOf(strapi).stories.previewMinutes);
};
