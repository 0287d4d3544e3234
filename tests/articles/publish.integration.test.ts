import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import { emptyNewsroom } from '../support/newsroom';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  publishedRows,
  quotedIn,
  quotes,
  readableQuotes,
  rows,
  translate,
} from './entries';

beforeEach(emptyNewsroom);

const idsOf = async (uid: Parameters<typeof publishedRows>[0]) =>
  (await publishedRows(uid)).map(({ documentId, id }) => [documentId, id]);

describe('publishing an article', () => {
  it('publishes its quotes, in their order, and the people it names', async () => {
    const [author, subject, speaker, stranger] = await Promise.all(
      ['Ada Finch', 'Mayor Bell', 'Tom Reed', 'Nobody Here'].map(draftPerson),
    );
    const article = await draftArticle('Ferry fares rise', {
      authors: [author],
      people: [subject],
    });
    const first = await draftQuote(article, 'We had no choice.', { attribution: 'named', speaker });
    const second = await draftQuote(article, 'They knew in March.');
    const third = await draftQuote(article, 'Nobody asked us.');
    await articles().update({
      documentId: article,
      data: { quotes: { set: [third, first, second] } },
    });

    await articles().publish({ documentId: article });

    const [row] = await publishedRows(ARTICLE_UID);
    expect(row?.quotes.map((quote) => quote.text)).toEqual([
      'Nobody asked us.',
      'We had no choice.',
      'They knew in March.',
    ]);
    expect(row?.authors).toMatchObject([{ name: 'Ada Finch' }]);
    expect(row?.people).toMatchObject([{ name: 'Mayor Bell' }]);
    expect(await publishedRows(QUOTE_UID, { documentId: first })).toMatchObject([
      { speaker: { documentId: speaker }, article: { id: row?.id } },
    ]);
    expect(await publishedRows(PERSON_UID, { documentId: stranger })).toEqual([]);
  });

  it('leaves alone what did not change', async () => {
    const author = await draftPerson('Ada Finch');
    const article = await draftArticle('Ferry fares rise', { authors: [author] });
    const same = await draftQuote(article, 'We had no choice.');
    const edited = await draftQuote(article, 'They knew in March.');
    await articles().publish({ documentId: article });
    const before = new Map((await idsOf(QUOTE_UID)) as [string, number][]);
    const peopleBefore = await idsOf(PERSON_UID);

    await quotes().update({ documentId: edited, data: { text: 'They knew in May.' } });
    await articles().publish({ documentId: article });

    const after = new Map((await idsOf(QUOTE_UID)) as [string, number][]);
    expect(after.get(same)).toBe(before.get(same));
    expect(after.get(edited)).not.toBe(before.get(edited));
    expect(await idsOf(PERSON_UID)).toEqual(peopleBefore);
    expect(await quotedIn(article)).toEqual(['We had no choice.', 'They knew in May.']);
  });

  it('does not push pending edits of a live person', async () => {
    const author = await draftPerson('Ada Finch');
    await people().publish({ documentId: author });
    await people().update({ documentId: author, data: { name: 'Ada Finch-Bell' } });
    const article = await draftArticle('Ferry fares rise', { authors: [author] });

    await articles().publish({ documentId: article });

    expect(await publishedRows(PERSON_UID)).toMatchObject([{ name: 'Ada Finch' }]);
  });

  it('publishes new people once when articles are published at once', async () => {
    const author = await draftPerson('Ada Finch');
    const both = await Promise.all(
      ['Ferry fares rise', 'Ferry fares fall'].map((title) =>
        draftArticle(title, { authors: [author] }),
      ),
    );

    await newsroom.strapi.db.transaction(() =>
      Promise.all(both.map((documentId) => articles().publish({ documentId }))),
    );

    expect(await publishedRows(PERSON_UID)).toHaveLength(1);
    expect((await publishedRows(ARTICLE_UID)).map((row) => row.authors.length)).toEqual([1, 1]);
  });

  it.each<[string, string | string[] | undefined, string[]]>([
    ['the default locale', undefined, ['en']],
    ['one locale', 'de', ['de']],
    ['several', ['en', 'de'], ['de', 'en']],
    ['all', '*', ['de', 'en']],
  ])('publishes quotes of %s', async (_name, locale, live) => {
    const article = await draftArticle('Ferry fares rise');
    await translate(article, 'de', 'Fähre wird teurer');
    await draftQuote(article, 'They knew in March.');
    await draftQuote(article, 'Sie wussten es im März.', {}, 'de');

    await articles().publish({ documentId: article, locale });

    const liveIn = (found: { locale: string | null }[]) => found.map((row) => row.locale).sort();
    expect(liveIn(await publishedRows(QUOTE_UID))).toEqual(live);
    expect(liveIn(await publishedRows(ARTICLE_UID))).toEqual(live);
    for (const quote of await publishedRows(QUOTE_UID)) {
      expect(quote.article?.locale).toBe(quote.locale);
    }
  });

  it('changes nothing when one of its quotes is not fit to be published', async () => {
    const author = await draftPerson('Ada Finch');
    const article = await draftArticle('Ferry fares rise', { authors: [author] });
    await draftQuote(article, 'We had no choice.');
    const unfit = await draftQuote(article, 'They knew in March.');
    await newsroom.strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ documentId: unfit })
      .update({ attribution: null })
      .execute();
    const before = await everything();

    await expect(articles().publish({ documentId: article })).rejects.toMatchObject({
      name: expect.stringMatching(/ValidationError/),
      message: expect.stringContaining('They knew in March.'),
      details: { errors: [{ path: ['quotes', 'attribution'] }] },
    });

    expect(await everything()).toEqual(before);
  });

  it('is undone with the transaction of whoever publishes', async () => {
    const article = await draftArticle('Ferry fares rise', { authors: [await draftPerson('Ada')] });
    await draftQuote(article, 'We had no choice.');
    const before = await everything();

    await expect(
      newsroom.strapi.db.transaction(async () => {
        await articles().publish({ documentId: article });
        throw new Error('the release failed');
      }),
    ).rejects.toThrow('the release failed');

    expect(await everything()).toEqual(before);
  });
});

const everything = async () => [
  await rows(ARTICLE_UID),
  await rows(QUOTE_UID),
  await rows(PERSON_UID),
];

describe('a quote alone', () => {
  it('cannot be published without an article', async () => {
    const quote = await draftQuote(null, 'They knew in March.');
    await expect(quotes().publish({ documentId: quote })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'A quote without an article cannot be published.',
    });
    expect(await readableQuotes()).toEqual([]);
  });

  it('can be published only where its article is', async () => {
    const article = await draftArticle('Ferry fares rise');
    await translate(article, 'de', 'Fähre wird teurer');
    const quote = await draftQuote(article, 'They knew in March.');
    await quotes().update({
      documentId: quote,
      locale: 'de',
      data: { text: 'Sie wussten es im März.', attribution: 'anonymous', article },
    });
    const refusal = { name: 'ValidationError', message: expect.stringContaining('its article') };
    await expect(quotes().publish({ documentId: quote })).rejects.toMatchObject(refusal);

    await articles().publish({ documentId: article });
    await quotes().update({ documentId: quote, data: { text: 'They knew in May.' } });
    await quotes().publish({ documentId: quote });

    expect(await quotedIn(article)).toEqual(['They knew in May.']);
    await expect(quotes().publish({ documentId: quote, locale: 'de' })).rejects.toMatchObject(
      refusal,
    );
    await expect(quotes().publish({ documentId: quote, locale: '*' })).rejects.toMatchObject(
      refusal,
    );
  });

  it('brings a speaker whom readers cannot see yet', async () => {
    const article = await draftArticle('Ferry fares rise');
    await articles().publish({ documentId: article });
    const speaker = await draftPerson('Tom Reed');
    const quote = await draftQuote(article, 'No choice.', { attribution: 'named', speaker });

    await quotes().publish({ documentId: quote });

    expect(await publishedRows(QUOTE_UID)).toMatchObject([{ speaker: { name: 'Tom Reed' } }]);
  });
});

describe('a quote taken out of its article', () => {
  it.each([
    [
      'from the article',
      (article: string, quote: string) =>
        articles().update({ documentId: article, data: { quotes: { disconnect: [quote] } } }),
    ],
    [
      'from the quote',
      (_article: string, quote: string) =>
        quotes().update({ documentId: quote, data: { article: null } }),
    ],
  ])('%s is taken from readers when the article is next published', async (_side, takeOut) => {
    const article = await draftArticle('Ferry fares rise');
    const quote = await draftQuote(article, 'They knew in March.');
    await draftQuote(article, 'We had no choice.');
    await articles().publish({ documentId: article });

    await takeOut(article, quote);
    expect(await readableQuotes()).toEqual(['They knew in March.', 'We had no choice.']);
    await articles().publish({ documentId: article });

    expect(await readableQuotes()).toEqual(['We had no choice.']);
    expect(await quotedIn(article)).toEqual(['We had no choice.']);
  });

  it('answers with nothing when its article is not there', async () => {
    const quote = await draftQuote(null, 'They knew in March.');
    const data = { quotes: { connect: [quote] } };
    expect(await articles().update({ documentId: 'none', data })).toBeNull();
  });

  it('belongs to readers of its new article once that is published', async () => {
    const [from, to] = [await draftArticle('Ferry fares rise'), await draftArticle('The leak')];
    const quote = await draftQuote(from, 'They knew in March.');
    await articles().publish({ documentId: from });
    await quotes().update({ documentId: quote, data: { article: to } });

    await articles().publish({ documentId: to });

    expect(await quotedIn(to)).toEqual(['They knew in March.']);
    expect(await quotedIn(from)).toEqual([]);
    expect(await publishedRows(QUOTE_UID)).toHaveLength(1);
  });

  it('gets a new source key in another article, and shares it with what moves along', async () => {
    const [from, to] = [await draftArticle('Ferry fares rise'), await draftArticle('The leak')];
    const moved = [
      await draftQuote(from, 'They knew in March.', { sourceKey: 'one' }),
      await draftQuote(from, 'All of them.', { sourceKey: 'one' }),
    ];
    const alone = await draftQuote(from, 'Ask the harbour.', { sourceKey: 'one' });
    const stays = await draftQuote(from, 'We had no choice.', { sourceKey: 'one' });

    await articles().update({ documentId: to, data: { quotes: { connect: moved } } });
    await quotes().update({ documentId: alone, data: { article: to } });
    await quotes().update({ documentId: stays, data: { article: from } });

    const keys = new Map((await rows(QUOTE_UID)).map((row) => [row.documentId, row.sourceKey]));
    const [first, second] = moved.map((id) => keys.get(id));
    expect(first).toBe(second);
    expect(first).toEqual(expect.any(String));
    expect(new Set(['one', first, keys.get(alone)]).size).toBe(3);
    expect(keys.get(stays)).toBe('one');
  });

  it('does not take its source key along when it is cloned into another article', async () => {
    const [from, to] = [await draftArticle('Ferry fares rise'), await draftArticle('The leak')];
    const quote = await draftQuote(from, 'They knew in March.', { sourceKey: 'one' });

    const beside = await quotes().clone({ documentId: quote, data: {} });
    const across = await quotes().clone({ documentId: quote, data: { article: to } });

    const keyOf = async (documentId: string) =>
      (await rows(QUOTE_UID, { documentId })).map((row) => row.sourceKey);
    expect(await keyOf(beside.documentId)).toEqual(['one']);
    expect(await keyOf(across.documentId)).toEqual([expect.any(String)]);
    expect(await keyOf(across.documentId)).not.toEqual(['one']);
    expect(await keyOf(quote)).toEqual(['one']);
  });
});
