import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { emptyNewsroom } from '../support/newsroom';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  draftRows,
  publishedRows,
  quotedIn,
  quotes,
  readableQuotes,
  rows,
  translate,
} from './entries';

beforeEach(emptyNewsroom);

/** An article with a quote in each of two locales, all of it published. */
const inTwoLocales = async () => {
  const article = await draftArticle('Ferry fares rise');
  await translate(article, 'de', 'Fähre wird teurer');
  const english = await draftQuote(article, 'They knew in March.');
  await quotes().update({
    documentId: english,
    locale: 'de',
    data: { text: 'Sie wussten es im März.', attribution: 'anonymous', article },
  });
  await articles().publish({ documentId: article, locale: '*' });
  return article;
};

const words = (found: { text: string }[]) => found.map((row) => row.text).sort();

describe('unpublishing an article', () => {
  it.each<[string | string[] | undefined, string[]]>([
    [undefined, ['Sie wussten es im März.']],
    ['de', ['They knew in March.']],
    [['en', 'de'], []],
    ['*', []],
  ])('takes its quotes from readers, locale %p', async (locale, left) => {
    const article = await inTwoLocales();
    await articles().unpublish({ documentId: article, locale });
    expect(words(await publishedRows(QUOTE_UID))).toEqual(left);
    expect(await draftRows(QUOTE_UID)).toHaveLength(2);
  });

  it('takes along what editors already took out of the draft', async () => {
    const article = await draftArticle('Ferry fares rise');
    const quote = await draftQuote(article, 'They knew in March.');
    await articles().publish({ documentId: article });
    await quotes().update({ documentId: quote, data: { article: null } });
    await articles().unpublish({ documentId: article });
    expect(await readableQuotes()).toEqual([]);
  });
});

describe('deleting an article', () => {
  it.each<[string | undefined, string[]]>([
    [undefined, ['Sie wussten es im März.', 'Sie wussten es im März.']],
    ['de', ['They knew in March.', 'They knew in March.']],
    ['*', []],
  ])('takes all versions of its quotes along, locale %p', async (locale, left) => {
    const article = await inTwoLocales();
    await articles().delete({ documentId: article, locale });
    expect(words(await rows(QUOTE_UID))).toEqual(left);
  });

  it('misses nothing that was taken out of the draft, before or after a publication', async () => {
    const article = await draftArticle('Ferry fares rise');
    const [early, late] = [await draftQuote(article, 'One.'), await draftQuote(article, 'Two.')];
    await articles().publish({ documentId: article });
    await quotes().update({ documentId: early, data: { article: null } });
    await articles().publish({ documentId: article });
    await quotes().update({ documentId: late, data: { article: null } });

    await articles().delete({ documentId: article });

    expect(await readableQuotes()).toEqual([]);
    // The first was on nobody's page any more when its article went.
    expect(words(await rows(QUOTE_UID))).toEqual(['One.']);
  });

  it('takes translations along that were never linked to it, with its last locale', async () => {
    const article = await draftArticle('Ferry fares rise');
    const quote = await draftQuote(article, 'They knew in March.');
    await quotes().update({
      documentId: quote,
      locale: 'de',
      data: { text: 'Sie wussten es im März.', attribution: 'anonymous', article: null },
    });
    await articles().delete({ documentId: article });
    expect(await rows(QUOTE_UID)).toEqual([]);
  });

  it('leaves a quote that moved on to its new article', async () => {
    const [from, to] = [await draftArticle('Ferry fares rise'), await draftArticle('The leak')];
    const quote = await draftQuote(from, 'They knew in March.');
    await articles().publish({ documentId: from });
    await quotes().update({ documentId: quote, data: { article: to } });

    await articles().delete({ documentId: from });

    expect(await readableQuotes()).toEqual([]);
    expect(await quotedIn(to, 'draft')).toEqual(['They knew in March.']);
  });

  it('gives a quote that had moved in back to the article in which it is read', async () => {
    const [from, to] = [await draftArticle('Ferry fares rise'), await draftArticle('The leak')];
    const quote = await draftQuote(from, 'They knew in March.');
    await articles().publish({ documentId: from });
    await quotes().update({ documentId: quote, data: { article: to } });

    await articles().delete({ documentId: to });

    expect(await quotedIn(from, 'published')).toEqual(['They knew in March.']);
    expect(await quotedIn(from, 'draft')).toEqual(['They knew in March.']);
  });
});

describe('discarding the draft of an article', () => {
  it('gives editors the quotes that readers have', async () => {
    const speaker = await draftPerson('Tom Reed');
    const [article, other] = [await draftArticle('Ferry fares'), await draftArticle('The leak')];
    const named = { attribution: 'named', speaker };
    const edited = await draftQuote(article, 'We had no choice.', named);
    const removed = await draftQuote(article, 'They knew in March.');
    const moved = await draftQuote(article, 'Nobody asked us.');
    await draftQuote(article, 'Ask the harbour.');
    await articles().publish({ documentId: article });
    const before = await quotedIn(article, 'draft');
    const published = (await publishedRows(QUOTE_UID)).map((row) => row.id);

    await quotes().update({
      documentId: edited,
      data: { text: 'We had a choice.', speaker: null },
    });
    await quotes().update({ documentId: removed, data: { article: null } });
    await articles().update({ documentId: other, data: { quotes: { connect: [moved] } } });
    const added = await draftQuote(article, 'Added since.');
    await articles().update({
      documentId: article,
      data: { quotes: { connect: [{ documentId: edited, position: { end: true } }] } },
    });

    await articles().discardDraft({ documentId: article });

    expect(await quotedIn(article, 'draft')).toEqual(before);
    expect(await quotedIn(other, 'draft')).toEqual([]);
    expect(await rows(QUOTE_UID, { documentId: added })).toEqual([]);
    expect(await draftRows(QUOTE_UID, { documentId: edited })).toMatchObject([
      { text: 'We had no choice.', speaker: { documentId: speaker } },
    ]);
    expect((await publishedRows(QUOTE_UID)).map((row) => row.id)).toEqual(published);
  });

  it('gives back a quote that had moved in from where it is read', async () => {
    const [from, to] = [await draftArticle('Ferry fares rise'), await draftArticle('The leak')];
    const quote = await draftQuote(from, 'They knew in March.');
    await articles().publish({ documentId: from });
    await articles().publish({ documentId: to });
    await quotes().update({ documentId: quote, data: { article: to } });

    await articles().discardDraft({ documentId: to });

    expect(await quotedIn(from, 'draft')).toEqual(['They knew in March.']);
    expect(await quotedIn(to, 'draft')).toEqual([]);
    expect(await readableQuotes()).toEqual(['They knew in March.']);
  });

  it('touches only the locale it is about', async () => {
    const article = await inTwoLocales();
    for (const locale of ['en', 'de']) {
      const [quote] = await draftRows(QUOTE_UID, { locale });
      await quotes().update({
        documentId: quote?.documentId ?? '',
        locale,
        data: { text: `edited in ${locale}` },
      });
    }
    await articles().discardDraft({ documentId: article, locale: 'de' });
    expect(words(await draftRows(QUOTE_UID))).toEqual(['Sie wussten es im März.', 'edited in en']);
    expect(await draftRows(ARTICLE_UID)).toHaveLength(2);
  });
});
