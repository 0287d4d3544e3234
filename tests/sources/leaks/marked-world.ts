import type { UID } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { documents } from '../../support/documents';
import { blocks, call, emptyNewsroom, graphql } from '../../support/newsroom';
import { act, mark } from '../sourced-article';

/** Two people, alike in all that is public of them, and each with words that nobody else has. */
export const PEOPLE = {
  brask: {
    documentId: 'ottolinebraskottolineb01',
    name: 'Ottoline Brask',
    slug: 'ottoline-brask',
    description: 'Wrenfallow registrar',
    aliases: ['Mother Sorrel'],
    biography: blocks('Born by the Quenneville sluice.'),
  },
  thole: {
    documentId: 'casimirtholecasimirtho01',
    name: 'Casimir Thole',
    slug: 'casimir-thole',
    description: 'Hexmoor tallyman',
    aliases: ['Old Pennyroyal'],
    biography: blocks('Born under the Ambleforth light.'),
  },
} as const;

export type Somebody = keyof typeof PEOPLE;

/** Every word by which somebody could be told: ids, names, and what stands on their record alone. */
export const wordsOf = (who: Somebody): string[] => {
  const { documentId, name, slug, description, aliases, biography } = PEOPLE[who];
  return [documentId, name, slug, description, ...aliases, biography[0]?.children[0]?.text ?? ''];
};

/** The article whose quotes lose their speaker, one whose quotes do so in other ways, and one that keeps them. */
export const ARTICLES = {
  count: 'thecountthecountthecou01',
  harbour: 'theharbourtheharbourth01',
  elsewhere: 'elsewhereelsewhereelse01',
} as const;

/** Quotes by what becomes of them. Each was somebody's until it was a source's. */
export const MARKED = {
  byEditorOne: 'markedbyeditorone0000001',
  byEditorTwo: 'markedbyeditortwo0000001',
  byRest: 'markedbyrest000000000001',
  byGraphql: 'markedbygraphql000000001',
  inPanel: 'markedinpanel00000000001',
  byCode: 'markedbycode000000000001',
  moved: 'markedandmoved0000000001',
  beforePublishing: 'markedbeforepublishing01',
  namedAndMarked: 'namedandmarkedagain00001',
  namedAndDiscarded: 'namedanddiscarded0000001',
  withPendingSpeaker: 'markedwithpendingname001',
  deleted: 'markedanddeleted00000001',
} as const;

/** What anybody may connect with their speakers, in every world alike. */
export const NAMED = {
  brask: 'saidbybrask0000000000001',
  thole: 'saidbythole0000000000001',
} as const;

const other = (who: Somebody): Somebody => (who === 'brask' ? 'thole' : 'brask');

const create = (uid: Parameters<typeof documents>[0], documentId: string, data: object) =>
  documents(uid).create({ data: { documentId, ...data } });

const createPeople = async (): Promise<void> => {
  for (const { documentId, ...person } of Object.values(PEOPLE)) {
    await create(PERSON_UID, documentId, person);
    await documents(PERSON_UID).publish({ documentId });
  }
};

const createArticle = async (documentId: string, title: string, people: string[] = []) => {
  await create(ARTICLE_UID, documentId, { title, body: blocks(`${title} was heard.`), people });
  await documents(ARTICLE_UID).update({
    documentId,
    locale: 'de',
    data: { title: `${title} (de)` },
  });
};

/** One locale after the other: lists by time have an order then. */
const publishInTurn = async (article: string): Promise<void> => {
  for (const locale of ['en', 'de']) {
    await documents(ARTICLE_UID).publish({ documentId: article, locale });
  }
};

const createQuote = async (documentId: string, article: string, who: Somebody) => {
  const text = `Words of ${documentId}.`;
  const speaker = PEOPLE[who].documentId;
  await create(QUOTE_UID, documentId, { text, attribution: 'named', speaker, article });
  await documents(QUOTE_UID).update({ documentId, locale: 'de', data: { text: `${text} (de)` } });
};

const asked = async (answer: ReturnType<typeof call>): Promise<void> => {
  const { status, text, body } = await answer;
  if (status >= 400 || body?.errors) throw new Error(`Refused with ${status}: ${text}`);
};

/** What editors and machines do to mark a quote, besides the route that is made for it. */
const markByOtherDoors = async (): Promise<void> => {
  await asked(
    call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${MARKED.byRest}?status=draft`, {
      data: { attribution: 'anonymous' },
    }),
  );
  await asked(
    graphql(
      'fullAccessToken',
      `mutation { updateNewsdeskQuote(documentId: "${MARKED.byGraphql}", status: DRAFT,
         data: { attribution: anonymous }) { documentId } }`,
    ),
  );
  await asked(
    call('editor', 'PUT', `/content-manager/collection-types/${QUOTE_UID}/${MARKED.inPanel}`, {
      attribution: 'anonymous',
      speaker: { connect: [], disconnect: [] },
    }),
  );
  await documents(QUOTE_UID).update({
    documentId: MARKED.byCode,
    locale: 'de',
    data: { attribution: 'anonymous' },
  });
};

const name = (article: string, source: string, who: Somebody) =>
  asked(
    act('editor', article, `${source}/name`, {
      speaker: PEOPLE[who].documentId,
      confirmed: true,
    }),
  );

/** Quotes that lose their speaker on longer ways. */
const takeDetours = async (who: Somebody): Promise<void> => {
  const { harbour, count } = ARTICLES;
  await createQuote(MARKED.beforePublishing, harbour, who);
  await mark(harbour, [MARKED.beforePublishing], { description: 'a pilot' });

  const again = await mark(harbour, [MARKED.namedAndMarked], { description: 'a stevedore' });
  await name(harbour, again, who);
  await mark(harbour, [MARKED.namedAndMarked], { description: 'a stevedore' });

  const discarded = await mark(harbour, [MARKED.namedAndDiscarded], { description: 'a cook' });
  await name(harbour, discarded, who);
  await documents(QUOTE_UID).discardDraft({ documentId: MARKED.namedAndDiscarded });

  await documents(QUOTE_UID).update({
    documentId: MARKED.withPendingSpeaker,
    data: { speaker: PEOPLE[other(who)].documentId },
  });
  await mark(harbour, [MARKED.withPendingSpeaker, MARKED.deleted], { description: 'a mate' });
  await documents(QUOTE_UID).delete({ documentId: MARKED.deleted, locale: '*' });

  await documents(QUOTE_UID).update({ documentId: MARKED.moved, data: { article: count } });
  await mark(count, [MARKED.moved], { description: 'a diver' });
};

/** What an app of its own leads to articles with. */
const createPages = async (): Promise<void> => {
  const { count, harbour } = ARTICLES;
  const createOwn = (uid: string, data: object) =>
    newsroom.strapi
      .documents(uid as UID.ContentType)
      .create({ data, status: 'published' } as never);
  const { documentId: page } = await createOwn('api::page.page', { heading: 'Front', lead: count });
  await createOwn('api::newsletter.newsletter', {
    subject: 'Monday',
    lead: harbour,
    picks: [count, harbour],
    teaser: { line: 'Read', story: count },
    page,
  });
};

export interface MarkedWorld {
  /** Ids that nobody could choose, in the same order in every world. */
  chance: string[];
  /** The keys of its sources, which are among them. */
  keys: string[];
}

/** Ids of clones and pages, and keys of sources: no two worlds have the same. */
const whatChanceGave = async (): Promise<MarkedWorld> => {
  const { strapi } = newsroom;
  const chosen = [ARTICLES, MARKED, NAMED].flatMap((ids) => Object.values<string>(ids));
  const known = new Set(chosen);
  const ids: string[] = [];
  const keys: string[] = [];
  const own = ['api::page.page', 'api::newsletter.newsletter'];
  for (const uid of [ARTICLE_UID, QUOTE_UID, ...own]) {
    const rows: { documentId: string; sourceKey?: string }[] = await strapi.db
      .query(uid)
      .findMany({ orderBy: { id: 'asc' } });
    for (const { documentId, sourceKey } of rows) {
      if (!known.has(documentId)) ids.push(documentId);
      if (sourceKey) keys.push(sourceKey);
    }
  }
  return { chance: [...new Set([...ids, ...keys])], keys: [...new Set(keys)] };
};

/**
 * A newsroom in which quotes were published as the words of somebody, in two locales, and then
 * became a source's, in every way there is. Filled twice, only that `who` is another: then nobody
 * may be able to tell one world from the other.
 */
export const fillMarkedWorld = async (who: Somebody): Promise<MarkedWorld> => {
  const { count, harbour, elsewhere } = ARTICLES;
  await emptyNewsroom();
  await createPeople();
  await createArticle(elsewhere, 'Elsewhere', [PEOPLE.brask.documentId, PEOPLE.thole.documentId]);
  await createQuote(NAMED.brask, elsewhere, 'brask');
  await createQuote(NAMED.thole, elsewhere, 'thole');
  await createArticle(count, 'The count');
  await createArticle(harbour, 'The harbour');
  const { byEditorOne, byEditorTwo, byRest, byGraphql, inPanel, byCode } = MARKED;
  for (const quote of [byEditorOne, byEditorTwo, byRest, byGraphql, inPanel, byCode]) {
    await createQuote(quote, count, who);
  }
  const { moved, namedAndMarked, namedAndDiscarded, withPendingSpeaker, deleted } = MARKED;
  for (const quote of [moved, namedAndMarked, namedAndDiscarded, withPendingSpeaker, deleted]) {
    await createQuote(quote, harbour, who);
  }
  for (const article of Object.values(ARTICLES)) await publishInTurn(article);
  const clone = await documents(ARTICLE_UID).clone({ documentId: count, locale: '*' });

  const source = await mark(count, [byEditorOne, byEditorTwo], {
    description: 'an official at the count',
    reason: 'they fear for their post',
    proximity: 'witness',
    oneVoice: true,
    terms: 'background',
  });
  await markByOtherDoors();
  await takeDetours(who);
  const cloned: { documentId: string }[] = await newsroom.strapi.db.query(QUOTE_UID).findMany({
    where: { article: { documentId: clone.documentId } },
    orderBy: { id: 'asc' },
  });
  await mark(clone.documentId, [...new Set(cloned.map(({ documentId }) => documentId))]);
  await documents(ARTICLE_UID).clone({ documentId: count, locale: '*' });

  await documents(QUOTE_UID).update({ documentId: byEditorOne, data: { text: 'Edited since.' } });
  await asked(act('editor', count, `${source}/attest`));
  await asked(act('superAdmin', count, `${source}/approve`));
  await publishInTurn(count);
  await publishInTurn(harbour);
  await createPages();
  return whatChanceGave();
};

/** An answer of a world with what chance gave it called by its place: so two worlds can be compared. */
export const withoutChance = (text: string, { chance }: MarkedWorld): string =>
  chance
    .reduce((settled, id, place) => settled.replaceAll(id, `chance ${place}`), text)
    // Strapi's GraphQL answers a failed statement with its text, row ids included.
    .replace(/in \([\d, ]+\)/g, 'in (0)')
    // The ledger hashes keys and times, which are of chance.
    .replace(/"[0-9a-f]{64}"/g, '"a hash"');
