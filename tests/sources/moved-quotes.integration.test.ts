import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { documents } from '../support/documents';
import { blocks, emptyNewsroom } from '../support/newsroom';
import {
  act,
  createSourcedArticle,
  mark,
  publishArticle,
  type SourcedArticle,
} from './sourced-article';

beforeEach(emptyNewsroom);

interface Moved extends SourcedArticle {
  /** Where editors have moved the first quote, which readers still have in the first article. */
  other: string;
}

const WAYS = {
  'by a write of the quote': (quote: string, other: string) =>
    documents(QUOTE_UID).update({ documentId: quote, data: { article: other } }),
  'by a write of the other article': (quote: string, other: string) =>
    documents(ARTICLE_UID).update({ documentId: other, data: { quotes: { connect: [quote] } } }),
};

let move: (quote: string, other: string) => Promise<unknown>;

const moveFirst = async (
  before: (sourced: SourcedArticle) => Promise<unknown> = async () => {},
): Promise<Moved> => {
  const sourced = await createSourcedArticle();
  await publishArticle(sourced.article);
  await before(sourced);
  const { documentId: other } = await documents(ARTICLE_UID).create({
    data: { title: 'The recount', body: blocks('“Again.”') },
  });
  await documents(ARTICLE_UID).update({
    documentId: other,
    locale: 'de',
    data: { title: 'Die Nachzählung' },
  });
  await move(sourced.quotes[0], other);
  return { ...sourced, other };
};

/** The articles in which quotes of each source stand, in any version. */
const articlesOfSources = async (): Promise<Record<string, string[]>> => {
  const rows: { sourceKey: string; article: { documentId: string } | null }[] =
    await newsroom.strapi.db.query(QUOTE_UID).findMany({
      where: { attribution: 'anonymous' },
      populate: { article: { select: ['documentId'] } },
    });
  const found: Record<string, Set<string>> = {};
  for (const { sourceKey, article } of rows) {
    found[sourceKey] ??= new Set();
    found[sourceKey].add(article?.documentId ?? 'none');
  }
  return Object.fromEntries(Object.entries(found).map(([key, of]) => [key, [...of]]));
};

/** What the table of sources holds, in the same form. */
const keptSources = async (): Promise<Record<string, string[]>> => {
  const rows = await newsroom.strapi.db.query('newsdesk::source').findMany({});
  return Object.fromEntries(
    rows.map((row: { sourceKey: string; articleDocumentId: string }) => [
      row.sourceKey,
      [row.articleDocumentId],
    ]),
  );
};

const expectApart = async (articles: readonly string[]): Promise<void> => {
  const found = await articlesOfSources();
  expect(Object.values(found).flat().sort()).toEqual([...articles].sort());
  expect(await keptSources()).toEqual(found);
};

describe.each(Object.entries(WAYS))(
  'a quote that readers still have in another article, moved %s',
  (_, way) => {
    beforeAll(() => {
      move = way;
    });

    it('is marked in both from the article that readers have it in, as a source of each', async () => {
      const { article, other, quotes } = await moveFirst();
      await mark(article, [quotes[0]]);
      await expectApart([article, other]);
    });

    it('is marked in both from the article that editors have it in', async () => {
      const { article, other, quotes } = await moveFirst();
      await mark(other, [quotes[0]]);
      await expectApart([article, other]);
    });

    it('is marked in both by a write of the quote, which dates the article that readers have', async () => {
      const { article, other, quotes } = await moveFirst();
      const dated = async () =>
        (await documents(ARTICLE_UID).findOne({ documentId: article, status: 'published' }))
          ?.dateModified;
      const before = await dated();
      await documents(QUOTE_UID).update({
        documentId: quotes[0],
        data: { attribution: 'anonymous' },
      });
      await expectApart([article, other]);
      expect(await dated()).not.toBe(before);
    });

    it('speaks under the same terms in both', async () => {
      const { article, other } = await moveFirst(({ article, quotes }) =>
        mark(article, [quotes[0]], { terms: 'background' }),
      );
      const rows = await newsroom.strapi.db.query('newsdesk::source').findMany({});
      expect(
        rows.map((row: { articleDocumentId: string; terms: string | null }) => [
          row.articleDocumentId,
          row.terms,
        ]),
      ).toEqual(
        expect.arrayContaining([
          [article, 'background'],
          [other, 'background'],
        ]),
      );
      await expectApart([article, other]);
    });

    it('stays a source of each when it is written again', async () => {
      const { article, other, quotes } = await moveFirst(({ article, quotes }) =>
        mark(article, quotes),
      );
      await expectApart([article, other]);
      await documents(QUOTE_UID).update({
        documentId: quotes[0],
        data: { text: 'Written again.' },
      });
      await expectApart([article, other]);
    });

    it('stays a source of each where one locale of it has moved for readers', async () => {
      const { article, other, quotes } = await moveFirst(({ article, quotes }) =>
        mark(article, [quotes[0]]),
      );
      // Strapi writes to the other locales whatever changes that all have in common.
      await documents(QUOTE_UID).update({ documentId: quotes[0], data: { oneVoice: true } });
      const before = await articlesOfSources();
      await documents(ARTICLE_UID).publish({ documentId: other, locale: 'en' });
      expect(await articlesOfSources()).toEqual(before);
      await expectApart([article, other]);
      await documents(ARTICLE_UID).publish({ documentId: other, locale: 'de' });
      await expectApart([other]);
    });
  },
);

it('speaks under the same terms in a clone of its article, unconfirmed', async () => {
  const { article, quotes } = await createSourcedArticle();
  const source = await mark(article, quotes, { terms: 'background' });
  await act('editor', article, `${source}/attest`);
  const { documentId: clone } = await documents(ARTICLE_UID).clone({ documentId: article });
  const rows = await newsroom.strapi.db
    .query('newsdesk::source')
    .findMany({ where: { articleDocumentId: clone } });
  expect(rows).toMatchObject([{ terms: 'background', attestedAt: null }]);
  expect(rows[0].sourceKey).not.toBe(source);
});
