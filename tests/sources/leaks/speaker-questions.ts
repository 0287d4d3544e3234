import type { Core, Struct, UID } from '@strapi/strapi';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import type { Call } from '../../support/leaks';
import { liveRoutes } from '../../support/leaks/live-routes';
import { relationPaths } from '../../support/leaks/relation-paths';
import { ARTICLES, MARKED, PEOPLE } from './marked-world';

const { brask } = PEOPLE;

/** Parts of what a snoop guesses: what comes back whole was not sent. */
const NAME = brask.name.slice(0, -2);
const DESCRIPTION = brask.description.slice(0, 8);
const SLUG = brask.slug.slice(0, -2);

/** How many relations deep is asked: to the speakers of an article's quotes, or from wherever an app leads. */
export const NEAR = 2;
export const FAR = 4;

/** Every way along relations from a type to the speaker of quotes, none through the same relation twice. */
const waysToSpeaker = (strapi: Core.Strapi, uid: string, far: number): string[][] =>
  relationPaths(strapi, uid, far)
    .map(({ keys }) => keys)
    .filter((keys) => keys.at(-1) === 'speaker' && new Set(keys).size === keys.length);

const bracketed = (keys: readonly string[]) => keys.map((key) => `[${key}]`).join('');

const populated = (keys: readonly string[]) =>
  `populate${keys.map((key, index) => (index === 0 ? `[${key}]` : `[populate][${key}]`)).join('')}`;

/** Query strings that answer yes or no, count, or order by who the speaker is. */
const queriesBySpeaker = (keys: readonly string[]): string[] => {
  const filters = `filters${bracketed(keys)}`;
  const decisive = [
    `${filters}[name][$startsWith]=${NAME}`,
    `${filters}[documentId][$eq]=${brask.documentId}`,
    `sort=${keys.join('.')}.name`,
    `${populated(keys)}[fields]=name`,
  ];
  if (keys.length > 2) return decisive;
  const before = keys.slice(0, -1);
  const among = before.length === 0 ? '' : populated(before);
  return [
    ...decisive,
    `${filters}[name][$notContains]=${NAME}`,
    `${filters}[description][$contains]=${DESCRIPTION}`,
    `${filters}[slug][$startsWith]=${SLUG}`,
    `${filters}[aliases][$contains]=Sorr`,
    `${filters}[id][$notNull]=true`,
    `${filters}[id][$null]=true`,
    `${filters}[documentId][$in][0]=${brask.documentId}&pagination[withCount]=true&pagination[pageSize]=1`,
    `${filters}[name][$startsWith]=${NAME}&status=draft`,
    `${filters}[name][$startsWith]=${NAME}&locale=de`,
    `filters[$and][0]${bracketed(keys)}[name][$startsWith]=${NAME}&filters[$and][1][documentId][$notNull]=true`,
    `filters[$not]${bracketed(keys)}[name][$startsWith]=${NAME}`,
    `filters[$or][0]${bracketed(keys)}[name][$gt]=${NAME}`,
    `sort${bracketed(keys)}[documentId]=desc`,
    `sort=${keys.join('.')}.id`,
    `${populated(keys)}[filters][name][$startsWith]=${NAME}`,
    `${populated(keys)}=*&locale=de&status=published`,
    `${populated(keys)}[populate]=*&status=draft`,
    ...(among === ''
      ? []
      : [
          `${among}[filters][speaker][name][$startsWith]=${NAME}`,
          `${among}[filters][speaker][documentId]=${brask.documentId}`,
          `${among}[filters][$not][speaker][name][$startsWith]=${NAME}`,
          `${among}[sort]=speaker.name`,
          `${among}[count]=true&${filters}[name][$startsWith]=${NAME}`,
        ]),
  ];
};

/** The same of people, who have no way to quotes: it must not turn out that they do. */
const QUERIES_OF_PEOPLE = [
  'populate=quotes',
  'populate[quotes][fields]=text',
  `filters[quotes][documentId][$eq]=${MARKED.byEditorOne}`,
  'filters[quotes][id][$notNull]=true',
  'sort=quotes.text',
  'sort=updatedAt:desc',
  'sort=publishedAt:desc',
  'sort=createdAt',
];

const queriesOf = (strapi: Core.Strapi, uid: string, far: number): string[] =>
  uid === PERSON_UID
    ? QUERIES_OF_PEOPLE
    : waysToSpeaker(strapi, uid, far).flatMap(queriesBySpeaker);

const get = (side: Call['side'], endpoint: string, path: string, query: string): Call => ({
  side,
  endpoint,
  trick: `${path}?${query}`,
  method: 'GET',
  path: `${path}?${query}`,
  writes: false,
});

/** Lists of the content API. */
const restQuestions = async (strapi: Core.Strapi, far: number): Promise<Call[]> =>
  (await liveRoutes(strapi)).flatMap(({ side, method, path, name, uid }) =>
    side !== 'content-api' || method !== 'GET' || path.includes(':') || uid === undefined
      ? []
      : queriesOf(strapi, uid, far).map((query) => get(side, name, path, query)),
  );

/** The relations of a type that the content manager has a picker for. */
const pickedFields = (strapi: Core.Strapi, uid: string): string[] =>
  Object.entries(strapi.getModel(uid as UID.Schema).attributes)
    .filter(([key, { type }]) => type === 'relation' && key !== 'localizations')
    .map(([key]) => key);

/** Lists, relation pickers and the home page of the content manager. */
const panelQuestions = (strapi: Core.Strapi, far: number): Call[] => {
  const lists = Object.keys(strapi.contentTypes)
    .filter((uid) => !uid.startsWith('admin::'))
    .flatMap((uid) =>
      queriesOf(strapi, uid, far).map((query) =>
        get(
          'admin',
          'GET /content-manager/collection-types/:model',
          `/content-manager/collection-types/${uid}`,
          query,
        ),
      ),
    );
  const entries = [
    [QUOTE_UID, MARKED.byEditorOne],
    [QUOTE_UID, MARKED.moved],
    [ARTICLE_UID, ARTICLES.count],
    [PERSON_UID, brask.documentId],
  ] as const;
  const pickers = entries.flatMap(([uid, id]) =>
    pickedFields(strapi, uid).flatMap((field) => [
      ...['locale=en', 'locale=de&status=published', `locale=en&_q=${NAME}`].map((query) =>
        get(
          'admin',
          'GET /content-manager/relations/:model/:id/:targetField',
          `/content-manager/relations/${uid}/${id}/${field}`,
          query,
        ),
      ),
      ...['', `&_q=${NAME}`, `&_q=${NAME}&_filter=$startsWith`, '&status=published'].map((query) =>
        get(
          'admin',
          'GET /content-manager/relations/:model/:targetField',
          `/content-manager/relations/${uid}/${field}`,
          // What an entry has already is left out of what it is offered.
          `id=${id}&locale=en&pageSize=100${query}`,
        ),
      ),
    ]),
  );
  const home = ['update', 'publish'].map((action) =>
    get(
      'admin',
      'GET /content-manager/homepage/recent-documents',
      '/content-manager/homepage/recent-documents',
      `action=${action}`,
    ),
  );
  return [...lists, ...pickers, ...home];
};

interface Naming {
  getFindQueryName: (model: Struct.ContentTypeSchema) => string;
}

const nested = (keys: readonly string[], inner: string): string =>
  keys.reduceRight((within, key) => `{${key}: ${within}}`, inner);

const graphqlQuestions = (strapi: Core.Strapi, far: number): Call[] => {
  const { naming } = strapi.plugin('graphql').service('utils') as { naming: Naming };
  const ask = (endpoint: string, operation: string): Call => ({
    side: 'graphql',
    endpoint: `Query.${endpoint}`,
    trick: operation,
    method: 'POST',
    path: '/graphql',
    body: { query: `{ ${operation} }` },
    writes: false,
  });
  return Object.values(strapi.contentTypes).flatMap((model) => {
    const list = naming.getFindQueryName(model as Struct.ContentTypeSchema);
    return waysToSpeaker(strapi, model.uid, far).flatMap((keys) => {
      const filters = [
        nested(keys, `{name: {startsWith: "${NAME}"}}`),
        nested(keys, `{documentId: {eq: "${brask.documentId}"}}`),
        `{not: ${nested(keys, `{description: {contains: "${DESCRIPTION}"}}`)}}`,
      ];
      const before = keys.slice(0, -1);
      const within = (args: string) =>
        before.reduceRight(
          (inner, key, index) =>
            `${key}${index === before.length - 1 ? args : ''} { documentId ${inner} }`,
          'speaker { documentId name }',
        );
      return [
        ...filters.flatMap((each) => [
          ask(list, `${list}(filters: ${each}) { documentId }`),
          ask(
            `${list}_connection`,
            `${list}_connection(filters: ${each}) { pageInfo { total } nodes { documentId } }`,
          ),
        ]),
        ask(list, `${list}(sort: "${keys.join('.')}.name") { documentId }`),
        ask(list, `${list} { documentId ${within('')} }`),
        // Lists alone take arguments.
        ...(['quotes', 'localizations'].includes(before.at(-1) ?? '')
          ? [
              `(filters: {speaker: {name: {startsWith: "${NAME}"}}})`,
              `(filters: {not: {speaker: {documentId: {eq: "${brask.documentId}"}}}})`,
              '(sort: "speaker.name")',
            ].map((args) => ask(list, `${list} { documentId ${within(args)} }`))
          : []),
      ];
    });
  });
};

/**
 * What somebody would ask who looks for the speaker of quotes: by every list that leads to them,
 * in every way in which an answer could tell.
 */
export const speakerQuestions = async (strapi: Core.Strapi, far: number): Promise<Call[]> => [
  ...(await restQuestions(strapi, far)),
  ...panelQuestions(strapi, far),
  ...graphqlQuestions(strapi, far),
];
