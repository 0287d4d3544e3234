import type { Core } from '@strapi/strapi';
import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { projectStory, storySchema } from '../projection';
import { readMaterial } from '../read-material';
import { withReachableCovers } from '../signed-covers';
import { previewKeys } from './preview-keys';
import { previewSubject } from './preview-token';

/**
 * Answers with the draft that a token names, as a story: built for this one answer, stored nowhere,
 * and to be kept by nobody.
 * @throws NotFoundError for a token that shows nothing (any longer): a reader learns no more
 */
const answerPreview = async (strapi: Core.Strapi, ctx: Context): Promise<void> => {
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

/** Strapi's instance, as it stands in the global scope while it runs. */
declare const strapi: Core.Strapi;

/** Open to whoever has a token: the token is the permission. */
export const previewRoute = {
  method: 'GET' as const,
  path: '/story-previews/:token',
  handler: (ctx: Context) => answerPreview(strapi, ctx),
  request: { params: { token: z.string() }, query: {} },
  response: z.object({ data: storySchema, meta: z.object({}) }),
  config: { auth: false },
};
