import type { Core } from '@strapi/strapi';
import { isNewsdeskUid } from '../../../content-types';
import { relationPaths, textAttributes } from './relation-paths';

/** One of each sort: those that compare a published version with its draft, and that look for none. */
const PUBLICATION_FILTERS = ['modified', 'has-published-version', 'never-published-document'];

const STATUSES = [
  'status=draft',
  'status=Draft',
  'status=DRAFT',
  'status=',
  'status[]=published',
  'status[]=draft',
  'status=published&status=draft',
  'status[$eq]=published',
  'status=published',
];

const OPERATORS = [
  '$eq',
  '$eqi',
  '$startsWith',
  '$contains',
  '$containsi',
  '$notContains',
  '$in',
  '$ne',
];

/** Those that stand for the others where a relation is filtered on. */
const DECISIVE = ['$eq', '$containsi', '$notContains', '$ne'];

/** What is sent of a word: all of it where it must match, else a part, so that an echo proves nothing. */
const guess = (word: string, operator: string) =>
  ['$eq', '$eqi', '$in', '$ne'].includes(operator) ? word : word.slice(0, -2);

const bracketed = (keys: readonly string[]) => keys.map((key) => `[${key}]`).join('');

const populated = (keys: readonly string[]) =>
  keys.map((key, index) => (index === 0 ? `[${key}]` : `[populate][${key}]`)).join('');

/** Tricks that any list might fall for, whatever it serves. */
const generalTricks = (words: readonly string[]): string[] => [
  '',
  ...STATUSES,
  ...STATUSES.slice(0, 2).map((status) => `${status}&populate=*`),
  ...PUBLICATION_FILTERS.map((mode) => `publicationFilter=${mode}`),
  'publicationFilter=modified&populate=*',
  'hasPublishedVersion=true',
  'hasPublishedVersion=false',
  'populate=*',
  'populate=deep',
  'populate=createdBy,updatedBy',
  'locale=*',
  'locale=de&status=draft',
  'pagination[withCount]=true&pagination[pageSize]=1',
  'pagination[start]=0&pagination[limit]=1',
  'filters[publishedAt][$null]=true',
  'filters[$or][0][publishedAt][$null]=true',
  'filters[$not][publishedAt][$notNull]=true',
  'filters[id][$gt]=0',
  'lookup[publishedAt][$null]=true',
  'where[publishedAt][$null]=true',
  'sort=status',
  'sort=publishedAt',
  'sort=relatedStories',
  'fields=relatedStories',
  'populate=relatedStories',
  ...words.flatMap((word) => [
    `_q=${guess(word, '_q')}`,
    `lookup[title][$startsWith]=${guess(word, '$startsWith')}`,
    `where[title][$startsWith]=${guess(word, '$startsWith')}`,
    `filters[relatedStories][$contains]=${guess(word, '$contains')}`,
  ]),
];

const populateTricks = (
  keys: readonly string[],
  main: string | undefined,
  word: string,
): string[] => {
  const node = `populate${populated(keys)}`;
  const plain = `${node}=true`;
  if (keys.length > 1) return [`${plain}&status=draft`, `populate=${keys.join('.')}`];
  return [
    plain,
    `${plain}&status=draft`,
    `populate=${keys.join('.')}&status=Draft`,
    `${node}[populate]=*`,
    `${node}[status]=draft`,
    `${node}[count]=true`,
    `${node}[filters][publishedAt][$null]=true`,
    ...(main === undefined
      ? []
      : [
          `${node}[filters][${main}][$startsWith]=${guess(word, '$startsWith')}`,
          `${node}[sort]=${main}`,
          `${node}[fields]=${main}`,
          `${node}[filters][${main}][$startsWith]=${guess(word, '$startsWith')}&status=draft`,
        ]),
  ];
};

const filterTricks = (
  keys: readonly string[],
  texts: readonly string[],
  word: string,
): string[] => {
  const [main, ...others] = texts;
  if (main === undefined) return [];
  const on = (attribute: string) => `filters${bracketed([...keys, attribute])}`;
  const deep = [
    `${on(main)}[$startsWith]=${guess(word, '$startsWith')}`,
    `sort=${[...keys, main].join('.')}`,
  ];
  if (keys.length > 1) return deep;
  return [
    ...deep,
    ...(keys.length === 0 ? OPERATORS : DECISIVE).map(
      (operator) => `${on(main)}[${operator}]=${guess(word, operator)}`,
    ),
    ...(keys.length === 0 ? others : []).map(
      (attribute) => `${on(attribute)}[$startsWith]=${guess(word, '$startsWith')}`,
    ),
    `sort${bracketed(keys)}[${main}]=desc`,
    `filters[$or][0]${bracketed(keys)}[${main}][$startsWith]=${guess(word, '$startsWith')}`,
    `filters[$not]${bracketed(keys)}[${main}][$startsWith]=${guess(word, '$startsWith')}`,
  ];
};

const relationTricks = (keys: readonly string[]): string[] =>
  keys.length > 1
    ? []
    : [
        `filters${bracketed(keys)}[id][$null]=true`,
        `filters${bracketed(keys)}[id][$notNull]=true`,
        `filters${bracketed(keys)}[documentId][$notNull]=true`,
        `filters${bracketed(keys)}[publishedAt][$null]=true`,
        `filters${bracketed(keys)}[$null]=true`,
      ];

/** What is asked of what serves none of the three types, nor anything that leads there. */
const DISTANT = ['', 'status=draft', 'populate=*', 'populate=*&status=draft', 'locale=*'];

const leadsToNewsroom = (strapi: Core.Strapi, uid: string) =>
  isNewsdeskUid(uid) ||
  relationPaths(strapi, uid, 2).some(
    ({ uid: target }) => target === undefined || isNewsdeskUid(target),
  );

/** Every query string that a list of a content type is tried with. */
export const listTricks = (
  strapi: Core.Strapi,
  uid: string | undefined,
  words: readonly string[],
): string[] => {
  if (uid !== undefined && !leadsToNewsroom(strapi, uid)) return DISTANT;
  const tricks = generalTricks(words);
  const [word = ''] = words;
  if (uid !== undefined) {
    tricks.push(...filterTricks([], textAttributes(strapi, uid), word));
    for (const { keys, uid: target } of relationPaths(strapi, uid, 2)) {
      if (keys.length > 1 && target !== undefined && !isNewsdeskUid(target)) continue;
      const texts = target === undefined ? [] : textAttributes(strapi, target);
      tricks.push(
        ...populateTricks(keys, texts[0], word),
        ...filterTricks(keys, texts, word),
        ...relationTricks(keys),
      );
    }
  }
  return [...new Set(tricks)];
};

/** What a single document is asked for with: fewer, since it goes the way of the list. */
export const oneTricks = (strapi: Core.Strapi, uid: string | undefined): string[] => [
  '',
  ...STATUSES.slice(0, 5),
  'populate=*',
  'populate=*&status=draft',
  'publicationFilter=modified',
  'hasPublishedVersion=true',
  ...(uid === undefined ? [] : relationPaths(strapi, uid, 1)).map(
    ({ keys }) => `populate${populated(keys)}[populate]=*`,
  ),
];
