import { ARTICLE_UID, type RelatedEntry, type ResolvedRelatedStory } from '../../content-types';
import { documents, type Entry } from '../support/documents';
import { type Answer, call, graphql } from '../support/newsroom';

type Data = Record<string, unknown>;

export const articles = () => documents(ARTICLE_UID);

/** Creates a draft of an article and gives its documentId. */
export const draft = async (title: string, data: Data = {}, locale?: string): Promise<string> =>
  (await articles().create({ ...(locale && { locale }), data: { title, ...data } })).documentId;

/** Creates and publishes an article and gives its documentId. */
export const published = async (title: string, data: Data = {}): Promise<string> => {
  const documentId = await draft(title, data);
  await articles().publish({ documentId });
  return documentId;
};

/** An entry that leads to an article. */
export const to = (article: string, rest: Data = {}): RelatedEntry =>
  ({ type: 'article', kind: 'related', article, ...rest }) as unknown as RelatedEntry;

/** An entry that leads to a page elsewhere. */
export const elsewhere = (name: string, rest: Data = {}): RelatedEntry =>
  ({
    type: 'url',
    kind: 'background',
    url: `https://example.org/${name}`,
    title: `About ${name}`,
    ...rest,
  }) as RelatedEntry;

/** Saves a list in the draft of an article. */
export const list = (documentId: string, relatedStories: unknown, locale?: string) =>
  articles().update({ documentId, ...(locale && { locale }), data: { relatedStories } });

export const publish = (documentId: string, locale?: string) =>
  articles().publish({ documentId, ...(locale && { locale }) });

export const unpublish = (documentId: string, locale?: string) =>
  articles().unpublish({ documentId, ...(locale && { locale }) });

/** The stored list of one version, below any API. */
export const storedList = async (
  documentId: string,
  status: 'draft' | 'published' = 'draft',
  locale = 'en',
): Promise<RelatedEntry[] | null> => {
  const row: Entry | null = await newsroom.strapi.db.query(ARTICLE_UID).findOne({
    where: {
      documentId,
      locale,
      publishedAt: status === 'draft' ? null : { $notNull: true },
    },
  });
  return row?.relatedStories ?? null;
};

export const rest = (documentId: string, query = ''): Promise<Answer> =>
  call('public', 'GET', `/api/newsdesk/articles/${documentId}${query}`);

/** What readers are shown of a list, by title, through REST. */
export const titlesByRest = async (documentId: string, locale = 'en'): Promise<string[]> => {
  const { body } = await rest(documentId, `?locale=${locale}`);
  return body.data.relatedStories.map(({ title }: ResolvedRelatedStory) => title);
};

/** What readers are shown of a list, by title, through GraphQL. */
export const titlesByGraphql = async (documentId: string, locale = 'en'): Promise<string[]> => {
  const { body } = await graphql(
    'public',
    `query ($id: ID!, $locale: I18NLocaleCode) {
       newsdeskArticle(documentId: $id, locale: $locale) { relatedStories { title } }
     }`,
    { id: documentId, locale },
  );
  return body.data.newsdeskArticle.relatedStories.map(({ title }: { title: string }) => title);
};
