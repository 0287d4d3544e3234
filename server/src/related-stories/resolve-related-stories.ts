import type { Core } from '@strapi/strapi';
import type { RelatedEntry, ResolvedRelatedStory } from '../../../content-types';
import { type CoverAddresses, coversOf } from './covers';
import { type PublishedTarget, publishedTargets } from './published-targets';
import { storedEntries } from './stored-entries';

/** A version of an article with its list as it is stored: a row of the database. */
export interface ListedArticle {
  documentId: string;
  locale?: string | null;
  relatedStories?: unknown;
}

/** A resolved entry, and the version of the article that it was taken from. */
export interface Resolved {
  story: ResolvedRelatedStory;
  target: PublishedTarget | null;
}

interface Resolving {
  /** The covers of the articles, which are looked up unless this is `none`, as it is by default. */
  covers?: 'none' | CoverAddresses;
  /** Whether articles may be shown, and not only pages elsewhere. They may, unless this is false. */
  articles?: boolean;
}

const instant = (date: string | Date): string => new Date(date).toISOString();

const articleStory = (entry: RelatedEntry, target: PublishedTarget): ResolvedRelatedStory => ({
  type: 'article',
  kind: entry.kind,
  label: entry.label ?? null,
  title: target.title ?? target.documentId,
  documentId: target.documentId,
  slug: target.slug ?? target.documentId,
  locale: target.locale,
  standfirst: target.standfirst ?? null,
  datePublished: instant(target.datePublished ?? target.publishedAt),
});

/**
 * Resolves the lists of some articles, each in the locale of its article, with one query for all.
 * Gives one list each, in their order, without what is not published.
 */
export const resolvedLists = async (
  strapi: Core.Strapi,
  articles: readonly ListedArticle[],
  { articles: showsArticles = true }: Pick<Resolving, 'articles'> = {},
): Promise<Resolved[][]> => {
  const lists = articles.map(({ documentId, locale, relatedStories }) => ({
    locale: locale ?? '',
    entries: storedEntries(relatedStories).filter((entry) =>
      entry.type === 'article' ? showsArticles && entry.article !== documentId : true,
    ),
  }));
  const findTarget = await publishedTargets(
    strapi,
    lists.flatMap(({ locale, entries }) =>
      entries.flatMap((entry) =>
        entry.type === 'article' ? [{ documentId: entry.article, locale }] : [],
      ),
    ),
  );

  return lists.map(({ locale, entries }) =>
    entries.flatMap((entry): Resolved[] => {
      if (entry.type === 'url') {
        const { type, kind, label = null, title, url, publisher = null } = entry;
        return [{ story: { type, kind, label, title, url, publisher }, target: null }];
      }
      const target = findTarget(entry.article, locale);
      return target ? [{ story: articleStory(entry, target), target }] : [];
    }),
  );
};

/**
 * The related stories of some articles as readers get them: one list each, in the order the editors
 * gave, only what is published in the article's locale or else in the default one. One query for
 * all articles, and two more where covers are wanted.
 *
 * @param articles - rows of articles, with `documentId`, `locale` and `relatedStories`
 */
export const resolveRelatedStories = async (
  strapi: Core.Strapi,
  articles: readonly ListedArticle[],
  { covers: addresses = 'none', articles: showsArticles }: Resolving = {},
): Promise<ResolvedRelatedStory[][]> => {
  const lists = await resolvedLists(strapi, articles, { articles: showsArticles });
  if (addresses === 'none') return lists.map((list) => list.map(({ story }) => story));

  const rows = lists.flatMap((list) => list.flatMap(({ target }) => (target ? [target.id] : [])));
  const covers = await coversOf(strapi, rows, addresses);
  return lists.map((list) =>
    list.map(({ story, target }) =>
      story.type === 'article' && target
        ? { ...story, cover: covers.get(target.id) ?? null }
        : story,
    ),
  );
};
