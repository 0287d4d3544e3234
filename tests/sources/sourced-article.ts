import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import type { CallerName } from '../support/callers';
import { documents, type Entry } from '../support/documents';
import { type Answer, blocks, call } from '../support/newsroom';

export const WORDS = 'The count was stopped twice.';
const OTHER_WORDS = 'Nobody asked us.';

/** The person who says it all, until they do not. */
export const createSpeaker = async (name = 'Ottoline Brask'): Promise<string> => {
  const { documentId } = await documents(PERSON_UID).create({ data: { name } });
  await documents(PERSON_UID).publish({ documentId });
  return documentId;
};

export interface SourcedArticle {
  article: string;
  quotes: [string, string];
  speaker: string;
}

/** An article in two locales with two quotes of one named speaker, who is made for it unless given. */
export const createSourcedArticle = async (someone?: string): Promise<SourcedArticle> => {
  const speaker = someone ?? (await createSpeaker());
  const { documentId: article } = await documents(ARTICLE_UID).create({
    data: { title: 'The count', body: blocks(`“${WORDS}”`, `“${OTHER_WORDS}”`) },
  });
  await documents(ARTICLE_UID).update({
    documentId: article,
    locale: 'de',
    data: { title: 'Die Auszählung' },
  });
  const quotes: string[] = [];
  for (const text of [WORDS, OTHER_WORDS]) {
    const quote = await documents(QUOTE_UID).create({
      data: { text, attribution: 'named', speaker, article },
    });
    await documents(QUOTE_UID).update({
      documentId: quote.documentId,
      locale: 'de',
      data: { text: `${text} (de)` },
    });
    quotes.push(quote.documentId);
  }
  return { article, quotes: quotes as [string, string], speaker };
};

export const publishArticle = (article: string): Promise<Entry> =>
  documents(ARTICLE_UID).publish({ documentId: article, locale: '*' });

/** Every row of a quote, past the Document Service. */
export const rowsOf = (quote: string): Promise<Entry[]> =>
  newsroom.strapi.db.query(QUOTE_UID).findMany({
    where: { documentId: quote },
    populate: ['speaker'],
    orderBy: ['locale', 'publishedAt'],
  });

/** Does something to the sources of an article as one of the callers. */
export const act = (
  caller: CallerName,
  article: string,
  path: string,
  body: unknown = {},
): Promise<Answer> =>
  call(caller, 'POST', `/newsdesk/articles/${article}/sources/${path}?locale=en`, body);

/** Marks quotes as an editor, and gives the key of their source. */
export const mark = async (
  article: string,
  quotes: readonly string[],
  request: Record<string, unknown> = {},
): Promise<string> => {
  const answer = await act('editor', article, 'mark', {
    quotes,
    locale: 'en',
    source: 'new',
    ...request,
  });
  if (answer.status !== 200) throw new Error(`Not marked: ${answer.text}`);
  return answer.body.data.source;
};
