import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { askedStories } from './asked-stories';
import { mayFindArticles } from './may-find-articles';
import { type ListedArticle, resolveRelatedStories } from './resolve-related-stories';

type Entity = ListedArticle & Record<string, unknown>;

/** The same call, as far as Strapi looks at its query, with another one. */
const asking = (ctx: Context, query: Record<string, unknown>): Context =>
  Object.create(ctx, { query: { value: query } });

/** Whether the stored lists were read: `fields` may leave them out. */
const isListed = (entities: readonly (Entity | null)[]): entities is Entity[] =>
  entities.length > 0 && entities.every((entity) => entity?.relatedStories !== undefined);

/** What is read to resolve a list, and shown only to who asks for it. */
const NEEDED = ['relatedStories', 'locale'];

/**
 * What the REST API of articles does differently from Strapi's: each article that is answered
 * carries its related stories resolved, unless `fields` leaves them out. They are attached after
 * Strapi has taken out what is private, the stored list included.
 */
export const articlesWithRelatedStories = ({ strapi }: { strapi: Core.Strapi }) => ({
  async validateQuery(ctx: Context): Promise<void> {
    return super.validateQuery(asking(ctx, askedStories(ctx.query).rest));
  },

  async sanitizeQuery(ctx: Context): Promise<Record<string, unknown>> {
    const { named, rest } = askedStories(ctx.query);
    const query = await super.sanitizeQuery(asking(ctx, rest));
    return named ? { ...query, fields: [...((query.fields as string[]) ?? []), ...NEEDED] } : query;
  },

  async sanitizeOutput<Data>(data: Data, ctx: Context): Promise<unknown> {
    const shown: Data = await super.sanitizeOutput(data, ctx);
    const entities = [data as Entity | Entity[] | null].flat();
    if (!isListed(entities)) return shown;

    const { covers, named, namesLocale } = askedStories(ctx.query);
    const lists = await resolveRelatedStories(strapi, entities, {
      covers: covers ? 'signed' : 'none',
      articles: await mayFindArticles(strapi, ctx.state?.auth),
    });
    const attached = ([shown].flat() as Entity[]).map(({ locale, ...entity }, index) => ({
      ...entity,
      ...(named && !namesLocale ? {} : { locale }),
      relatedStories: lists[index],
    }));
    return Array.isArray(shown) ? attached : attached[0];
  },
});
