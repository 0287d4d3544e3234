import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { STORY_TABLE } from '../../../server/src/tables/models';
import { documents, type Entry } from '../../support/documents';
import { askAll, type Call, differing, planCalls, sixCallers } from '../../support/leaks';
import { emptyNewsroom } from '../../support/newsroom';
import { draftRow, quoteRows, speakerLinks, withoutGuards, withoutTriggers } from '../layers';
import {
  createSourcedArticle,
  mark,
  publishArticle,
  rowsOf,
  type SourcedArticle,
} from '../sourced-article';
import { connecting, type Parted } from './connections';
import { fillMarkedWorld, MARKED, PEOPLE, type Somebody, withoutChance } from './marked-world';
import { NEAR, speakerQuestions } from './speaker-questions';
import { storedConnections } from './stored-rows';

/** Where something that connects a source with who was their speaker is found. */
interface Found {
  /** Who got it as an answer. */
  toldTo: string[];
  /** In which tables it stands. */
  storedIn: string[];
  /** What the query of every start says of it. */
  query: string[];
}

let made: SourcedArticle;
let calls: Call[];

/** Questions that get an answer to read, and not only one to compare. */
const isRead = ({ path, body }: Call): boolean =>
  !/filters|sort|_q=/.test(path + JSON.stringify(body));

/** Of stories alone. */
const ofStories = ({ endpoint }: Call): boolean =>
  /newsdesk\/stories|Query\.newsdeskStor/.test(endpoint);

const lookFor = async (asked: (call: Call) => boolean = () => true): Promise<Found> => {
  const { strapi } = newsroom;
  const { article, quotes, speaker } = made;
  const parted: Parted = { quotes: [article, ...quotes], speaker: [speaker, 'Ottoline Brask'] };
  const callers = sixCallers().filter(({ name }) => ['public', 'superAdmin'].includes(name));
  const answers = await askAll(calls.filter(asked), { callers });
  const tellers = answers.filter((answer) => connecting([answer], parted).length > 0);
  const rows = await storedConnections(strapi, parted);
  const named: { what: string }[] = await strapi.plugin('newsdesk').service('sources').findNamed();
  return {
    toldTo: [...new Set(tellers.map(({ caller }) => caller))],
    storedIn: [...new Set(rows.map((row) => row.split(':')[0] ?? ''))].sort(),
    query: [...new Set(named.map(({ what }) => what))],
  };
};

const NOTHING: Found = { toldTo: [], storedIn: [], query: [] };

beforeEach(async () => {
  await emptyNewsroom();
  newsroom.strapi.log.silent = true;
  made = await createSourcedArticle();
  await publishArticle(made.article);
  await mark(made.article, made.quotes, { description: 'an official' });
  const probe = {
    documentIds: {
      [ARTICLE_UID]: [made.article],
      [PERSON_UID]: [made.speaker],
      [QUOTE_UID]: [made.quotes[0]],
    },
    slugs: ['the-count'],
    words: [],
  };
  calls = [
    ...(await planCalls(newsroom.strapi, probe)).filter(
      ({ endpoint, path, trick }) =>
        /newsdesk/i.test(endpoint + path) && (trick === 'plain' || path.includes('populate=*')),
    ),
    ...(await speakerQuestions(newsroom.strapi, NEAR)),
  ].filter(isRead);
});

afterEach(() => {
  newsroom.strapi.log.silent = false;
});
afterAll(emptyNewsroom);

const linkTo = async (rows: readonly Entry[], publishedPerson = false): Promise<void> => {
  const versions = await newsroom.strapi.db
    .query(PERSON_UID)
    .findMany({ where: { documentId: made.speaker } });
  const person = versions.find(({ publishedAt }) => (publishedAt !== null) === publishedPerson);
  for (const { id } of rows) await speakerLinks().insert(id, person.id);
};

/** As if nobody had read them yet. */
const forgetStories = () =>
  newsroom.strapi.db
    .connection(newsroom.strapi.db.metadata.get(STORY_TABLE).tableName)
    .update({ body: null, card: null, json_ld: null });

const versions = async (quote: string, status: 'draft' | 'published') =>
  (await rowsOf(quote)).filter(
    ({ publishedAt }) => (publishedAt === null) === (status === 'draft'),
  );

describe('a planted leak turns red', () => {
  it('only when it is planted', async () => {
    expect(await lookFor()).toEqual(NOTHING);
  });

  it('a private speaker left in place', async () => {
    const { speaker } = newsroom.strapi.contentType(QUOTE_UID).attributes;
    const attribute = speaker as { private?: boolean };
    attribute.private = true;
    try {
      await withoutGuards(async () => linkTo(await versions(made.quotes[0], 'draft')));
      expect(await lookFor()).toEqual({
        toldTo: ['superAdmin'],
        storedIn: ['newsdesk_quotes_speaker_lnk'],
        query: ['hasSpeaker'],
      });
    } finally {
      delete attribute.private;
    }
  });

  it('publishing the person, who is put back wherever a draft names them', async () => {
    await withoutTriggers(async () => {
      const unplant = newsroom.strapi.db.lifecycles.subscribe({
        models: [PERSON_UID],
        afterCreate: async () => linkTo(await versions(made.quotes[0], 'published'), true),
      });
      await documents(PERSON_UID).unpublish({ documentId: made.speaker });
      await documents(PERSON_UID).publish({ documentId: made.speaker });
      unplant();
    });
    expect(await lookFor()).toEqual({
      toldTo: ['public', 'superAdmin'],
      storedIn: ['newsdesk_quotes_speaker_lnk'],
      query: ['hasSpeaker'],
    });
  });

  it('a clone that remembers', async () => {
    await withoutGuards(async () => {
      const clone = await documents(QUOTE_UID).clone({ documentId: made.quotes[0] });
      made.quotes = [clone.documentId, made.quotes[1]];
      await linkTo(await versions(clone.documentId, 'draft'));
    });
    expect(await lookFor()).toEqual({
      toldTo: ['superAdmin'],
      storedIn: ['newsdesk_quotes_speaker_lnk'],
      query: ['hasSpeaker'],
    });
  });

  it('the published version of the second locale, left named', async () => {
    const german = (await versions(made.quotes[0], 'published')).filter(
      ({ locale }) => locale === 'de',
    );
    await withoutGuards(async () => {
      await quoteRows()
        .whereIn(
          'id',
          german.map(({ id }) => id),
        )
        .update({ attribution: 'named' });
      await linkTo(german, true);
    });
    expect(await lookFor()).toEqual({
      toldTo: ['public', 'superAdmin'],
      // Readers have asked: what they got was built of what was left.
      storedIn: ['newsdesk_quotes_speaker_lnk', 'newsdesk_stories'],
      query: ['notMarkedInEveryVersion'],
    });
  });

  it('a story that goes by the link and not by the attribution', async () => {
    await withoutGuards(async () => linkTo(await versions(made.quotes[0], 'published'), true));
    const linked = { storedIn: ['newsdesk_quotes_speaker_lnk'], query: ['hasSpeaker'] };
    expect(await lookFor(ofStories)).toEqual({ toldTo: [], ...linked });

    await forgetStories();
    const { db } = newsroom.strapi;
    const { query } = db;
    db.query = ((uid: string) => {
      const real = query.call(db, uid as never);
      return Object.assign(Object.create(real), {
        findMany: async ({ where, ...params }: { where?: Entry; select?: string[] }) => {
          const { attribution: _, ...all } = (where ?? {}) as Entry;
          const found: Entry[] = await real.findMany({ where: all, ...params } as never);
          return uid === QUOTE_UID && params.select
            ? found.map((row) => ({ ...row, ...(row.attribution && { attribution: 'named' }) }))
            : found;
        },
      });
    }) as never;
    try {
      expect(await lookFor(ofStories)).toEqual({
        toldTo: ['public'],
        storedIn: ['newsdesk_quotes_speaker_lnk', 'newsdesk_stories'],
        query: ['hasSpeaker'],
      });
    } finally {
      db.query = query;
    }
  });

  it('a story that is not forgotten when its quotes are marked', async () => {
    await emptyNewsroom();
    made = await createSourcedArticle();
    await publishArticle(made.article);
    expect((await lookFor(ofStories)).storedIn).toContain('newsdesk_stories');
    await withoutGuards(async () => {
      const ids = (await Promise.all(made.quotes.map(rowsOf))).flat().map(({ id }) => id);
      await speakerLinks().remove(ids);
      await quoteRows().whereIn('id', ids).update({ attribution: 'anonymous' });
    });
    expect(await lookFor(ofStories)).toEqual({
      toldTo: ['public'],
      storedIn: ['newsdesk_stories'],
      query: [],
    });
  });

  it.each(['corrections', 'relatedStories'])('an update of %s, as JSON', async (field) => {
    const said = 'An earlier version named Ottoline Brask.';
    const value = {
      corrections: [{ date: '2026-01-01', text: said }],
      relatedStories: [{ type: 'url', url: 'https://example.com/', kind: 'related', label: said }],
    }[field];
    await newsroom.strapi.db.query(ARTICLE_UID).update({
      where: { id: await draftRow(ARTICLE_UID, made.article) },
      data: { [field]: value },
    });
    expect(await lookFor()).toEqual({
      toldTo: ['superAdmin'],
      // And in the links of its quotes, which lead to it.
      storedIn: ['newsdesk_articles', 'newsdesk_quotes_article_lnk'],
      query: [],
    });
  });
});

describe('a planted oracle turns red', () => {
  const worldOf = async (who: Somebody) => {
    const world = await fillMarkedWorld(who);
    const row = (await rowsOf(MARKED.byEditorOne)).find(
      ({ locale, publishedAt }) => locale === 'en' && publishedAt !== null,
    );
    const person = await newsroom.strapi.db
      .query(PERSON_UID)
      .findOne({ where: { documentId: PEOPLE[who].documentId, publishedAt: { $notNull: true } } });
    await withoutGuards(() => speakerLinks().insert(row?.id as number, person.id));
    const oracles = (await speakerQuestions(newsroom.strapi, NEAR)).filter(
      ({ path, body }) => /speaker/.test(path + JSON.stringify(body)) && !/populate/.test(path),
    );
    const callers = sixCallers().filter(({ name }) => name === 'public');
    return (await askAll(oracles, { callers })).map((answer) => ({
      ...answer,
      text: withoutChance(answer.text, world),
    }));
  };

  it('where an answer, a count or an order depends on who it was', async () => {
    const found = differing(await worldOf('brask'), await worldOf('thole')).join('\n');
    expect(found).toContain('filters[speaker][name][$startsWith]');
    expect(found).toContain('sort=speaker.name');
    expect(found).toContain('[quotes][speaker]');
    expect(found).toContain('Query.newsdeskQuotes_connection');
  });
});
