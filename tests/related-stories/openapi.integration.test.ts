import { createRequire } from 'node:module';

interface Schema {
  $ref?: string;
  type?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
}

interface Document {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { schema: Schema }> }> }>
  >;
  components: { schemas: Record<string, Schema> };
}

/** What `strapi openapi generate` writes: it is done by a package of Strapi's own. */
const generated = (): Document => {
  const ofStrapi = createRequire(require.resolve('@strapi/strapi'));
  return ofStrapi('@strapi/openapi').generate(newsroom.strapi, { type: 'content-api' }).document;
};

it.each([
  ['/newsdesk/articles', 'get'],
  ['/newsdesk/articles', 'post'],
  ['/newsdesk/articles/{id}', 'get'],
  ['/newsdesk/articles/{id}', 'put'],
])('describes related stories in the articles of %s, %s', (path, method) => {
  const { paths, components } = generated();
  const { content } = paths[path]?.[method]?.responses['200'] ?? {};
  const data = Object.values(content ?? {})[0]?.schema.properties?.data;
  const article = data?.items ?? data;
  expect(article?.properties?.title).toBeDefined();

  const listed = article?.properties?.relatedStories;
  expect(listed?.type).toBe('array');
  // Named, unless another copy of zod looks: the names stand in a registry of the module.
  const name = listed?.items?.$ref?.replace('#/components/schemas/', '');
  const story = name === undefined ? listed?.items : components.schemas[name];
  expect(story?.oneOf?.map(({ properties }) => Object.keys(properties ?? {}).sort())).toEqual([
    [
      'cover',
      'datePublished',
      'documentId',
      'kind',
      'label',
      'locale',
      'slug',
      'standfirst',
      'title',
      'type',
    ],
    ['kind', 'label', 'publisher', 'title', 'type', 'url'],
  ]);
});
