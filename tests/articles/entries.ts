import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import { blocks } from '../support/newsroom';

type Data = Record<string, unknown>;

interface Named {
  documentId: string;
  /** Strapi takes several where its types know of one. */
  locale?: string | string[] | undefined;
  data?: Data;
  status?: 'draft' | 'published';
  fields?: string[];
  populate?: string[];
}

interface Entries {
  documentId: string;
  entries: Row[];
}

/** The Document Service, for types whose attributes no generated types know of. */
interface Documents {
  create: (params: Omit<Named, 'documentId'> & { data: Data }) => Promise<Row>;
  update: (params: Named) => Promise<Row | null>;
  findOne: (params: Named) => Promise<Row | null>;
  clone: (params: Named) => Promise<Entries>;
  publish: (params: Named) => Promise<Entries>;
  unpublish: (params: Named) => Promise<Entries>;
  discardDraft: (params: Named) => Promise<Entries>;
  delete: (params: Named) => Promise<Entries>;
}

const documents = (uid: Uid) => newsroom.strapi.documents(uid) as unknown as Documents;

export const articles = () => documents(ARTICLE_UID);
export const quotes = () => documents(QUOTE_UID);
export const people = () => documents(PERSON_UID);

/** Creates a draft of a person and gives its document id. */
export const draftPerson = async (name: string): Promise<string> =>
  (await people().create({ data: { name } })).documentId;

/** Creates a draft of an article and gives its document id. */
export const draftArticle = async (title: string, data: Data = {}): Promise<string> =>
  (await articles().create({ data: { title, body: blocks(title), ...data } })).documentId;

/** Adds a locale to an article. */
export const translate = (documentId: string, locale: string, title: string) =>
  articles().update({ documentId, locale, data: { title, body: blocks(title) } });

/** Creates a draft of a quote of an article and gives its document id. */
export const draftQuote = async (
  article: string | null,
  text: string,
  { sourceKey, ...data }: Data = {},
  locale = 'en',
): Promise<string> => {
  const { documentId } = await quotes().create({
    locale,
    data: {
      text,
      form: 'direct',
      attribution: 'anonymous',
      ...(article && { article }),
      ...data,
    },
  });
  // No way in takes a key: the plugin makes them.
  if (sourceKey !== undefined) {
    await newsroom.strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ documentId })
      .update({ sourceKey })
      .execute();
  }
  return documentId;
};

export interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
  updatedAt: string;
  text: string;
  title: string;
  name: string;
  sourceKey: string | null;
  datePublished: string | null;
  dateModified: string | null;
  article: Row | null;
  speaker: Row | null;
  quotes: Row[];
  authors: Row[];
  people: Row[];
}

type Uid = typeof ARTICLE_UID | typeof QUOTE_UID | typeof PERSON_UID;

const POPULATE: Record<Uid, string[]> = {
  [ARTICLE_UID]: ['quotes', 'authors', 'people'],
  [QUOTE_UID]: ['article', 'speaker'],
  [PERSON_UID]: [],
};

/** The rows of a type as the database has them, below any API. */
export const rows = (uid: Uid, where: Data = {}): Promise<Row[]> =>
  newsroom.strapi.db
    .query(uid)
    .findMany({ where, populate: POPULATE[uid], orderBy: { id: 'asc' } });

export const publishedRows = (uid: Uid, where: Data = {}): Promise<Row[]> =>
  rows(uid, { ...where, publishedAt: { $notNull: true } });

export const draftRows = (uid: Uid, where: Data = {}): Promise<Row[]> =>
  rows(uid, { ...where, publishedAt: null });

/** What the words of an article's quotes are, in their order, to readers or to editors. */
export const quotedIn = async (
  documentId: string,
  status: 'draft' | 'published' = 'published',
  locale = 'en',
): Promise<string[]> => {
  const [article] = await (status === 'draft' ? draftRows : publishedRows)(ARTICLE_UID, {
    documentId,
    locale,
  });
  return (article?.quotes ?? []).map((quote) => quote.text);
};

/** The words of every quote that readers can see in a locale. */
export const readableQuotes = async (locale = 'en'): Promise<string[]> =>
  (await publishedRows(QUOTE_UID, { locale })).map((quote) => quote.text).sort();
