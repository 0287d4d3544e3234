import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { emptyNewsroom } from '../support/newsroom';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  draftRows,
  publishedRows,
  quotes,
  translate,
} from './entries';

beforeEach(emptyNewsroom);

const LONG_AGO = '2019-03-01T09:00:00.000Z';

/** The dates as versions have them, which must agree, and whether the content manager says modified. */
const dates = async (documentId: string, locale = 'en') => {
  const [draft] = await draftRows(ARTICLE_UID, { documentId, locale });
  const [published] = await publishedRows(ARTICLE_UID, { documentId, locale });
  const { datePublished, dateModified } = published ?? {};
  expect(draft).toMatchObject({ datePublished, dateModified });
  return {
    datePublished,
    dateModified,
    modified: Date.parse(draft?.updatedAt ?? '') > Date.parse(published?.updatedAt ?? ''),
  };
};

/** Puts the dates of an article in the past, so that a change cannot fall in the same moment. */
const age = (documentId: string) =>
  newsroom.strapi.db.query(ARTICLE_UID).updateMany({
    where: { documentId },
    data: { datePublished: LONG_AGO, dateModified: LONG_AGO, updatedAt: LONG_AGO },
  });

const publishedLongAgo = async (data: Record<string, unknown> = {}) => {
  const article = await draftArticle('Ferry fares rise', data);
  const quote = await draftQuote(article, 'They knew in March.');
  const other = await draftQuote(article, 'We had no choice.');
  await articles().publish({ documentId: article });
  await age(article);
  return { article, quote, other };
};

describe('the date of first publication', () => {
  it('is set when readers first see that locale, and the draft does not look modified', async () => {
    const article = await draftArticle('Ferry fares rise');
    await translate(article, 'de', 'Fähre wird teurer');
    await articles().publish({ documentId: article });

    const { datePublished, dateModified, modified } = await dates(article);
    expect(datePublished).toEqual(expect.any(String));
    expect(dateModified).toEqual(expect.any(String));
    expect(modified).toBe(false);
    expect(await draftRows(ARTICLE_UID, { locale: 'de' })).toMatchObject([
      { datePublished: null, dateModified: null },
    ]);
  });

  it('is kept when it came with the article, and by every later publication', async () => {
    const article = await draftArticle('Ferry fares rise', { datePublished: LONG_AGO });
    await articles().publish({ documentId: article });
    await articles().unpublish({ documentId: article });
    await articles().update({ documentId: article, data: { title: 'Ferry fares fall' } });
    await articles().publish({ documentId: article });
    expect(await dates(article)).toMatchObject({ datePublished: LONG_AGO });
  });

  it('can be corrected until readers have seen it', async () => {
    const article = await draftArticle('Ferry fares rise', { datePublished: LONG_AGO });
    const corrected = '2018-03-01T09:00:00.000Z';
    await articles().update({ documentId: article, data: { datePublished: corrected } });
    await articles().publish({ documentId: article });
    expect(await dates(article)).toMatchObject({ datePublished: corrected });
  });

  it.each(['live', 'withdrawn'])('cannot be changed afterwards, %s', async (state) => {
    const { article } = await publishedLongAgo();
    if (state === 'withdrawn') await articles().unpublish({ documentId: article });
    await expect(
      articles().update({
        documentId: article,
        data: { title: 'Never', datePublished: '2020-01-01T00:00:00.000Z' },
      }),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: ['datePublished'] }] },
    });
    expect(await draftRows(ARTICLE_UID)).toMatchObject([
      { title: 'Ferry fares rise', datePublished: LONG_AGO },
    ]);
  });

  it.each([
    ['the same', { datePublished: LONG_AGO, dateModified: LONG_AGO }],
    ['the same in other words', { datePublished: '2019-03-01T10:00:00.000+01:00' }],
    ['those of a form opened before', { datePublished: null, dateModified: null }],
  ])('may be sent back: %s', async (_name, sent) => {
    const { article } = await publishedLongAgo();
    await articles().update({ documentId: article, data: { standfirst: 'By half.', ...sent } });
    expect(await draftRows(ARTICLE_UID)).toMatchObject([
      { standfirst: 'By half.', datePublished: LONG_AGO, dateModified: LONG_AGO },
    ]);
  });
});

describe('the date of the last change', () => {
  it('stays when readers see no change', async () => {
    const { article, quote } = await publishedLongAgo();
    await articles().update({ documentId: article, data: { title: 'Ferry fares rise' } });
    await quotes().update({ documentId: quote, data: { text: 'They knew in March.' } });
    await articles().publish({ documentId: article });
    await articles().publish({ documentId: article });
    expect(await dates(article)).toEqual({
      datePublished: LONG_AGO,
      dateModified: LONG_AGO,
      modified: false,
    });
  });

  type Change = (ids: { article: string; quote: string; other: string }) => Promise<unknown>;
  const edit = (article: string, data: Record<string, unknown>) =>
    articles().update({ documentId: article, data });

  it.each<[string, Change]>([
    ['the headline', ({ article }) => edit(article, { title: 'Ferry fares fall' })],
    ['a shared attribute', ({ article }) => edit(article, { exclusive: true })],
    [
      'related stories',
      ({ article }) =>
        edit(article, {
          relatedStories: [
            { type: 'url', kind: 'related', url: 'https://example.com', title: 'X' },
          ],
        }),
    ],
    [
      'the words of a quote',
      ({ quote }) => quotes().update({ documentId: quote, data: { text: 'They knew in May.' } }),
    ],
    [
      'a quote taken out',
      ({ article, quote }) => edit(article, { quotes: { disconnect: [quote] } }),
    ],
    ['a quote added', ({ article }) => draftQuote(article, 'Nobody asked us.')],
    [
      'the order of quotes',
      ({ article, quote, other }) => edit(article, { quotes: { set: [other, quote] } }),
    ],
    ['the bylines', async ({ article }) => edit(article, { authors: [await draftPerson('Ada')] })],
  ])('moves with %s, once published', async (_name, change) => {
    const ids = await publishedLongAgo();
    await change(ids);
    expect(await publishedRows(ARTICLE_UID)).toMatchObject([{ dateModified: LONG_AGO }]);

    const answer = await articles().publish({ documentId: ids.article });

    const { datePublished, dateModified, modified } = await dates(ids.article);
    expect(Date.parse(dateModified ?? '')).toBeGreaterThan(Date.parse(LONG_AGO));
    expect(answer.entries).toMatchObject([{ dateModified }]);
    expect({ datePublished, modified }).toEqual({ datePublished: LONG_AGO, modified: false });
  });

  it('moves with the order of bylines', async () => {
    const [ada, tom] = [await draftPerson('Ada'), await draftPerson('Tom')];
    const { article } = await publishedLongAgo({ authors: [ada, tom] });
    await edit(article, { authors: { set: [tom, ada] } });
    await articles().publish({ documentId: article });
    expect((await dates(article)).dateModified).not.toBe(LONG_AGO);
  });

  it.each<[string, Change]>([
    [
      'published',
      async ({ quote }) => {
        await quotes().update({ documentId: quote, data: { text: 'They knew in May.' } });
        await quotes().publish({ documentId: quote });
      },
    ],
    ['taken down', ({ quote }) => quotes().unpublish({ documentId: quote })],
    ['deleted', ({ quote }) => quotes().delete({ documentId: quote })],
  ])('moves with a quote %s alone', async (_name, change) => {
    const ids = await publishedLongAgo();
    await change(ids);
    expect((await dates(ids.article)).dateModified).not.toBe(LONG_AGO);
  });

  it('moves for the article that loses a quote to another', async () => {
    const { article, quote } = await publishedLongAgo();
    const other = await draftArticle('The leak');
    await quotes().update({ documentId: quote, data: { article: other } });
    await articles().publish({ documentId: other });
    expect((await dates(article)).dateModified).not.toBe(LONG_AGO);
    expect(await publishedRows(QUOTE_UID)).toHaveLength(2);
  });

  it('moves in each locale when its own readers see the change', async () => {
    const { article } = await publishedLongAgo();
    await translate(article, 'de', 'Fähre wird teurer');
    await articles().publish({ documentId: article, locale: 'de' });
    await age(article);

    await articles().update({ documentId: article, data: { section: 'Harbour' } });
    await articles().publish({ documentId: article });
    expect((await dates(article, 'de')).dateModified).toBe(LONG_AGO);

    // Shared by all locales, and copied to the German draft at once.
    await articles().update({ documentId: article, data: { originName: 'The Buoy' } });
    await articles().publish({ documentId: article, locale: '*' });
    expect((await dates(article, 'de')).dateModified).not.toBe(LONG_AGO);
  });
});
