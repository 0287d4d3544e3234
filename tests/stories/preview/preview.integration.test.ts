import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { previewKeys } from '../../../server/src/stories/preview/preview-keys';
import { previewToken } from '../../../server/src/stories/preview/preview-token';
import { articles, draftArticle, draftPerson, draftQuote } from '../../articles/entries';
import {
  ALL_OF_ARTICLES,
  ALL_OF_QUOTES,
  administratorWith,
  reads,
} from '../../sources/limited-role';
import { blocks, call, emptyNewsroom } from '../../support/newsroom';

beforeEach(emptyNewsroom);

const linkPath = (documentId: string) =>
  `/content-manager/preview/url/${ARTICLE_UID}?documentId=${documentId}&locale=en&status=draft`;

const shown = (token: string) => call('public', 'GET', `/api/newsdesk/story-previews/${token}`);

const linked = async (documentId: string): Promise<string> => {
  const { body } = await call('editor', 'GET', linkPath(documentId));
  return body.data.url.replace('/preview/', '');
};

it('shows a draft as its story would be, to whoever has the link, and leaves no trace', async () => {
  const ada = await draftPerson('Ada Finch');
  const documentId = await draftArticle('Ferry fares rise', {
    authors: [ada],
    body: blocks('“We knew,” a clerk said.'),
  });
  await draftQuote(documentId, 'We knew', { sourceDescription: 'a clerk of the ferry' });

  const { status, body, headers } = await shown(await linked(documentId));
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body.data).toMatchObject({
    title: 'Ferry fares rise',
    authors: [{ name: 'Ada Finch' }],
    quotes: [{ attribution: 'anonymous', description: 'a clerk of the ferry' }],
  });
  expect((await call('public', 'GET', '/api/newsdesk/stories/ferry-fares-rise')).status).toBe(404);
});

it('shows what has been edited since it was published', async () => {
  const documentId = await draftArticle('Ferry fares rise');
  await articles().publish({ documentId });
  await articles().update({ documentId, data: { title: 'Ferry fares to rise' } });
  expect((await shown(await linked(documentId))).body.data.title).toBe('Ferry fares to rise');
});

it('shows nothing for a token that is none, has run out, or names nothing', async () => {
  const documentId = await draftArticle('Ferry fares rise');
  const [key] = previewKeys(newsroom.strapi);
  const subject = { documentId, locale: 'en' };
  const tokens = [
    'rubbish',
    previewToken(subject, 'a key of somebody else', 15),
    previewToken(subject, `${key}`, -1),
    previewToken({ ...subject, locale: 'fr' }, `${key}`, 15),
    previewToken({ ...subject, documentId: 'no-such-article' }, `${key}`, 15),
  ];
  const answers = await Promise.all(tokens.map(shown));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(404);
});

describe('the link', () => {
  const PEOPLE = ['name', 'slug'];

  const all = (uid: typeof ARTICLE_UID | typeof PERSON_UID | typeof QUOTE_UID) =>
    Object.keys(newsroom.strapi.contentType(uid).attributes);

  /** An article with one named quote, which the super administrator recorded. */
  const quoted = async (): Promise<string> => {
    const documentId = await draftArticle('Ferry fares rise', { body: blocks('“We knew.”') });
    await draftQuote(documentId, 'We knew.', {
      attribution: 'named',
      speaker: await draftPerson('Ada Finch'),
    });
    return documentId;
  };

  it('is for an administrator who reads all that it shows', async () => {
    const documentId = await quoted();
    const { call: asReader } = await administratorWith(
      ([ARTICLE_UID, QUOTE_UID, PERSON_UID] as const).map((uid) => reads(uid, all(uid))),
    );
    const { status, body } = await asReader('GET', linkPath(documentId));
    expect(status).toBe(200);
    const { text } = await shown(body.data.url.replace('/preview/', ''));
    expect(text).toContain('Ada Finch');
  });

  const OWN = ['admin::is-creator'];

  it.each<[string, () => Parameters<typeof administratorWith>[0]]>([
    [
      'of quotes only the words',
      () => [reads(QUOTE_UID, ['text']), reads(PERSON_UID, all(PERSON_UID))],
    ],
    [
      'only quotes of their own',
      () => [reads(QUOTE_UID, all(QUOTE_UID), OWN), reads(PERSON_UID, all(PERSON_UID))],
    ],
    [
      'of people only the address',
      () => [reads(QUOTE_UID, all(QUOTE_UID)), reads(PERSON_UID, ['slug'])],
    ],
    [
      'only people of their own',
      () => [reads(QUOTE_UID, all(QUOTE_UID)), reads(PERSON_UID, all(PERSON_UID), OWN)],
    ],
  ])('is not for an administrator who reads articles, and %s', async (_what, others) => {
    const documentId = await quoted();
    const { call: asLimited } = await administratorWith([
      reads(ARTICLE_UID, all(ARTICLE_UID)),
      ...others(),
    ]);
    const { status, text } = await asLimited('GET', linkPath(documentId));
    expect([status, text.includes('/preview/')]).toEqual([400, false]);
  });

  it.each([
    ['reads articles in part', [reads(ARTICLE_UID, ['title'])]],
    ['does not read quotes', [reads(ARTICLE_UID, ALL_OF_ARTICLES), reads(PERSON_UID, PEOPLE)]],
    [
      'does not read people',
      [reads(ARTICLE_UID, ALL_OF_ARTICLES), reads(QUOTE_UID, ALL_OF_QUOTES)],
    ],
    ['reads nothing', []],
  ])('is not for an administrator who %s', async (_who, permissions) => {
    const documentId = await draftArticle('Ferry fares rise');
    const { call: asLimited } = await administratorWith(permissions);
    const { status, text } = await asLimited('GET', linkPath(documentId));
    expect(status).toBe(400);
    expect(text).not.toContain('/preview/');
  });

  it('is not for an article of somebody else, where a role reads its own alone', async () => {
    const documentId = await draftArticle('Ferry fares rise');
    const everything = Object.keys(newsroom.strapi.contentType(ARTICLE_UID).attributes);
    const { call: asAuthor } = await administratorWith([
      reads(ARTICLE_UID, everything, ['admin::is-creator']),
      reads(QUOTE_UID, ALL_OF_QUOTES),
      reads(PERSON_UID, PEOPLE),
    ]);
    expect((await asAuthor('GET', linkPath(documentId))).status).toBe(400);
  });

  it('is not made outside the request of an administrator', async () => {
    const documentId = await draftArticle('Ferry fares rise');
    const { preview } = newsroom.strapi.plugin('newsdesk').service('stories');
    await expect(preview({ documentId, locale: 'en' })).rejects.toThrow('may not read');
  });
});
