import type { Core } from '@strapi/strapi';
import type { Story, StoryCard, StoryQuote } from '../../../content-types';
import { STORY_TYPES } from './graphql-types';

/** What a front page may be narrowed to. */
export interface AskedCards {
  page?: number;
  pageSize?: number;
  section?: string;
  person?: string;
  since?: string;
  locale?: string;
}

interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

/** How stories are read: the same for every API. */
export interface ReadStories {
  findOne: (asked: { slug: string; locale?: string }) => Promise<Story | null>;
  find: (asked: AskedCards) => Promise<{ data: StoryCard[]; meta: { pagination: Pagination } }>;
}

/** Null, as a query may give for what it leaves out, is nothing asked. */
const withoutNulls = <Args extends object>(args: Args) =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));

/** A date scalar has become a Date by the time a resolver gets it. */
const moment = (given: unknown): unknown => (given instanceof Date ? given.toISOString() : given);

const SOURCE_FIELDS = ['description', 'reason', 'proximity', 'ref'] as const;

/** What readers are told of an unnamed voice; null of a named one. */
const sourceOf = (quote: StoryQuote) =>
  quote.attribution === 'anonymous'
    ? Object.fromEntries(SOURCE_FIELDS.map((field) => [field, quote[field] ?? null]))
    : null;

/**
 * Gives stories to GraphQL: `newsdeskStory` and `newsdeskStories`, under the permissions of the REST
 * routes.
 *
 * @param isPublic - whether stories are served without a permission being looked up
 */
export const storiesInGraphql = (
  strapi: Core.Strapi,
  read: ReadStories,
  isPublic: boolean,
): void => {
  const graphql = strapi.plugin('graphql');
  if (!graphql) return;
  const heldTo = (action: 'find' | 'findOne') => ({
    auth: isPublic ? false : { scope: [`plugin::newsdesk.story.${action}`] },
  });
  graphql.service('extension').use(() => ({
    typeDefs: STORY_TYPES,
    resolvers: {
      Query: {
        newsdeskStory: (_parent: unknown, args: { slug: string; locale?: string }) =>
          read.findOne(withoutNulls(args) as { slug: string; locale?: string }),
        newsdeskStories: async (_parent: unknown, args: AskedCards) => {
          const { data, meta } = await read.find(
            withoutNulls({ ...args, since: moment(args.since) }) as AskedCards,
          );
          return { nodes: data, pageInfo: meta.pagination };
        },
      },
      NewsdeskStoryQuote: { source: sourceOf },
    },
    resolversConfig: {
      'Query.newsdeskStory': heldTo('findOne'),
      'Query.newsdeskStories': heldTo('find'),
    },
  }));
};
