import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../content-types';
import {
  type AskedAnswer,
  askAll,
  type Call,
  comingBack,
  createOutsider,
  createReader,
  differing,
  type LeakCaller,
  mustNeverComeBack,
  mustNotDiffer,
  planCalls,
  sixCallers,
} from '../support/leaks';
import { emptyNewsroom } from '../support/newsroom';
import { articles, draft, elsewhere, list, publish, to } from './stories';

/** The word that only the unpublished article and the label of the link to it hold. */
const SENTINEL = 'Quillfeather';

const LIVE = 'livearticlelivearticle01';
const OTHER = 'otherarticleotherartic01';
const HIDDEN = 'hiddenarticlehiddenart01';
const PAGE = 'pagepagepagepagepage0001';

const PROBE = {
  documentIds: { [ARTICLE_UID]: [LIVE, OTHER, HIDDEN], 'api::page.page': [PAGE] },
  slugs: ['ferry', SENTINEL.toLowerCase()],
  words: [SENTINEL],
};

/** What must never show of the unpublished article: its words and its id. */
const SECRETS = [SENTINEL, HIDDEN];

/**
 * A published article whose list leads to one that is not published; or, the list being the same,
 * to one that is not there.
 */
const fill = async (hiddenIsThere: boolean): Promise<void> => {
  await emptyNewsroom();
  await draft('Other', { documentId: OTHER });
  await publish(OTHER);
  await draft('Ferry', { documentId: LIVE });
  await draft(`${SENTINEL} closes`, {
    documentId: HIDDEN,
    slug: SENTINEL.toLowerCase(),
    section: SENTINEL,
    relatedStories: [to(LIVE, { label: SENTINEL })],
  });
  await list(LIVE, [to(HIDDEN, { label: `Earlier: ${SENTINEL}` }), elsewhere('x'), to(OTHER)]);
  await publish(LIVE);
  await articles().update({
    documentId: LIVE,
    locale: 'de',
    data: { title: 'Fähre', relatedStories: [to(OTHER), to(HIDDEN)] },
  });
  await publish(LIVE, 'de');
  if (!hiddenIsThere) await articles().delete({ documentId: HIDDEN, locale: '*' });
  const pages = newsroom.strapi.documents('api::page.page' as never) as unknown as {
    create: (params: object) => Promise<unknown>;
  };
  await pages.create({
    data: { documentId: PAGE, heading: 'Front', lead: LIVE },
    status: 'published',
  });
};

const RELATED = '/newsdesk/related-stories';

/** A link back from and to each, which is refused: whoever asks may read neither. */
const linksBack = (): Call[] =>
  [
    { from: LIVE, to: HIDDEN },
    { from: HIDDEN, to: LIVE },
    { from: HIDDEN, to: HIDDEN },
  ].map((body) => ({
    side: 'admin',
    endpoint: `POST ${RELATED}/link-back`,
    trick: 'plain',
    method: 'POST',
    path: `${RELATED}/link-back`,
    body: { ...body, locale: 'en', kind: 'related' },
    writes: true,
  }));

/** What the panel asks about related stories, in every way that could tell of the hidden one. */
const panelQuestions = (): Call[] =>
  [
    `search?locale=en&text=${SENTINEL.slice(0, -2)}`,
    'search?locale=en',
    `targets?locale=en&articles=${HIDDEN},${OTHER}`,
    `pasted?locale=en&text=${SENTINEL.toLowerCase()}`,
    `linking?articles=${HIDDEN},${LIVE},${OTHER}`,
    `linking?articles=${LIVE}`,
  ].map((path) => ({
    side: 'admin',
    endpoint: `GET ${RELATED}/${path}`,
    trick: 'plain',
    method: 'GET',
    path: `${RELATED}/${path}`,
    writes: false,
  }));

const NARROW_EDITOR = 'narrow editor';

/** A reporter who may edit all, and read only what they wrote themselves: nothing, here. */
const createNarrowEditor = async (strapi: Core.Strapi, url: string): Promise<LeakCaller> => {
  const outsider = await createOutsider(strapi, url);
  const role = await strapi.db
    .query('admin::role')
    .findOne({ where: { name: { $startsWith: 'outsider' } }, orderBy: { id: 'desc' } });
  await strapi.service('admin::role').assignPermissions(role.id, [
    {
      action: 'plugin::content-manager.explorer.read',
      subject: ARTICLE_UID,
      properties: {
        fields: ['title', 'slug', 'section', 'relatedStories'],
        locales: ['en', 'de'],
      },
      conditions: ['admin::is-creator'],
    },
    {
      action: 'plugin::content-manager.explorer.update',
      subject: ARTICLE_UID,
      properties: { fields: ['relatedStories'], locales: ['en', 'de'] },
      conditions: [],
    },
  ]);
  return { ...outsider, name: NARROW_EDITOR };
};

/** The rest of the application is asked with such a link in it by the suite of drafts. */
const concernsLists = ({ endpoint, side }: Call): boolean =>
  side !== 'admin' &&
  /articles|pages|stories|NewsdeskArticle|NewsdeskStory|Related/i.test(endpoint);

/** Of the others, those who have a login to the panel. */
const isOfPanel = ({ name }: LeakCaller): boolean =>
  !['public', 'reader', 'readOnlyToken', 'fullAccessToken'].includes(name);

let calls: Call[];
let callers: LeakCaller[];

const asked = async (hiddenIsThere: boolean): Promise<AskedAnswer[]> => {
  await fill(hiddenIsThere);
  const thorough = callers.filter(({ name }) => name === 'public');
  const others = callers.filter(({ name }) => name !== 'public');
  // A visitor tries every trick for everybody.
  const plain = calls.filter(
    ({ trick, path, body }) =>
      trick === 'plain' || `${path}${JSON.stringify(body)}`.includes('relatedStories'),
  );
  return [
    ...(await askAll(calls, { callers: thorough })),
    ...(await askAll(plain, { callers: others.filter((caller) => !isOfPanel(caller)) })),
    ...(await askAll([...panelQuestions(), ...linksBack()], {
      callers: others.filter(isOfPanel),
      writers: [NARROW_EDITOR],
    })),
  ];
};

beforeAll(async () => {
  const { strapi, url } = newsroom;
  calls = (await planCalls(strapi, PROBE)).filter(concernsLists);
  callers = [
    ...sixCallers().filter(({ name }) => name === 'public' || name === 'readOnlyToken'),
    await createReader(strapi),
    await createNarrowEditor(strapi, url),
  ];
});

afterAll(emptyNewsroom);

describe('an article that is not published and is linked to', () => {
  let answers: AskedAnswer[];
  let without: AskedAnswer[];

  beforeAll(async () => {
    without = await asked(false);
    answers = await asked(true);
  }, 300_000);

  it('never shows, nor does the label or the id of the link', () => {
    mustNeverComeBack(answers, SECRETS);
  });

  it('changes no answer by being there', () => {
    mustNotDiffer(answers, without);
  });

  it('is not needed to show what is published', () => {
    const shown = answers.filter(
      ({ text }) => text.includes('About x') && text.includes('"Other"'),
    );
    expect(new Set(shown.map(({ call }) => call.side))).toEqual(
      new Set(['content-api', 'graphql']),
    );
    expect(shown.some(({ call }) => call.path.startsWith('/api/newsdesk/stories/ferry'))).toBe(
      true,
    );
  });
});

describe('the suite sees a planted leak', () => {
  const endpoints = [
    'GET /api/newsdesk/articles',
    'Query.newsdeskArticles',
    'NewsdeskArticle.relatedStories',
    'GET /api/newsdesk/stories/:slug',
    'Query.newsdeskStory',
  ];
  const asPublic = () =>
    askAll(
      calls.filter(({ endpoint }) => endpoints.includes(endpoint)),
      { callers: callers.filter(({ name }) => name === 'public') },
    );

  it('of a list that is resolved with what is not published', async () => {
    await fill(true);
    expect(comingBack(await asPublic(), SECRETS)).toEqual([]);
    // What has been built without the hole is not built again.
    await fill(true);
    const { db } = newsroom.strapi;
    const { query } = db;
    db.query = ((uid: string) => {
      const real = query.call(db, uid as never);
      return Object.assign(Object.create(real), {
        findMany: (params: {
          select?: string[];
          where?: { publishedAt?: unknown; documentId?: unknown };
        }) => {
          // Not of the article itself, which a story is made of.
          const isLookUp =
            uid === ARTICLE_UID &&
            params?.where?.documentId !== undefined &&
            !params.select?.includes('body');
          const { publishedAt: _, ...where } = params?.where ?? {};
          return real.findMany((isLookUp ? { ...params, where } : params) as never);
        },
      });
    }) as never;
    try {
      const leaks = comingBack(await asPublic(), SECRETS).join('\n');
      expect(leaks).toContain('GET /api/newsdesk/articles');
      expect(leaks).toContain('Query.newsdeskArticles');
      expect(leaks).toContain('GET /api/newsdesk/stories/:slug');
      expect(leaks).toContain('Query.newsdeskStory ');
    } finally {
      db.query = query;
    }
  });

  it('of the stored list in an answer of another type', async () => {
    await fill(true);
    const { attributes } = newsroom.strapi.contentType(ARTICLE_UID);
    const stored = attributes.relatedStories as { private?: boolean };
    stored.private = false;
    try {
      const pages = calls.filter(({ endpoint }) => endpoint === 'GET /api/pages');
      const seen = await askAll(pages, {
        callers: callers.filter(({ name }) => name === 'public'),
      });
      expect(comingBack(seen, SECRETS)).not.toEqual([]);
    } finally {
      stored.private = true;
    }
  });

  it('of whether it is there', async () => {
    const { strapi } = newsroom;
    strapi.config.set('planted', { what: 'count' });
    try {
      const planted = calls.filter(({ endpoint }) => endpoint.startsWith('GET /api/planted'));
      const ask = () =>
        askAll(
          [
            ...planted,
            {
              side: 'content-api',
              endpoint: 'GET /api/planted',
              trick: 'article',
              method: 'GET',
              path: '/api/planted',
              writes: false,
            },
          ],
          { callers: callers.filter(({ name }) => name === 'public') },
        );
      await fill(true);
      const there = await ask();
      await fill(false);
      expect(differing(there, await ask())).not.toEqual([]);
    } finally {
      strapi.config.set('planted', undefined);
    }
  });
});
