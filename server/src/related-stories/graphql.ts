import type { Core } from '@strapi/strapi';
import {
  ARTICLE_UID,
  RELATED_KINDS,
  type ResolvedRelatedStory,
  type StoryImage,
} from '../../../content-types';
import type { Auth } from '../drafts/allows';
import { batched } from './batched';
import { coversOf } from './covers';
import { mayFindArticles } from './may-find-articles';
import { type ListedArticle, type Resolved, resolvedLists } from './resolve-related-stories';

/** What GraphQL hands to every resolver of one request: one object, all the way down. */
interface Request {
  state?: { auth?: Auth };
}

type GraphqlStory = ResolvedRelatedStory & {
  articleRow?: number | null;
  /** Where it is there, as in a story that is served as it is stored, it is not looked up. */
  cover?: StoryImage | null;
};

interface GraphqlExtension {
  shadowCRUD: (uid: string) => {
    isDisabled: () => boolean;
    field: (name: string) => { disableOutput: () => unknown };
  };
  use: (extend: () => object) => void;
}

const TYPES = `
  "What an entry of a list of related stories is to the article that has it."
  enum NewsdeskRelatedKind { ${RELATED_KINDS.join(' ')} }

  type NewsdeskImage {
    url: String!
    alternativeText: String
    caption: String
    width: Int
    height: Int
    "The renditions, by name: { thumbnail: { url, width, height } }"
    formats: JSON!
  }

  "A published article of this site, or a page elsewhere."
  type NewsdeskRelatedStory {
    kind: NewsdeskRelatedKind!
    "Shown in place of the title, where there is one."
    label: String
    title: String!
    "Of a page elsewhere."
    url: String
    "Of a page elsewhere."
    publisher: String
    "Of an article, as is all that follows."
    documentId: ID
    slug: String
    "The article's locale, or the site's default one."
    locale: String
    standfirst: String
    datePublished: DateTime
    cover: NewsdeskImage
  }

  extend type NewsdeskArticle {
    "In the order the editor gave, only what is published."
    relatedStories: [NewsdeskRelatedStory!]!
  }
`;

const graphqlStory = ({ story, target }: Resolved): GraphqlStory => ({
  ...story,
  articleRow: target?.id ?? null,
});

/**
 * Gives articles their related stories in GraphQL, as a type of its own. What a request asks of
 * many articles is looked up at once.
 */
export const relatedStoriesInGraphql = (strapi: Core.Strapi): void => {
  const graphql = strapi.plugin('graphql');
  if (!graphql) return;
  const extension = graphql.service('extension') as GraphqlExtension;
  extension.shadowCRUD(ARTICLE_UID).field('relatedStories').disableOutput();

  const lists = batched<Request, ListedArticle, GraphqlStory[]>(async (request, articles) => {
    const found = await resolvedLists(strapi, articles, {
      articles: await mayFindArticles(strapi, request.state?.auth),
    });
    return found.map((list) => list.map(graphqlStory));
  });
  const covers = batched<Request, number, StoryImage | null>(async (_request, articleRows) => {
    const found = await coversOf(strapi, articleRows);
    return articleRows.map((row) => found.get(row) ?? null);
  });

  extension.use(() => {
    // A site may do without the type that is extended here.
    const isOff = graphql.config('shadowCRUD') === false;
    if (isOff || extension.shadowCRUD(ARTICLE_UID).isDisabled()) return {};
    return {
      typeDefs: TYPES,
      resolvers: {
        NewsdeskArticle: {
          relatedStories: (article: ListedArticle, _args: unknown, request: Request) =>
            lists(request, article),
        },
        NewsdeskRelatedStory: {
          cover: ({ articleRow = null, cover }: GraphqlStory, _args: unknown, request: Request) =>
            cover !== undefined || articleRow === null ? cover : covers(request, articleRow),
        },
      },
    };
  });
};
