import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { asking } from '../../requests/asking';
import { settingsOf } from '../../settings-of';
import { mayReadDraft } from './may-read-draft';
import { previewKeys } from './preview-keys';
import { type PreviewSubject, previewToken } from './preview-token';

/**
 * A token that shows the draft of an article to whoever has it, for as long as the site says
 * (`stories.previewMinutes`): for the handler of Strapi's Preview, while it answers an administrator.
 * Strapi asks only that somebody is logged in before it hands out a preview.
 *
 * @throws ForbiddenError outside such a request, or for an article that its administrator may not read
 */
export const previewLink = async (
  strapi: Core.Strapi,
  subject: PreviewSubject,
): Promise<string> => {
  const userAbility = asking(strapi)?.userAbility;
  if (!userAbility || !(await mayReadDraft(strapi, userAbility, subject))) {
    throw new errors.ForbiddenError('You may not read this article.');
  }
  const [key] = previewKeys(strapi);
  return previewToken(subject, key as string, settingsOf(strapi).stories.previewMinutes);
};
