import { ARTICLE_UID, PERSON_UID, QUOTE_UID, type Story } from '../../content-types';
import { elsewhere, to } from '../related-stories/stories';
import { type Administrator, administratorOf } from '../support/administrator';
import type { TestDatabase } from '../support/database';
import { blocks } from '../support/newsroom';
import { withDatabase } from '../support/open-database';

const CM = '/content-manager/collection-types';
const SLUG = 'ferry-fares';

/** A site of its own, with an article that readers have and that has been written on since. */
export interface StorySite {
  article: string;
  quote: string;
  speaker: string;
}

/** Lets anybody read stories, and nothing else. */
const openStories = async (admin: Administrator): Promise<void> => {
  const { roles } = await admin('GET', '/users-permissions/roles');
  const { id } = roles.find(({ type }: { type: string }) => type === 'public');
  const { role } = await admin('GET', `/users-permissions/roles/${id}`);
  const { name, description, permissions } = role;
  for (const action of ['find', 'findOne']) {
    permissions['plugin::newsdesk'].controllers.story[action].enabled = true;
  }
  await admin('PUT', `/users-permissions/roles/${id}`, { name, description, permissions });
};

/** Asks for the story of the site as a reader. */
export const askForStory = async (url: string): Promise<string> => {
  const answer = await fetch(`${url}/api/newsdesk/stories/${SLUG}?locale=en`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The story answered ${answer.status}: ${text}`);
  return text;
};

const create = async (admin: Administrator, uid: string, data: object): Promise<string> =>
  (await admin('POST', `${CM}/${uid}?locale=en`, data)).data.documentId;

const edit = (admin: Administrator, uid: string, documentId: string, data: object) =>
  admin('PUT', `${CM}/${uid}/${documentId}?locale=en`, data);

/** Publishes something of the site, as an editor does. */
export const publish = (admin: Administrator, uid: string, documentId: string) =>
  admin('POST', `${CM}/${uid}/${documentId}/actions/publish?locale=en`, {});

const quoteOf = (article: string, text: string, speaker?: string) => ({
  text,
  article: { connect: [{ documentId: article, locale: 'en' }] },
  ...(speaker === undefined
    ? { attribution: 'anonymous' }
    : { attribution: 'named', speaker: { connect: [{ documentId: speaker }] } }),
});

/**
 * Writes a story that readers have, and what is to come of it: other words of the article and of one
 * quote, two quotes more of people whom no reader knows yet, and another list of related stories.
 */
export const writeStorySite = async (url: string): Promise<StorySite> => {
  const admin = await administratorOf(url);
  await openStories(admin);
  const speaker = await create(admin, PERSON_UID, { name: 'Ada Finch' });
  const budget = await create(admin, ARTICLE_UID, { title: 'The budget' });
  await publish(admin, ARTICLE_UID, budget);
  const article = await create(admin, ARTICLE_UID, {
    title: 'Ferry fares',
    slug: SLUG,
    body: blocks('“It is a lot,” said Ada Finch.', '“We knew,” a clerk said.'),
    relatedStories: [to(budget, { label: 'Old' })],
  });
  const quote = await create(admin, QUOTE_UID, quoteOf(article, 'It is a lot', speaker));
  await create(admin, QUOTE_UID, quoteOf(article, 'We knew'));
  await publish(admin, ARTICLE_UID, article);

  await edit(admin, ARTICLE_UID, article, {
    title: 'Ferry fares rise',
    body: blocks('“It is too much,” said Ada Finch.', '“We knew,” a clerk said.', '“No,” “Yes.”'),
    relatedStories: [elsewhere('ferries'), to(budget, { label: 'New' })],
  });
  await edit(admin, QUOTE_UID, quote, { text: 'It is too much' });
  for (const [name, text] of [
    ['Béla Moor', 'No'],
    ['Carla Vance', 'Yes.'],
  ] as const) {
    const person = await create(admin, PERSON_UID, { name });
    await create(admin, QUOTE_UID, quoteOf(article, text, person));
  }
  // It is stored, and holds: to write the draft of a quote, too, makes it be built anew.
  await askForStory(url);
  return { article, quote, speaker };
};

/** What a story says, as far as publishing changes it here. */
export interface Said {
  title: string;
  quotes: string[];
  related: (string | null)[];
}

export const OLD: Said = {
  title: 'Ferry fares',
  quotes: ['Ada Finch: It is a lot', 'anonymous: We knew'],
  related: ['Old'],
};

export const NEW: Said = {
  title: 'Ferry fares rise',
  quotes: ['Ada Finch: It is too much', 'anonymous: We knew', 'Béla Moor: No', 'Carla Vance: Yes.'],
  related: [null, 'New'],
};

/** What readers get of the old story when only its speaker is published under another name. */
export const RENAMED: Said = {
  ...OLD,
  quotes: ['Ada Finch-Hall: It is a lot', 'anonymous: We knew'],
};

/** Publishes the speaker under another name, by which nothing of the story is written. */
export const renameSpeaker = async (admin: Administrator, { speaker }: StorySite) => {
  await edit(admin, PERSON_UID, speaker, { name: 'Ada Finch-Hall' });
  await publish(admin, PERSON_UID, speaker);
};

/** What the answer to a request for the story says. */
export const said = (answer: string): Said => {
  const { title, quotes, relatedStories } = (JSON.parse(answer) as { data: Story }).data;
  return {
    title,
    quotes: quotes.map(({ text, ...quote }) => {
      const speaker = quote.attribution === 'named' ? quote.speaker?.name : 'anonymous';
      return `${speaker}: ${text}`;
    }),
    related: relatedStories.map(({ label }) => label),
  };
};

/**
 * What readers get, what is stored of it, and what they get when nothing is stored any more, each
 * once: one, where all is well.
 */
export const servedStoredAndFresh = async (
  url: string,
  database: TestDatabase,
): Promise<[string, ...string[]]> => {
  const served = await askForStory(url);
  const stored = await withDatabase(database, async ({ connection }) => {
    const rows = connection('newsdesk_stories').where({ slug: SLUG, locale: 'en' });
    const { body } = await rows.clone().first('body');
    await rows.update({ body: null, card: null, json_ld: null });
    return body as string;
  });
  return [...new Set([served, stored, await askForStory(url)])] as [string, ...string[]];
};
