import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { projectStory } from '../projection';
import { readMaterial } from '../read-material';
import { withReachableCovers } from '../signed-covers';
import { previewKeys } from './preview-keys';
import { previewSubject } from './preview-token';

/**
 * Answers with the draft that a token names, as a story: built for this one answer, stored nowhere,
 * and to be kept by nobody.
 * @throws NotFoundError for a token that shows nothing (any longer): a reader learns no more
 */
export const answerPreview = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
  ctx.set('Cache-Control', 'no-store');
  ctx.set('X-Robots-Tag', 'noindex');
  ctx.set('Referrer-Policy', 'no-referrer');
  const subject = previewSubject(ctx.params.token as string, previewKeys(strapi));
  if (subject === null) throw new errors.NotFoundError();
  const drafts = await readMaterial(strapi, [subject.documentId], 'draft');
  const draft = drafts.find(({ locale }) => locale === subject.locale);
  if (draft === undefined) throw new errors.NotFoundError();
  const story = projectStory(draft, new Date());
  const [data] = await withReachableCovers(strapi, [story], draft.articleRow);
  ctx.body = { data, meta: {} };
};
