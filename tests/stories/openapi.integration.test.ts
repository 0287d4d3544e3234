import { createRequire } from 'node:module';
import { articles, draftArticle } from '../articles/entries';
import { call, emptyNewsroom } from '../support/newsroom';

interface Schema {
  items?: Schema;
  properties?: Record<string, Schema>;
}

interface Operation {
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

/** What `strapi openapi generate` writes: it is done by a package of Strapi's own. */
const generated = (): Record<string, Record<string, Operation>> => {
  const ofStrapi = createRequire(require.resolve('@strapi/strapi'));
  return ofStrapi('@strapi/openapi').generate(newsroom.strapi, { type: 'content-api' }).document
    .paths;
};

const described = (path: string) => {
  const operation = generated()[path]?.get;
  const [content] = Object.values(operation?.responses['200']?.content ?? {});
  const names = (place: string) =>
    (operation?.parameters ?? []).filter((each) => each.in === place).map(({ name }) => name);
  return { schema: content?.schema, query: names('query').sort(), path: names('path') };
};

const keys = (of: object | undefined) => Object.keys(of ?? {}).sort();

beforeAll(async () => {
  await emptyNewsroom();
  const documentId = await draftArticle('Ferry fares rise');
  await articles().publish({ documentId });
});
afterAll(emptyNewsroom);

it('describes a story by all that is in one', async () => {
  const { schema, query, path } = described('/newsdesk/stories/{slug}');
  const { body } = await call('public', 'GET', '/api/newsdesk/stories/ferry-fares-rise');
  expect(keys(schema?.properties?.data?.properties)).toEqual(keys(body.data));
  expect([path, query]).toEqual([['slug'], ['locale']]);
});

it('describes cards by all that is in one, and how they are asked for', async () => {
  const { schema, query } = described('/newsdesk/stories');
  const { body } = await call('public', 'GET', '/api/newsdesk/stories');
  expect(keys(schema?.properties?.data?.items?.properties)).toEqual(keys(body.data[0]));
  const pagination = schema?.properties?.meta?.properties?.pagination;
  expect(keys(pagination?.properties)).toEqual(keys(body.meta.pagination));
  expect(query).toEqual(['locale', 'page', 'pageSize', 'person', 'section', 'since']);
});

it('describes what machines are told', () => {
  expect(described('/newsdesk/stories/{slug}/json-ld').path).toEqual(['slug']);
});
