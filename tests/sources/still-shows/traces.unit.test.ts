import { PERSON_UID } from '../../../content-types';
import { type Place, stillShown } from '../../../server/src/sources/still-shows/still-shown';
import {
  type Attribute,
  type Trace,
  tracesInValue,
} from '../../../server/src/sources/still-shows/traces-in-value';

const attributes: Record<string, Record<string, Attribute>> = {
  'site.box': {
    heading: { type: 'string' },
    inner: { type: 'component', component: 'site.credit' },
  },
  'site.credit': {
    line: { type: 'text' },
    by: { type: 'relation', target: PERSON_UID },
    amount: { type: 'integer' },
  },
};
const traces = (attribute: Attribute, value: unknown) =>
  tracesInValue(attribute, value, (uid) => attributes[uid] ?? {});

const text = (...found: string[]): Trace[] => found.map((one) => ({ text: one }));

describe('what can name somebody in a value', () => {
  it.each<[string, Attribute, unknown, Trace[]]>([
    ['a text', { type: 'text' }, 'Words', text('Words')],
    ['a slug', { type: 'uid' }, 'a-slug', text('a-slug')],
    ['an address that is encoded', { type: 'string' }, 'a/Ren%C3%A9e', text('a/Renée')],
    ['an address encoded wrongly', { type: 'string' }, 'a/%E9%20', text('a/%E9%20')],
    ['per cents in a text', { type: 'string' }, '5%20 of them', text('5%20 of them')],
    ['an attribute that is empty', { type: 'string' }, null, []],
    ['a number', { type: 'integer' }, 7, []],
    [
      'JSON, on all levels',
      { type: 'json' },
      [{ date: '2024-05-01', text: 'Put right', deep: { deeper: ['Lists'] } }, 7, null],
      text('2024-05-01', 'Put right', 'Lists'),
    ],
    [
      'a body, words that are partly bold together',
      { type: 'blocks' },
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Said In' },
            { type: 'text', text: 'es', bold: true },
            {
              type: 'link',
              url: 'https://a.example/x',
              children: [{ type: 'text', text: ' there' }],
            },
          ],
        },
        {
          type: 'image',
          image: {
            url: '/uploads/a.jpg',
            name: 'a.jpg',
            alternativeText: 'At sea',
            caption: 'Photo',
            formats: { small: { url: '/uploads/small_a.jpg' } },
          },
          children: [{ type: 'text', text: '' }],
        },
      ],
      text('Said Ines there', 'https://a.example/x', 'a.jpg', 'At sea', 'Photo', '/uploads/a.jpg'),
    ],
    [
      'a file',
      { type: 'media' },
      { id: 3, name: 'a.jpg', alternativeText: null, caption: 'Photo', url: '/a.jpg', hash: 'a' },
      [
        { text: 'a.jpg', file: '3', field: 'name' },
        { text: 'Photo', file: '3', field: 'caption' },
        { text: '/a.jpg', file: '3', field: 'url' },
      ],
    ],
    [
      'several files',
      { type: 'media' },
      [
        { id: 3, name: 'a.jpg' },
        { id: 4, name: 'b.jpg' },
      ],
      [
        { text: 'a.jpg', file: '3', field: 'name' },
        { text: 'b.jpg', file: '4', field: 'name' },
      ],
    ],
    [
      'a component, in one another',
      { type: 'component', component: 'site.box' },
      { heading: 'Box', inner: { line: 'Line', by: { documentId: 'p' }, amount: 3 } },
      [...text('Box', 'Line'), { person: 'p' }],
    ],
    [
      'a dynamic zone',
      { type: 'dynamiczone', components: ['site.box'] },
      [
        { __component: 'site.box', heading: 'Box' },
        { __component: 'gone', heading: 'No' },
      ],
      text('Box'),
    ],
    [
      'people',
      { type: 'relation', target: PERSON_UID },
      [{ documentId: 'p' }, { documentId: 'q' }],
      [{ person: 'p' }, { person: 'q' }],
    ],
    ['what is no person', { type: 'relation', target: 'api::tag.tag' }, { documentId: 'p' }, []],
  ])('%s', (_, attribute, value, expected) => {
    expect(traces(attribute, value)).toEqual(expected);
  });
});

describe('where a person still shows', () => {
  const ines = { kind: 'individual', names: ['Ines Duarte'], slugs: [] } as const;
  const place: Place = {
    in: 'article',
    id: 'a',
    locale: 'en',
    field: 'title',
    live: false,
    readable: true,
  };
  const shown = (
    texts: readonly (Partial<Place> & { text: string })[],
    links: readonly Partial<Place>[] = [],
  ) =>
    stillShown(ines, {
      locales: ['en'],
      texts: texts.map((one) => ({ ...place, ...one })),
      links: links.map((one) => ({ ...place, ...one })),
    });

  it('is told once for draft and published version, as live if readers see either', () => {
    const words = { text: 'Ines Duarte left' };
    expect(shown([words, { ...words, live: true }])).toEqual([
      {
        in: 'article',
        id: 'a',
        locale: 'en',
        field: 'title',
        found: 'Ines Duarte',
        excerpt: 'Ines Duarte left',
        live: true,
      },
    ]);
    expect(shown([{ ...words, live: true }, words])).toMatchObject([{ live: true }]);
    expect(shown([words, { text: 'Duarte left', live: true }])).toMatchObject([
      { found: 'Ines Duarte', live: false },
      { found: 'Duarte', live: true },
    ]);
  });

  it('is told with no word around it where the field may not be read', () => {
    expect(shown([{ text: 'Ines Duarte left', readable: false }])).toMatchObject([
      { found: 'Ines Duarte', excerpt: '' },
    ]);
  });

  it('is told for relations by the name', () => {
    expect(shown([], [{ field: 'authors', live: true }])).toMatchObject([
      { field: 'authors', found: 'Ines Duarte', live: true },
    ]);
  });
});
