import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import {
  ARTICLE_UID,
  LIMITS,
  type LinkBackRequest,
  PERSON_UID,
  RELATED_KINDS,
  type RelatedAnswers,
} from '../../../content-types';
import { filledTextField, textField } from '../fields/text-field';
import { inLocale } from '../locales/in-locale';
import { readable } from '../reading/readable';
import { paging } from '../requests/paging';
import { parsedRequest } from '../requests/parsed-request';
import { settingsOf } from '../settings-of';
import { linkBack } from './link-back';
import { linkingArticles } from './linking-articles';
import { pastedArticle } from './pasted-article';
import { relatedTargets } from './related-targets';
import { searchArticles } from './search-articles';

const documentId = filledTextField(LIMITS.line);
/** Absent for the default one: an article that is not saved yet may have none. */
const locale = filledTextField(LIMITS.line).optional();

/** A list in a query: `a,b`. */
const ids = z
  .string({ error: 'must be a list of ids' })
  .transform((text) => text.split(',').filter((id) => id !== ''))
  .pipe(
    z
      .array(documentId)
      .max(LIMITS.listEntries + 1, { error: `must not be more than ${LIMITS.listEntries + 1}` }),
  );

const searchQuery = z.object({
  ...paging(10),
  text: textField(LIMITS.line).default(''),
  locale,
  exclude: ids.default([]),
});
const targetsQuery = z.object({ articles: ids, locale });
const pastedQuery = z.object({ text: textField(LIMITS.url), locale });
const linkingQuery = z.object({ ...paging(10), articles: ids });
const linkBackBody = z.object({
  from: documentId,
  to: documentId,
  locale,
  kind: z
    .enum(RELATED_KINDS, { error: `must be one of ${RELATED_KINDS.join(', ')}` })
    .default('related'),
}) satisfies z.ZodType<unknown, LinkBackRequest>;

/** What is answered at the end of a path. */
type Answered<Path extends keyof RelatedAnswers> = { data: RelatedAnswers[Path] };

/** Answers what the admin panel asks about related stories. */
export const relatedStoriesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const forCaller = (ctx: Context) => readable(strapi, ctx.state.userAbility, ARTICLE_UID);
  return {
    async search(ctx: Context): Promise<void> {
      const search = parsedRequest(searchQuery, ctx.query);
      const rights = {
        articles: await forCaller(ctx),
        people: await readable(strapi, ctx.state.userAbility, PERSON_UID),
      };
      ctx.body = {
        data: await searchArticles(
          strapi,
          { ...search, locale: await inLocale(strapi, search.locale) },
          rights,
        ),
      } satisfies Answered<'search'>;
    },

    async targets(ctx: Context): Promise<void> {
      const query = parsedRequest(targetsQuery, ctx.query);
      ctx.body = {
        data: await relatedTargets(
          strapi,
          query.articles,
          await inLocale(strapi, query.locale),
          await forCaller(ctx),
        ),
      } satisfies Answered<'targets'>;
    },

    async pasted(ctx: Context): Promise<void> {
      const query = parsedRequest(pastedQuery, ctx.query);
      ctx.body = {
        data: await pastedArticle(
          strapi,
          query.text,
          await inLocale(strapi, query.locale),
          await forCaller(ctx),
        ),
      } satisfies Answered<'pasted'>;
    },

    async linking(ctx: Context): Promise<void> {
      const { articles, ...page } = parsedRequest(linkingQuery, ctx.query);
      ctx.body = {
        data: await linkingArticles(strapi, articles, await forCaller(ctx), page),
      } satisfies Answered<'linking'>;
    },

    async linkBack(ctx: Context): Promise<void> {
      const body = parsedRequest(linkBackBody, ctx.request.body);
      const added = await linkBack(
        strapi,
        { ...body, locale: await inLocale(strapi, body.locale) },
        { userAbility: ctx.state.userAbility, user: ctx.state.user },
      );
      ctx.body = { data: { added } } satisfies Answered<'link-back'>;
    },

    /** What the panel needs to know of the site's settings. */
    async settings(ctx: Context): Promise<void> {
      ctx.body = {
        data: { max: settingsOf(strapi).relatedStories.max },
      } satisfies Answered<'settings'>;
    },
  };
};
