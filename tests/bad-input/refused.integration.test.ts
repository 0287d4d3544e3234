import { ARTICLE_UID, type NewsdeskUid, PERSON_UID, QUOTE_UID } from '../../content-types';
import { blocks, emptyNewsroom } from '../support/newsroom';
import { DOORS, REFUSED } from './doors';
import { loggedErrors } from './logged-errors';
import { writtenRows } from './written-rows';

type Values = Record<string, unknown>;

const VALID: Record<NewsdeskUid, Values> = {
  [ARTICLE_UID]: { title: 'Ferry timetable cut in half' },
  [PERSON_UID]: { name: 'Ada Tern' },
  [QUOTE_UID]: { text: 'We were told nothing.', attribution: 'named' },
};

const link = (url: string) => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'x' }] }] },
];
const entry = { type: 'url', kind: 'related', url: 'https://example.org/a', title: 'Timetable' };
const long = (length: number) => 'x'.repeat(length);

/** Values that no door takes, with the field that the answer must name. */
const BAD: [NewsdeskUid, string, unknown][] = [
  [ARTICLE_UID, 'title', ''],
  [ARTICLE_UID, 'title', '   '],
  [ARTICLE_UID, 'title', null],
  [ARTICLE_UID, 'title', 5],
  [ARTICLE_UID, 'title', ['x']],
  [ARTICLE_UID, 'title', long(256)],
  [ARTICLE_UID, 'title', 'a\u0000b'],
  [ARTICLE_UID, 'title', 'a\ud800b'],
  [ARTICLE_UID, 'slug', 'bad slug!'],
  [ARTICLE_UID, 'slug', long(256)],
  [ARTICLE_UID, 'standfirst', long(5001)],
  [ARTICLE_UID, 'section', { name: 'Politics' }],
  [ARTICLE_UID, 'dateline', long(256)],
  [ARTICLE_UID, 'originName', long(256)],
  [ARTICLE_UID, 'body', 'The last boat leaves at six.'],
  [ARTICLE_UID, 'body', { type: 'paragraph' }],
  [ARTICLE_UID, 'body', [null]],
  [ARTICLE_UID, 'body', ['x']],
  [ARTICLE_UID, 'body', [{ type: 'video', children: [] }]],
  [ARTICLE_UID, 'body', [{ type: 'paragraph', children: 'x' }]],
  [ARTICLE_UID, 'body', [{ type: 'paragraph', children: [null] }]],
  [ARTICLE_UID, 'body', [{ type: 'list', format: 'ordered', children: [null] }]],
  [ARTICLE_UID, 'body', blocks('a\u0000b')],
  [ARTICLE_UID, 'body', link('javascript:alert(1)')],
  [ARTICLE_UID, 'body', link('//evil.example')],
  [ARTICLE_UID, 'exclusive', 'yes'],
  [ARTICLE_UID, 'exclusive', 1],
  [ARTICLE_UID, 'exclusiveUntil', 'tomorrow'],
  [ARTICLE_UID, 'exclusiveUntil', '2026-02-30T10:00:00.000Z'],
  [ARTICLE_UID, 'exclusiveUntil', true],
  [ARTICLE_UID, 'corrections', 'x'],
  [ARTICLE_UID, 'corrections', [{ date: '1.5.2026', text: 'x' }]],
  [ARTICLE_UID, 'corrections', [{ date: '2026-05-01', text: long(5001) }]],
  [ARTICLE_UID, 'relatedStories', { ...entry }],
  [ARTICLE_UID, 'relatedStories', [{ ...entry, kind: 'sequel' }]],
  [ARTICLE_UID, 'relatedStories', [{ ...entry, url: 'javascript:alert(1)' }]],
  [ARTICLE_UID, 'relatedStories', [entry, entry]],
  [ARTICLE_UID, 'relatedStories', [{ type: 'article', kind: 'related', article: '' }]],
  [ARTICLE_UID, 'originUrl', 'javascript:alert(1)'],
  [ARTICLE_UID, 'originUrl', 'example.org'],
  [ARTICLE_UID, 'canonicalUrl', ' JavaScript:alert(1)'],
  [ARTICLE_UID, 'canonicalUrl', `https://example.org/${long(2000)}`],
  [ARTICLE_UID, 'authors', ['nope']],
  [ARTICLE_UID, 'people', [999_999]],
  [ARTICLE_UID, 'quotes', ['nope']],
  [ARTICLE_UID, 'cover', 999_999],
  [ARTICLE_UID, 'cover', 'nope'],
  [PERSON_UID, 'name', ' '],
  [PERSON_UID, 'name', long(256)],
  [PERSON_UID, 'kind', 'ghost'],
  [PERSON_UID, 'kind', null],
  [PERSON_UID, 'aliases', 'Ada'],
  [PERSON_UID, 'aliases', [5]],
  [PERSON_UID, 'aliases', [long(256)]],
  [PERSON_UID, 'aliases', [{ name: 'Ada' }]],
  [PERSON_UID, 'description', long(256)],
  [PERSON_UID, 'roles', [{}]],
  [PERSON_UID, 'roles', [{ title: 'Minister', from: '2020', to: '2019' }]],
  [PERSON_UID, 'roles', [{ title: 'Minister', from: '2020-13' }]],
  [PERSON_UID, 'roles', ['Minister']],
  [PERSON_UID, 'birthDate', '1984-02-30'],
  [PERSON_UID, 'birthDate', 1984],
  [PERSON_UID, 'deathDate', '1931'],
  [PERSON_UID, 'biography', link('data:text/html,x')],
  [PERSON_UID, 'portrait', 999_999],
  [PERSON_UID, 'sameAs', ['javascript:alert(1)']],
  [PERSON_UID, 'sameAs', 'https://example.org'],
  [QUOTE_UID, 'text', ''],
  [QUOTE_UID, 'text', null],
  [QUOTE_UID, 'text', long(5001)],
  [QUOTE_UID, 'attribution', null],
  [QUOTE_UID, 'attribution', 'secret'],
  [QUOTE_UID, 'form', 'song'],
  [QUOTE_UID, 'form', null],
  [QUOTE_UID, 'speaker', 'nope'],
  [QUOTE_UID, 'speaker', 999_999],
  [QUOTE_UID, 'speaker', '99999999999999'],
  [QUOTE_UID, 'article', 'nope'],
  [QUOTE_UID, 'sourceDescription', long(256)],
  [QUOTE_UID, 'sourceProximity', 'guessing'],
  [QUOTE_UID, 'oneVoice', 'perhaps'],
  [QUOTE_UID, 'saidTo', long(256)],
  [QUOTE_UID, 'saidToUrl', 'javascript:alert(1)'],
  [QUOTE_UID, 'saidOn', 'yesterday'],
  [QUOTE_UID, 'saidOn', '2026-02-30'],
];

/** What cannot be left out of a new document. */
const NEEDED: [NewsdeskUid, string][] = [
  [ARTICLE_UID, 'title'],
  [PERSON_UID, 'name'],
  [QUOTE_UID, 'text'],
  [QUOTE_UID, 'attribution'],
];

const stored = {} as Record<NewsdeskUid, string>;
let before: Awaited<ReturnType<typeof writtenRows>>;

beforeAll(async () => {
  await emptyNewsroom();
  const { strapi } = newsroom;
  const article = await strapi.documents(ARTICLE_UID).create({ data: { title: 'Low tide' } });
  const person = await strapi
    .documents(PERSON_UID)
    .create({ data: { name: 'Bo Reed', birthDate: '1932' } });
  const quote = await strapi.documents(QUOTE_UID).create({
    data: {
      text: 'Never.',
      attribution: 'named',
      speaker: person.documentId,
      article: article.documentId,
    },
  });
  stored[ARTICLE_UID] = article.documentId;
  stored[PERSON_UID] = person.documentId;
  stored[QUOTE_UID] = quote.documentId;
  before = await writtenRows();
});

describe.each(Object.entries(DOORS))('%s', (_name, door) => {
  const expectRefused = async (
    uid: NewsdeskUid,
    field: string,
    data: Values,
    documentId?: string,
  ) => {
    const logged = await loggedErrors(async () => {
      const outcome = await door(uid, data, documentId);

      expect(REFUSED).toContain(outcome.code);
      expect(outcome.text).toMatch(new RegExp(`\\b${field}\\b`));
      // The words of libraries, and what stands in a stack.
      expect(outcome.text).not.toMatch(/must be a `|this must|Cannot read|node_modules/);
    });
    expect(logged).toEqual([]);
    expect(await writtenRows()).toEqual(before);
  };

  it.each(NEEDED)('refuses a new %s without %s', async (uid, field) => {
    const { [field]: _, ...rest } = VALID[uid];
    await expectRefused(uid, field, rest);
  });

  it.each(BAD)('refuses a new %s with %s %j', async (uid, field, value) => {
    const lifetime = field === 'deathDate' ? { birthDate: '1932' } : {};
    await expectRefused(uid, field, { ...VALID[uid], ...lifetime, [field]: value });
  });

  it.each(BAD)('refuses to change a %s to %s %j', async (uid, field, value) => {
    await expectRefused(uid, field, { [field]: value }, stored[uid]);
  });
});
