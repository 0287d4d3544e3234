import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { documents } from '../../support/documents';
import { blocks, emptyNewsroom } from '../../support/newsroom';
import { readStoredRows, type StoredRows, writeStoredRows } from '../../support/stored-rows';

/** What several clients write to at once, by document ids. */
export interface Contested {
  /** One that readers have, in two locales, and one they do not have yet, in one. */
  articles: [string, string];
  /** Three of the first article, the last of them a source's from the start; one of the second. */
  quotes: [string, string, string, string];
  /**
   * One whom readers see in the first article, as its draft has them; one whom they see there
   * although its draft has dropped them; and two whom they do not see yet, but would: in the first
   * article and in the second.
   */
  people: [string, string, string, string];
}

const createPerson = async (name: string): Promise<string> =>
  (await documents(PERSON_UID).create({ data: { name } })).documentId;

const createQuote = async (
  article: string,
  text: string,
  whose: Record<string, unknown>,
): Promise<string> =>
  (await documents(QUOTE_UID).create({ data: { text, article, ...whose } })).documentId;

const translateQuote = (documentId: string, text: string) =>
  documents(QUOTE_UID).update({ documentId, locale: 'de', data: { text } });

const create = async (): Promise<Contested> => {
  const known = await createPerson('Ottoline Brask');
  const dropped = await createPerson('Ida Marsh');
  const joining = await createPerson('Hal Wick');
  const unseen = await createPerson('Wenna Tor');

  const { documentId: first } = await documents(ARTICLE_UID).create({
    data: {
      title: 'The count',
      body: blocks('“One.”', '“Two.”', '“Three.”'),
      authors: [known],
      people: [dropped],
    },
  });
  await documents(ARTICLE_UID).update({
    documentId: first,
    locale: 'de',
    data: { title: 'Die Auszählung' },
  });
  const one = await createQuote(first, 'One.', { attribution: 'named', speaker: known });
  const two = await createQuote(first, 'Two.', { attribution: 'named', speaker: known });
  const three = await createQuote(first, 'Three.', { attribution: 'anonymous' });
  await translateQuote(one, 'Eins.');
  await translateQuote(three, 'Drei.');
  await documents(ARTICLE_UID).publish({ documentId: first, locale: '*' });
  await documents(ARTICLE_UID).update({ documentId: first, data: { people: { set: [joining] } } });

  const { documentId: second } = await documents(ARTICLE_UID).create({
    data: { title: 'The ferry', body: blocks('“Four.”'), authors: [known], people: [unseen] },
  });
  const four = await createQuote(second, 'Four.', { attribution: 'named', speaker: unseen });
  return {
    articles: [first, second],
    quotes: [one, two, three, four],
    people: [known, dropped, joining, unseen],
  };
};

export interface ContestedRoom {
  contested: Contested;
  restore: () => Promise<void>;
}

/**
 * Creates what is written to at once, and gives it with a way to have it back as it was.
 * @param prepare - does something with it before it is contested
 */
export const openContested = async (
  prepare: (contested: Contested) => Promise<void> = async () => {},
): Promise<ContestedRoom> => {
  await emptyNewsroom();
  const contested = await create();
  await prepare(contested);
  const rows: StoredRows = await readStoredRows(newsroom.strapi.db);
  return { contested, restore: () => writeStoredRows(newsroom.strapi.db, rows) };
};
