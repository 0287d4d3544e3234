import { ARTICLE_UID } from '../../content-types';
import { DOORS, REFUSED } from '../bad-input/doors';
import { call, emptyNewsroom } from '../support/newsroom';
import { articles, draft, elsewhere, list, published, storedList, to } from './stories';

let article: string;
let wall: string;

beforeEach(async () => {
  await emptyNewsroom();
  wall = await draft('The wall');
  article = await draft('The ferry', { relatedStories: [to(wall)] });
});

const LONG = 10 * 1024 * 1024;

/** Lists that no door takes, with the entry that the answer must name. */
const BAD: [why: string, list: () => unknown, named: string][] = [
  ['no list', () => ({ 0: elsewhere('tides') }), 'relatedStories must be a list'],
  ['a word', () => 'the wall', 'relatedStories must be a list'],
  ['a number for an entry', () => [elsewhere('tides'), 5], 'relatedStories, entry 2'],
  ['an unknown type', () => [{ ...elsewhere('tides'), type: 'note' }], 'entry 1, type'],
  ['an unknown kind', () => [to(wall), elsewhere('tides', { kind: 'sequel' })], 'entry 2, kind'],
  ['no kind', () => [to(wall, { kind: undefined })], 'entry 1, kind'],
  ['a script', () => [elsewhere('x', { url: 'javascript:alert(1)' })], 'entry 1, url'],
  ['a relative address', () => [elsewhere('x', { url: '/news/1' })], 'entry 1, url'],
  ['another scheme', () => [elsewhere('x', { url: 'ftp://example.org' })], 'entry 1, url'],
  ['a page without title', () => [elsewhere('x', { title: ' ' })], 'entry 1, title'],
  ['a label that is a list', () => [to(wall, { label: ['x'] })], 'entry 1, label'],
  ['a key nobody knows', () => [to(wall, { title: 'x' })], 'entry 1, title'],
  ['an article nobody has', () => [to(wall), to('nobody')], 'entry 2, article leads to "nobody"'],
  ['a number for an article', () => [to(7 as never)], 'entry 1, article'],
  ['the article itself', () => [to(wall), to(article)], 'entry 2, article is the article itself'],
  ['an article twice', () => [to(wall), to(wall, { label: 'again' })], 'entry 2 is in the list'],
  [
    'an address twice',
    () => [elsewhere('x'), elsewhere('x', { url: 'https://EXAMPLE.org:443/x' })],
    'entry 2 is in the list',
  ],
  [
    'more than the site allows',
    () => Array.from({ length: 22 }, (_, index) => elsewhere(`page-${index}`)),
    'entry 21 is one too many',
  ],
];

describe.each(Object.entries(DOORS))('%s', (_door, write) => {
  it.each(BAD)('refuses %s, names the entry and keeps the list that was there', async (...bad) => {
    const [, made, named] = bad;

    const { code, text } = await write(
      ARTICLE_UID,
      { title: 'The ferry', relatedStories: made() },
      article,
    );

    expect(REFUSED).toContain(code);
    expect(text.replaceAll('\\"', '"')).toContain(named);
    expect(await storedList(article)).toEqual([to(wall)]);
  });
});

describe('a list that is far too long', () => {
  it.each([
    ['of entries', () => Array.from({ length: 200_000 }, (_, i) => elsewhere(`page-${i}`))],
    ['of nothing', () => Array.from({ length: 2_000_000 }, () => null)],
    ['in one label', () => [to(wall, { label: 'x'.repeat(LONG) })]],
    ['as text', () => JSON.stringify(Array.from({ length: 200_000 }, () => [[]]))],
  ])('is refused with a short answer: %s', async (_how, made) => {
    const { code, text } = await (
      DOORS['the Document Service'] as NonNullable<(typeof DOORS)[string]>
    )(ARTICLE_UID, { relatedStories: made() }, article);

    expect(code).toBe('ValidationError');
    expect(text.length).toBeLessThan(1000);
    expect(await storedList(article)).toEqual([to(wall)]);
  });

  it('is refused unread where it is longer than the site takes requests', async () => {
    const { status } = await call('fullAccessToken', 'PUT', `/api/newsdesk/articles/${article}`, {
      data: { relatedStories: [to(wall, { label: 'x'.repeat(LONG) })] },
    });

    expect(status).toBe(413);
    expect(await storedList(article)).toEqual([to(wall)]);
  });
});

describe('an entry whose article has been deleted', () => {
  it('may be saved again, in every locale and in a clone, and not be added anew', async () => {
    await articles().delete({ documentId: wall, locale: '*' });

    await list(article, [elsewhere('tides'), to(wall, { label: 'Once' })]);
    expect(await storedList(article)).toEqual([elsewhere('tides'), to(wall, { label: 'Once' })]);
    await articles().update({
      documentId: article,
      locale: 'de',
      data: { title: 'Die Fähre', relatedStories: [to(wall)] },
    });
    expect(await storedList(article, 'draft', 'de')).toEqual([to(wall)]);
    const clone = await articles().clone({
      documentId: article,
      data: { title: 'Again', relatedStories: [to(wall)] },
    });
    expect(await storedList(clone.documentId)).toEqual([to(wall)]);

    const other = await draft('The dues');
    await expect(list(other, [to(wall)])).rejects.toThrow('does not exist');
  });
});

describe('an article that the writer may not find', () => {
  const write = (header: Record<string, string>, target: string) =>
    fetch(`${newsroom.url}/api/newsdesk/articles/${article}?status=draft`, {
      method: 'PUT',
      headers: { ...header, 'content-type': 'application/json' },
      body: JSON.stringify({ data: { relatedStories: [to(target)] } }),
    });

  it('is refused as one that is not there, until it is published', async () => {
    const token = await newsroom.strapi.service('admin::api-token').create({
      name: `writer ${Date.now()}`,
      description: '',
      type: 'custom',
      lifespan: null,
      permissions: ['plugin::newsdesk.article.find', 'plugin::newsdesk.article.update'],
    });
    const header = { authorization: `Bearer ${token.accessKey}` };
    const hidden = await draft('Not yet');
    const live = await published('The dues');

    const refused = await write(header, hidden);
    const unknown = await write(header, 'nobodynobodynobodynobody');

    expect([refused.status, unknown.status]).toEqual([400, 400]);
    expect((await refused.text()).replaceAll(hidden, 'X')).toBe(
      (await unknown.text()).replaceAll('nobodynobodynobodynobody', 'X'),
    );
    expect((await write(header, live)).status).toBe(200);
  });
});
