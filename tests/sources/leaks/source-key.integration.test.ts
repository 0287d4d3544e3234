import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../content-types';
import type { CallerName } from '../../support/callers';
import { liveRoutes } from '../../support/leaks/live-routes';
import { relationPaths } from '../../support/leaks/relation-paths';
import { type Answer, call, emptyNewsroom, graphql } from '../../support/newsroom';
import { createSourcedArticle, mark, publishArticle } from '../sourced-article';

let key: string;

beforeAll(async () => {
  await emptyNewsroom();
  const { article, quotes } = await createSourcedArticle();
  await publishArticle(article);
  key = await mark(article, quotes, { description: 'an official' });
  await publishArticle(article);
  // To some of it Strapi's panel answers with an error, and says so at length.
  newsroom.strapi.log.silent = true;
});

afterAll(async () => {
  newsroom.strapi.log.silent = false;
  await emptyNewsroom();
});

const OF_CONTENT_API: CallerName[] = ['public', 'readOnlyToken', 'fullAccessToken'];
const OF_PANEL: CallerName[] = ['reporter', 'editor', 'superAdmin'];

/** Every way along relations from a type to quotes, that of quotes to themselves included. */
const waysToQuotes = (strapi: Core.Strapi, uid: string): string[][] => [
  ...(uid === QUOTE_UID ? [[]] : []),
  ...relationPaths(strapi, uid, 3)
    .filter((path) => path.uid === QUOTE_UID && new Set(path.keys).size === path.keys.length)
    .map(({ keys }) => keys),
];

const bracketed = (keys: readonly string[]) => keys.map((each) => `[${each}]`).join('');

const populated = (keys: readonly string[]) =>
  `populate${keys.map((each, index) => (index === 0 ? `[${each}]` : `[populate][${each}]`)).join('')}`;

/** Queries that use the key of a source as if it were any attribute. */
const queriesByKey = (keys: readonly string[], value: string): string[] => {
  const filters = `filters${bracketed(keys)}[sourceKey]`;
  return [
    `${filters}[$eq]=${value}`,
    `${filters}[$startsWith]=${value.slice(0, 3)}`,
    `${filters}[$notNull]=true`,
    `filters[$or][0]${bracketed(keys)}[sourceKey]=${value}`,
    `filters[$not]${bracketed(keys)}[sourceKey]=${value}`,
    `sort=${[...keys, 'sourceKey'].join('.')}`,
    ...(keys.length === 0
      ? ['fields=sourceKey', 'populate=sourceKey', `lookup[sourceKey]=${value}`]
      : [
          `${populated(keys)}[fields]=sourceKey`,
          `${populated(keys)}[sort]=sourceKey`,
          `${populated(keys)}[filters][sourceKey]=${value}`,
          `${populated(keys)}[populate]=sourceKey`,
        ]),
  ];
};

/** Lists of the content API that lead to quotes, with the ways. */
const lists = async (): Promise<{ path: string; ways: string[][] }[]> => {
  const { strapi } = newsroom;
  return (await liveRoutes(strapi))
    .filter(
      ({ side, method, path }) => side === 'content-api' && method === 'GET' && !path.includes(':'),
    )
    .flatMap(({ path, uid }) => {
      const ways = uid === undefined ? [] : waysToQuotes(strapi, uid);
      return ways.length > 0 ? [{ path, ways }] : [];
    });
};

/** An answer, with what was asked taken out of it: errors quote it. */
const told = ({ status, text }: Answer, value: string): string =>
  `${status} ${text.replaceAll(value, '').replaceAll(value.slice(0, 3), '')}`;

describe('the key of a source', () => {
  it.each(OF_CONTENT_API)('is no filter, sort, field or relation for %s', async (caller) => {
    const served = await lists();
    expect(served.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/api/newsdesk/articles', '/api/newsdesk/quotes', '/api/pages']),
    );
    for (const { path, ways } of served) {
      for (const query of ways.flatMap((keys) => queriesByKey(keys, key))) {
        const { status, text } = await call(caller, 'GET', `${path}?${query}`);
        expect(`${path}?${query} -> ${status}`).toMatch(/-> 400$/);
        expect(text.replaceAll('sourceKey', '')).not.toContain(`"${key}"`);
      }
    }
  });

  it.each([...OF_CONTENT_API, ...OF_PANEL])(
    'is found by no search and told by no answer to %s',
    async (caller) => {
      const isOfPanel = OF_PANEL.includes(caller);
      const path = isOfPanel
        ? `/content-manager/collection-types/${QUOTE_UID}`
        : '/api/newsdesk/quotes';
      const all = await call(caller, 'GET', `${path}?populate=*`);
      expect(all.status).toBe(200);
      expect(all.text).toContain('"anonymous"');
      expect(all.text).not.toContain(key);
      expect(all.text).not.toContain('sourceKey');

      const found = await call(caller, 'GET', `${path}?_q=${key}`);
      expect(found.body.results ?? found.body.data).toEqual([]);
    },
  );

  it.each(OF_PANEL)('changes no list of the panel for %s, right or wrong', async (caller) => {
    const wrong = 'x'.repeat(key.length);
    for (const uid of ['plugin::newsdesk.article', QUOTE_UID]) {
      const path = `/content-manager/collection-types/${uid}`;
      const ways = waysToQuotes(newsroom.strapi, uid).filter((keys) => keys.length < 2);
      for (const keys of ways) {
        const guesses = queriesByKey(keys, key);
        const misses = queriesByKey(keys, wrong);
        for (const [index, query] of guesses.entries()) {
          const right = await call(caller, 'GET', `${path}?${query}`);
          const astray = await call(caller, 'GET', `${path}?${misses[index]}`);
          expect(told(right, key)).toBe(told(astray, wrong));
          expect(right.text).not.toContain(`"${key}"`);
        }
      }
    }
  });

  it('is nothing that GraphQL knows', async () => {
    const { text } = await graphql(
      'fullAccessToken',
      '{ __schema { types { name fields { name } inputFields { name } } } }',
    );
    expect(text).toContain('sourceDescription');
    expect(text).not.toContain('sourceKey');
  });
});
