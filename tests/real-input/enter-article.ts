import { ARTICLE_UID, PERSON_UID, QUOTE_UID, type RelatedEntry } from '../../content-types';
import { type Answer, blocks } from '../support/newsroom';
import type { EnteredArticle } from './annotated-article';

/** Asks the admin API of a site, as an editor. */
export type AsEditor = (
  method: 'POST' | 'PUT',
  path: string,
  body: object,
) => Promise<Pick<Answer, 'status' | 'body' | 'text'>>;

/** What has been entered, by its ids. */
export interface Entered {
  article: string;
  /** In the order of the body. */
  quotes: string[];
}

const CONTENT = '/content-manager/collection-types';

const relation = (...ids: string[]) => ({
  connect: ids.map((documentId) => ({ documentId })),
  disconnect: [],
});

/** Saves a new document through the content manager, and gives its id. */
const enter = async (asEditor: AsEditor, uid: string, data: object): Promise<string> => {
  const { status, body, text } = await asEditor('POST', `${CONTENT}/${uid}`, data);
  if (status !== 201) throw new Error(`${uid} was refused: ${text}`);
  return body.data.documentId;
};

/**
 * Enters an article, the people it is about, and its quotes, as drafts. A speaker whom it is not
 * about is entered as well.
 *
 * @param more - further fields of the article
 */
export const enterArticle = async (
  asEditor: AsEditor,
  entered: EnteredArticle,
  more: object = {},
): Promise<Entered> => {
  const people = new Map<string, string>();
  for (const person of entered.people) {
    const data = { kind: 'individual', ...person };
    people.set(person.name, await enter(asEditor, PERSON_UID, data));
  }
  const related: RelatedEntry = { type: 'url', kind: 'related', ...entered.relatedStory };
  const article = await enter(asEditor, ARTICLE_UID, {
    title: entered.title,
    standfirst: entered.standfirst,
    body: blocks(...entered.paragraphs),
    exclusive: true,
    people: relation(...people.values()),
    relatedStories: [related],
    originName: entered.originName,
    ...more,
  });

  const speakerOf = async (name: string): Promise<string> => {
    const known =
      people.get(name) ?? (await enter(asEditor, PERSON_UID, { kind: 'individual', name }));
    people.set(name, known);
    return known;
  };
  const quotes: string[] = [];
  for (const { text, form, voice } of entered.quotes) {
    const whose =
      voice.attribution === 'anonymous'
        ? { sourceDescription: voice.description }
        : { speaker: relation(await speakerOf(voice.speaker)) };
    const { attribution } = voice;
    const data = { text, form, attribution, article: relation(article), ...whose };
    quotes.push(await enter(asEditor, QUOTE_UID, data));
  }
  return { article, quotes };
};

/** Publishes what has been entered. */
export const publishEntered = async (asEditor: AsEditor, article: string): Promise<void> => {
  const path = `${CONTENT}/${ARTICLE_UID}/${article}/actions/publish`;
  const { status, text } = await asEditor('POST', path, {});
  if (status !== 200) throw new Error(`Publishing was refused: ${text}`);
};
