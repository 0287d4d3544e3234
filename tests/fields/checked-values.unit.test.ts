import fc from 'fast-check';
import { articleSchema, LIMITS, personSchema, quoteSchema } from '../../content-types';
import type { Attributes } from '../../server/src/fields/attribute-field';
import { backwardLife, checkedValues, missingValues } from '../../server/src/fields/checked-values';

const TYPES: Record<'article' | 'person' | 'quote', Attributes> = {
  article: articleSchema.attributes,
  person: personSchema.attributes,
  quote: quoteSchema.attributes,
};
type TypeName = keyof typeof TYPES;

const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const link = (url: unknown) => ({ type: 'link', url, children: [text('here')] });
const image = (url: string) => ({
  type: 'image',
  image: {
    name: 'harbour.jpg',
    alternativeText: null,
    url,
    caption: null,
    width: 800,
    height: 600,
    formats: { small: { url: '/uploads/small_harbour.jpg', width: 500, height: 375 } },
    hash: 'harbour_1',
    ext: '.jpg',
    mime: 'image/jpeg',
    size: 41.5,
    previewUrl: null,
    provider: 'local',
    provider_metadata: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  },
  children: [text('')],
});

const url = 'https://example.org/a';
const toArticle = { type: 'article', kind: 'related', article: 'abcdefghijklmnopqrstuvwx' };
const toUrl = { type: 'url', kind: 'background', url, title: 'Timetable' };
const many = (count: number, make: (index: number) => unknown) =>
  Array.from({ length: count }, (_, i) => make(i));

describe('checkedValues', () => {
  it.each<[TypeName, string, unknown]>([
    ['article', 'title', 'Ferry timetable cut in half'],
    ['article', 'title', 'x'.repeat(LIMITS.line)],
    ['article', 'slug', ''],
    ['article', 'slug', null],
    ['article', 'slug', 'ferry-timetable-12'],
    ['article', 'standfirst', ''],
    ['article', 'standfirst', null],
    ['article', 'body', null],
    ['article', 'body', []],
    ['article', 'body', [paragraph(text('The last boat leaves at six.'))]],
    [
      'article',
      'body',
      [paragraph({ ...text('x'), bold: true, quoteId: 'q1' }, link('mailto:desk@example.org'))],
    ],
    ['article', 'body', [{ type: 'heading', level: 2, children: [text('Fares')] }]],
    ['article', 'body', [{ type: 'quote', children: [text('Never.')], source: 'kept' }]],
    ['article', 'body', [{ type: 'code', language: 'plaintext', children: [text('1')] }]],
    ['article', 'body', [image('/uploads/harbour.jpg')]],
    [
      'article',
      'body',
      [
        {
          type: 'list',
          format: 'ordered',
          children: [
            { type: 'list-item', children: [text('one')] },
            {
              type: 'list',
              format: 'unordered',
              indentLevel: 1,
              children: [{ type: 'list-item', children: [link('/articles/x')] }],
            },
          ],
        },
      ],
    ],
    ['article', 'exclusive', true],
    ['article', 'exclusiveUntil', null],
    ['article', 'exclusiveUntil', '2026-05-01T08:30:00.000Z'],
    ['article', 'exclusiveUntil', '2026-05-01T08:30:00+02:00'],
    ['article', 'exclusiveUntil', '2026-05-01'],
    ['article', 'exclusiveUntil', new Date('2026-05-01T08:30:00.000Z')],
    ['article', 'corrections', []],
    ['article', 'corrections', [{ date: '2026-05-01', text: 'The ferry leaves at six.' }]],
    ['article', 'relatedStories', null],
    [
      'article',
      'relatedStories',
      [toArticle, toUrl, { ...toUrl, url: `${url}?b`, label: 'More', publisher: 'The Tide' }],
    ],
    ['article', 'originUrl', `https://example.org/${'x'.repeat(1000)}`],
    ['article', 'canonicalUrl', url],
    ['person', 'kind', 'organisation'],
    ['person', 'aliases', ['Ada', 'A. Tern']],
    ['person', 'aliases', many(LIMITS.listEntries, (index) => `Alias ${index}`)],
    [
      'person',
      'roles',
      [
        { title: 'Minister' },
        { title: 'Member', organisation: 'Council', from: '1999', to: '2003-05' },
      ],
    ],
    ['person', 'roles', [{ title: 'Minister', from: '2020-05', to: '2020' }]],
    ['person', 'birthDate', '1984-09'],
    ['person', 'sameAs', [url, 'https://example.org/b']],
    ['quote', 'text', 'We were told nothing.'],
    ['quote', 'attribution', 'anonymous'],
    ['quote', 'sourceProximity', null],
    ['quote', 'oneVoice', false],
    ['quote', 'saidOn', '2026-05-01'],
    ['quote', 'position', 0],
  ])('takes %s.%s as it is: %j', (type, field, value) => {
    expect(checkedValues(TYPES[type], { [field]: value })).toEqual({
      values: { [field]: value },
      errors: [],
    });
  });

  it.each<[TypeName, string, unknown, unknown]>([
    ['article', 'title', '  Ferry  ', 'Ferry'],
    ['article', 'originUrl', '', null],
    ['article', 'originUrl', ` ${url} `, url],
    ['article', 'exclusiveUntil', '', null],
    ['article', 'relatedStories', '', null],
    ['article', 'relatedStories', JSON.stringify([toUrl]), [toUrl]],
    ['article', 'relatedStories', [{ ...toArticle, label: '' }], [toArticle]],
    ['article', 'body', '', null],
    ['article', 'body', JSON.stringify([paragraph(text('x'))]), [paragraph(text('x'))]],
    ['person', 'aliases', '["Ada"]', ['Ada']],
    ['person', 'aliases', [' Ada '], ['Ada']],
    [
      'person',
      'roles',
      [{ title: ' Minister ', organisation: ' ', from: null, to: '' }],
      [{ title: 'Minister' }],
    ],
    ['person', 'birthDate', ' 1984 ', '1984'],
    ['person', 'birthDate', '', null],
    ['quote', 'sourceProximity', '', null],
  ])('stores %s.%s %j as %j', (type, field, value, stored) => {
    expect(checkedValues(TYPES[type], { [field]: value })).toEqual({
      values: { [field]: stored },
      errors: [],
    });
  });

  it.each<[TypeName, string, unknown, string, string]>([
    ['article', 'title', null, 'title', 'title must be filled in.'],
    ['article', 'title', ' \n', 'title', 'title must be filled in.'],
    ['article', 'title', 5, 'title', 'title must be a text.'],
    ['article', 'title', ['x'], 'title', 'title must be a text.'],
    [
      'article',
      'title',
      'x'.repeat(LIMITS.line + 1),
      'title',
      'title must not be longer than 255 characters.',
    ],
    ['article', 'title', 'a\u0000b', 'title', 'title has a character in it that cannot be stored.'],
    ['article', 'title', 'a\ud800b', 'title', 'title has a character in it that cannot be stored.'],
    [
      'article',
      'slug',
      'bad slug!',
      'slug',
      'slug must be made of lower-case letters from a to z and digits, in words joined by single hyphens.',
    ],
    [
      'article',
      'standfirst',
      'x'.repeat(LIMITS.paragraph + 1),
      'standfirst',
      'standfirst must not be longer than 5000 characters.',
    ],
    ['article', 'exclusive', 'true', 'exclusive', 'exclusive must be true or false.'],
    [
      'article',
      'exclusiveUntil',
      'tomorrow',
      'exclusiveUntil',
      'exclusiveUntil must be a date and time such as 2024-09-15T08:30:00.000Z.',
    ],
    [
      'article',
      'exclusiveUntil',
      '2026-02-30T00:00:00Z',
      'exclusiveUntil',
      'exclusiveUntil must be a date and time',
    ],
    [
      'article',
      'exclusiveUntil',
      '2026-05-01T25:00:00Z',
      'exclusiveUntil',
      'exclusiveUntil must be a date and time',
    ],
    [
      'article',
      'exclusiveUntil',
      '0001-05-01T05:00:00Z',
      'exclusiveUntil',
      'exclusiveUntil must be a date and time',
    ],
    [
      'article',
      'exclusiveUntil',
      1_780_000_000_000,
      'exclusiveUntil',
      'exclusiveUntil must be a date and time',
    ],
    [
      'article',
      'exclusiveUntil',
      new Date(Number.NaN),
      'exclusiveUntil',
      'exclusiveUntil must be a date and time',
    ],
    ['article', 'corrections', {}, 'corrections', 'corrections must be a list.'],
    [
      'article',
      'corrections',
      ['x'],
      'corrections.0',
      'corrections, entry 1 must be a correction, with a date and a text.',
    ],
    [
      'article',
      'corrections',
      [{ date: '2026-05', text: 'x' }],
      'corrections.0.date',
      'corrections, entry 1, date must be a date such as 2024-09-15.',
    ],
    [
      'article',
      'corrections',
      [{ date: '2026-05-01' }],
      'corrections.0.text',
      'corrections, entry 1, text must be filled in.',
    ],
    [
      'article',
      'corrections',
      [{ date: '2026-05-01', text: 'x', by: 'me' }],
      'corrections.0.by',
      'corrections, entry 1, by is not known here.',
    ],
    ['article', 'relatedStories', 'x', 'relatedStories', 'relatedStories must be a list.'],
    ['article', 'relatedStories', [null], 'relatedStories.0', 'relatedStories, entry 1 must be'],
    [
      'article',
      'relatedStories',
      [{}],
      'relatedStories.0.type',
      'relatedStories, entry 1, type must be a related story of type article or url.',
    ],
    [
      'article',
      'relatedStories',
      [{ ...toArticle, kind: 'sequel' }],
      'relatedStories.0.kind',
      'must be one of related, background, followUp, update.',
    ],
    [
      'article',
      'relatedStories',
      [{ ...toArticle, article: ' ' }],
      'relatedStories.0.article',
      'must be filled in',
    ],
    [
      'article',
      'relatedStories',
      [{ ...toArticle, article: 'a b' }],
      'relatedStories.0.article',
      'must be the documentId of an article.',
    ],
    [
      'article',
      'relatedStories',
      [{ ...toArticle, article: 5 }],
      'relatedStories.0.article',
      'must be a text.',
    ],
    [
      'article',
      'relatedStories',
      [{ ...toArticle, url }],
      'relatedStories.0.url',
      'is not known here.',
    ],
    [
      'article',
      'relatedStories',
      [toArticle, toUrl, toArticle],
      'relatedStories.2',
      'relatedStories, entry 3 is in the list twice.',
    ],
    [
      'article',
      'relatedStories',
      [{ ...toUrl, url: 'javascript:alert(1)' }],
      'relatedStories.0.url',
      'must be a web address',
    ],
    [
      'article',
      'relatedStories',
      [{ ...toUrl, title: undefined }],
      'relatedStories.0.title',
      'must be filled in.',
    ],
    [
      'article',
      'relatedStories',
      [{ ...toUrl, label: 'x'.repeat(256) }],
      'relatedStories.0.label',
      'must not be longer than 255 characters.',
    ],
    ['article', 'originUrl', 'javascript:alert(1)', 'originUrl', 'originUrl must be a web address'],
    [
      'article',
      'originUrl',
      `https://example.org/${'x'.repeat(2000)}`,
      'originUrl',
      'must not be longer than 2000 characters.',
    ],
    ['article', 'canonicalUrl', { href: url }, 'canonicalUrl', 'canonicalUrl must be a text.'],
    ['article', 'body', 'The last boat', 'body', 'body must be a list of blocks.'],
    ['article', 'body', { type: 'paragraph' }, 'body', 'body must be a list of blocks.'],
    ['article', 'body', 7, 'body', 'body must be a list of blocks.'],
    ['article', 'body', ['x'], 'body.0', 'body, entry 1 must be a paragraph'],
    ['article', 'body', [null], 'body.0', 'body, entry 1 must be a paragraph'],
    [
      'article',
      'body',
      [{ type: 'video', children: [] }],
      'body.0.type',
      'body, entry 1, type must be a paragraph',
    ],
    [
      'article',
      'body',
      [{ type: 'paragraph' }],
      'body.0.children',
      'must be a list of texts and links.',
    ],
    ['article', 'body', [paragraph()], 'body.0.children', 'must not be empty.'],
    ['article', 'body', [paragraph({ type: 'text' })], 'body.0.children.0.text', 'must be a text.'],
    [
      'article',
      'body',
      [paragraph(text('a\u0000b'))],
      'body',
      'body is nested too deep, or has a character in it that cannot be stored.',
    ],
    [
      'article',
      'body',
      [paragraph({ type: 'text', text: 'x', bold: 'yes' })],
      'body.0.children.0.bold',
      'must be true or false.',
    ],
    [
      'article',
      'body',
      [paragraph(link('javascript:alert(1)'))],
      'body.0.children.0.url',
      'must be a web address',
    ],
    ['article', 'body', [paragraph(link(undefined))], 'body.0.children.0.url', 'must be a text.'],
    [
      'article',
      'body',
      [paragraph({ type: 'list-item', children: [] })],
      'body.0.children.0.type',
      'must be a text or a link.',
    ],
    [
      'article',
      'body',
      [{ type: 'heading', level: 7, children: [text('x')] }],
      'body.0.level',
      'must be a number from 1 to 6.',
    ],
    [
      'article',
      'body',
      [{ type: 'list', format: 'ordered', children: [paragraph(text('x'))] }],
      'body.0.children.0.type',
      'must be an item of the list',
    ],
    [
      'article',
      'body',
      [image('javascript:alert(1)')],
      'body.0.image.url',
      'must be a web address or a path on this site.',
    ],
    ['person', 'name', 'x'.repeat(256), 'name', 'name must not be longer than 255 characters.'],
    ['person', 'kind', 'ghost', 'kind', 'kind must be one of individual, organisation.'],
    ['person', 'kind', null, 'kind', 'kind must be filled in.'],
    ['person', 'aliases', 'Ada', 'aliases', 'aliases must be a list.'],
    ['person', 'aliases', [5], 'aliases.0', 'aliases, entry 1 must be a text.'],
    ['person', 'aliases', ['Ada', ' '], 'aliases.1', 'aliases, entry 2 must be filled in.'],
    [
      'person',
      'aliases',
      ['x'.repeat(256)],
      'aliases.0',
      'aliases, entry 1 must not be longer than 255 characters.',
    ],
    ['person', 'aliases', ['Ada', 'Ada '], 'aliases.1', 'aliases, entry 2 is in the list twice.'],
    [
      'person',
      'aliases',
      many(101, (index) => `Alias ${index}`),
      'aliases',
      'aliases must not have more than 100 entries.',
    ],
    [
      'person',
      'roles',
      [{ organisation: 'Council' }],
      'roles.0.title',
      'roles, entry 1, title must be filled in.',
    ],
    [
      'person',
      'roles',
      [{ title: 'Minister', from: '2020', to: '2019' }],
      'roles.0.to',
      'roles, entry 1, to must not be before the role begins.',
    ],
    [
      'person',
      'roles',
      [{ title: 'Minister', from: 'soon' }],
      'roles.0.from',
      'roles, entry 1, from must be a date such as 1984, 1984-09 or 1984-09-15.',
    ],
    [
      'person',
      'roles',
      [{ title: 'Minister', secret: 1 }],
      'roles.0.secret',
      'roles, entry 1, secret is not known here.',
    ],
    [
      'person',
      'birthDate',
      '1984-13',
      'birthDate',
      'birthDate must be a date such as 1984, 1984-09 or 1984-09-15.',
    ],
    [
      'person',
      'birthDate',
      1984,
      'birthDate',
      'birthDate must be a text such as 1984, 1984-09 or 1984-09-15.',
    ],
    ['person', 'sameAs', ['example.org'], 'sameAs.0', 'sameAs, entry 1 must be a web address'],
    ['person', 'sameAs', [url, url], 'sameAs.1', 'sameAs, entry 2 is in the list twice.'],
    ['quote', 'text', '', 'text', 'text must be filled in.'],
    ['quote', 'text', 'x'.repeat(5001), 'text', 'text must not be longer than 5000 characters.'],
    ['quote', 'form', 'song', 'form', 'form must be one of direct, partial, paraphrase.'],
    ['quote', 'attribution', null, 'attribution', 'attribution must be filled in.'],
    ['quote', 'attribution', '', 'attribution', 'attribution must be filled in.'],
    ['quote', 'saidOn', '2026-05', 'saidOn', 'saidOn must be a date such as 2024-09-15.'],
    ['quote', 'saidOn', '0984-05-01', 'saidOn', 'saidOn must be a date such as 2024-09-15.'],
    ['quote', 'saidOn', true, 'saidOn', 'saidOn must be a date such as 2024-09-15.'],
    ['quote', 'position', -1, 'position', 'position must not be less than 0.'],
    ['quote', 'position', 1.5, 'position', 'position must be a whole number.'],
  ])('refuses %s.%s %j', (type, field, value, path, message) => {
    const { errors } = checkedValues(TYPES[type], { [field]: value });
    expect(errors).toMatchObject([
      { path: path.split('.'), message: expect.stringContaining(message) },
    ]);
  });

  it('refuses a body that is nested without end', () => {
    let nested: object = { type: 'list-item', children: [text('x')] };
    for (let depth = 0; depth < 20_000; depth += 1) {
      nested = { type: 'list', format: 'ordered', children: [nested] };
    }
    expect(checkedValues(TYPES.article, { body: [nested] }).errors).toMatchObject([
      { path: ['body'] },
    ]);
  });

  it('tells of everything that is wrong, in the order of the fields', () => {
    const { errors } = checkedValues(TYPES.person, {
      sameAs: ['x', url, 'y'],
      name: '',
      roles: [{ from: 'x' }],
    });
    expect(errors.map(({ path }) => path.join('.'))).toEqual([
      'name',
      'roles.0.title',
      'roles.0.from',
      'sameAs.0',
      'sameAs.2',
    ]);
  });

  it('leaves relations, media and what is not its own alone', () => {
    const values = { speaker: 'nope', cover: 7, createdBy: 1, unknown: [1] };
    expect(checkedValues(TYPES.quote, values)).toEqual({ values, errors: [] });
  });

  const fields = Object.entries(TYPES).flatMap(([type, attributes]) =>
    Object.keys(attributes).map((field) => [type as TypeName, field] as const),
  );

  it('takes any value without failing; what it stores it would take again, unchanged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.oneof(
          fc.jsonValue(),
          fc.string({ unit: 'binary' }),
          fc.array(fc.oneof(fc.string(), fc.webUrl())),
          fc.array(fc.record({ title: fc.string(), from: fc.string(), to: fc.constant('2020') })),
        ),
        ([type, field], value) => {
          const { values, errors } = checkedValues(TYPES[type], { [field]: value });
          for (const { path, message } of errors) {
            expect(path[0]).toBe(field);
            expect(message).toMatch(new RegExp(`^${field}.* .*\\.$`, 's'));
            expect(message).not.toMatch(/Invalid|expected|undefined/);
          }
          if (errors.length === 0) {
            expect(checkedValues(TYPES[type], values)).toEqual({ values, errors: [] });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('missingValues', () => {
  it.each<[TypeName, object, string[]]>([
    ['article', {}, ['title']],
    ['article', { title: 'x' }, []],
    ['person', {}, ['name']],
    ['quote', {}, ['text', 'attribution']],
    ['quote', { text: undefined, attribution: 'named' }, ['text']],
    // A null is there, and refused for what it is.
    ['quote', { text: null, attribution: 'named' }, []],
  ])('of a new %s with %j: %j', (type, written, fields) => {
    const missing = missingValues(TYPES[type], { ...written });
    expect(missing.map(({ path }) => path.join('.'))).toEqual(fields);
  });
});

describe('backwardLife', () => {
  it.each([
    ['1984', '1983', 1],
    ['1984', '1984', 0],
    ['1984-09', '1984-08-30', 1],
    ['1984', null, 0],
    [undefined, '1984', 0],
  ])('%s to %s: %s', (birthDate, deathDate, count) => {
    expect(backwardLife({ birthDate, deathDate })).toHaveLength(count);
  });
});
