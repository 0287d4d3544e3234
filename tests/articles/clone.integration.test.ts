import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { call, emptyNewsroom } from '../support/newsroom';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  draftRows,
  publishedRows,
  quotedIn,
  quotes,
  rows,
  translate,
} from './entries';

beforeEach(emptyNewsroom);

/** A published article with three quotes, two of one source. */
const original = async () => {
  const speaker = await draftPerson('Tom Reed');
  const article = await draftArticle('Ferry fares rise');
  const quote = [
    await draftQuote(article, 'They knew.', { sourceKey: 'one', sourceDescription: 'an official' }),
    await draftQuote(article, 'All of them.', {
      sourceKey: 'one',
      sourceDescription: 'an official',
    }),
    await draftQuote(article, 'No choice.', {
      attribution: 'named',
      speaker,
      saidOn: '2026-03-01',
    }),
  ];
  await articles().update({ documentId: article, data: { quotes: { set: [...quote].reverse() } } });
  await articles().publish({ documentId: article });
  return { article, quote, speaker };
};

const IN_ORDER = ['No choice.', 'All of them.', 'They knew.'];

const expectUntouched = async (article: string) => {
  expect(await quotedIn(article, 'draft')).toEqual(IN_ORDER);
  expect(await quotedIn(article, 'published')).toEqual(IN_ORDER);
};

describe('cloning an article', () => {
  it('copies its quotes as drafts, with new keys, and leaves the original as it is', async () => {
    const { article, quote, speaker } = await original();

    const clone = await articles().clone({
      documentId: article,
      data: { title: 'Ferry fares rise again' },
      populate: ['quotes'],
    });

    await expectUntouched(article);
    const copied = clone.documentId;
    expect(await quotedIn(copied, 'draft')).toEqual(IN_ORDER);
    expect(clone.entries[0]?.quotes).toHaveLength(3);
    const copies = await draftRows(QUOTE_UID, { article: { documentId: copied } });
    expect(copies.some((copy) => quote.includes(copy.documentId))).toBe(false);
    expect(copies.find((copy) => copy.text === 'No choice.')).toMatchObject({
      attribution: 'named',
      saidOn: '2026-03-01',
      sourceKey: null,
      speaker: { documentId: speaker },
    });
    const keys = copies.filter((copy) => copy.text !== 'No choice.').map((copy) => copy.sourceKey);
    expect(new Set([...keys, 'one']).size).toBe(2);
    expect(keys).toEqual([expect.any(String), expect.any(String)]);
    expect(await publishedRows(QUOTE_UID)).toHaveLength(3);
    expect(await draftRows(ARTICLE_UID, { documentId: copied })).toMatchObject([
      { datePublished: null, dateModified: null },
    ]);
  });

  it('does so in all locales that are cloned', async () => {
    const { article, quote } = await original();
    await translate(article, 'de', 'Fähre wird teurer');
    for (const [index, text] of ['Sie wussten es.', 'Alle.'].entries()) {
      await quotes().update({
        documentId: quote[index] ?? '',
        locale: 'de',
        data: { text, attribution: 'anonymous', article },
      });
    }

    const clone = await articles().clone({ documentId: article, locale: '*', data: {} });

    const copied = clone.documentId;
    await expectUntouched(article);
    expect(await quotedIn(article, 'draft', 'de')).toEqual(['Sie wussten es.', 'Alle.']);
    expect(await quotedIn(copied, 'draft', 'en')).toEqual(IN_ORDER);
    expect(await quotedIn(copied, 'draft', 'de')).toEqual(['Sie wussten es.', 'Alle.']);
    const copies = await draftRows(QUOTE_UID, { article: { documentId: copied } });
    expect(new Set(copies.map((copy) => copy.documentId)).size).toBe(3);
  });

  it.each<[string, (quote: string[]) => unknown, string[]]>([
    ['none of the quotes', () => ({ set: [] }), []],
    ['some of the quotes', (quote) => [quote[0]], ['They knew.']],
    ['all but some', (quote) => ({ disconnect: [{ documentId: quote[0] }] }), IN_ORDER.slice(0, 2)],
    ['all, named again', (quote) => ({ connect: quote }), IN_ORDER],
  ])('copies %s if asked', async (_name, asked, copied) => {
    const { article, quote } = await original();
    const clone = await articles().clone({
      documentId: article,
      data: { quotes: asked(quote) },
    });
    await expectUntouched(article);
    expect(await quotedIn(clone.documentId, 'draft')).toEqual(copied);
  });

  it('publishes the clone with its own quotes', async () => {
    const { article } = await original();
    const clone = await articles().clone({ documentId: article, data: {} });
    await articles().publish({ documentId: clone.documentId });
    await expectUntouched(article);
    expect(await quotedIn(clone.documentId)).toEqual(IN_ORDER);
    expect(await publishedRows(QUOTE_UID)).toHaveLength(6);
  });

  it('does the same from the content manager', async () => {
    const { article } = await original();
    const path = '/content-manager/collection-types/plugin::newsdesk.article';
    const form = await call('editor', 'GET', `${path}/${article}`);
    const { id: _id, documentId: _documentId, quotes: _count, ...values } = form.body.data;

    const clone = await call('editor', 'POST', `${path}/clone/${article}`, {
      ...values,
      title: 'Ferry fares rise again',
      slug: 'again',
      authors: { connect: [], disconnect: [] },
      people: { connect: [], disconnect: [] },
      quotes: { connect: [], disconnect: [] },
    });

    expect(clone).toMatchObject({ status: 200 });
    await expectUntouched(article);
    expect(await quotedIn(clone.body.data.documentId, 'draft')).toEqual(IN_ORDER);
    expect(await draftRows(ARTICLE_UID, { documentId: clone.body.data.documentId })).toMatchObject([
      { datePublished: null },
    ]);
  });

  it('is sent to the form by the content manager, which clones nothing by itself', async () => {
    const { article } = await original();
    const before = await rows(QUOTE_UID);
    const answer = await call(
      'editor',
      'POST',
      `/content-manager/collection-types/plugin::newsdesk.article/auto-clone/${article}`,
    );
    expect(answer).toMatchObject({
      status: 400,
      body: {
        error: {
          details: {
            prohibitedFields: expect.arrayContaining([[['quotes'], 'relation']]),
          },
        },
      },
    });
    expect(await rows(QUOTE_UID)).toEqual(before);
  });
});
