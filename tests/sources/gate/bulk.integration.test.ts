import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../../content-types';
import { OVERRIDE_TABLE } from '../../../server/src/tables/models';
import {
  articles,
  draftArticle,
  draftQuote,
  publishedRows,
  quotedIn,
  quotes,
  rows,
  translate,
} from '../../articles/entries';
import type { CallerName } from '../../support/callers';
import { type Answer, blocks, call, emptyNewsroom } from '../../support/newsroom';
import { houseForgets, houseSets, override } from '../house';
import { ALL_OF_ARTICLES, administratorWith, reads } from '../limited-role';

beforeEach(async () => {
  await emptyNewsroom();
  await houseSets({
    preset: 'off',
    severities: { 'description-missing': 'block', 'byline-missing': 'block' },
  });
});
afterAll(houseForgets);

const bulkPublish = (
  uid: string,
  documentIds: readonly string[],
  locale?: string | string[],
): Promise<Answer> =>
  call('editor', 'POST', `/content-manager/collection-types/${uid}/actions/bulkPublish`, {
    documentIds,
    ...(locale && { locale }),
  });

const asks = (
  what: 'articles' | 'quotes',
  documentIds: readonly string[],
  caller: CallerName = 'editor',
): Promise<Answer> =>
  call(caller, 'POST', `/newsdesk/sourcing/gate/${what}`, { documentIds, locale: 'en' });

const somebody = async (): Promise<string> => {
  const people = newsroom.strapi.documents(PERSON_UID);
  const { documentId } = await people.create({ data: { name: 'Ada Finch' } as never });
  await people.publish({ documentId });
  return documentId;
};

/** Five articles: the second, third and fifth break rules, the third two of them. */
const fiveArticles = async () => {
  const authors = [await somebody()];
  const signed = (title: string) => draftArticle(title, { authors });
  const ids = [
    await signed('Bridge closed'),
    await signed('Ferry fares rise'),
    await draftArticle('Harbour sold'),
    await signed('Market moves'),
    await draftArticle('School opens'),
  ] as [string, string, string, string, string];
  const described = { sourceDescription: 'a clerk at the ferry office' };
  await draftQuote(ids[0], 'It will hold.', described);
  const knew = await draftQuote(ids[1], 'They knew in March.');
  const sold = await draftQuote(ids[2], 'It is signed.');
  return { ids, knew, sold };
};

const found = (answer: Answer) =>
  answer.body.error.details.findings.map(({ article, rule }: { article: object; rule: string }) => [
    article,
    rule,
  ]);

describe('publishing several articles at once', () => {
  it('tells of every one that is not fit with all that blocks it, and publishes none', async () => {
    const { ids, knew, sold } = await fiveArticles();
    const before = await rows(ARTICLE_UID);

    const answer = await bulkPublish(ARTICLE_UID, ids);

    expect(answer.status).toBe(400);
    const { message, details } = answer.body.error;
    expect(message).toBe(
      [
        'Nothing was published: 3 articles are not fit for it.',
        '“Ferry fares rise”: There is no description of the source of “They knew in March”. (description-missing)',
        '“Harbour sold”: There is no description of the source of “It is signed”. (description-missing)',
        'The article has no byline. (byline-missing)',
        '“School opens”: The article has no byline. (byline-missing)',
      ].join(' '),
    );
    expect(details.findings).toMatchObject([
      {
        article: { documentId: ids[1], title: 'Ferry fares rise' },
        rule: 'description-missing',
        place: { in: 'quote', quote: knew },
      },
      {
        article: { documentId: ids[2], title: 'Harbour sold' },
        rule: 'description-missing',
        place: { in: 'quote', quote: sold },
      },
      {
        article: { documentId: ids[2], title: 'Harbour sold' },
        rule: 'byline-missing',
        place: { in: 'article', field: 'authors' },
      },
      {
        article: { documentId: ids[4], title: 'School opens' },
        rule: 'byline-missing',
        place: { in: 'article', field: 'authors' },
      },
    ]);
    expect(details.errors.map((error: { message: string }) => error.message)).toContain(
      '“School opens”: The article has no byline. (byline-missing)',
    );
    expect(await publishedRows(ARTICLE_UID)).toEqual([]);
    expect(await publishedRows(QUOTE_UID)).toEqual([]);
    expect(await rows(ARTICLE_UID)).toEqual(before);
  });

  it('lets those go that are fit', async () => {
    const { ids } = await fiveArticles();
    expect(await bulkPublish(ARTICLE_UID, [ids[0], ids[3]])).toMatchObject({
      status: 200,
      body: { count: 2 },
    });
    expect(await publishedRows(ARTICLE_UID)).toHaveLength(2);
  });

  it('speaks of one as of one that is published alone', async () => {
    const { ids } = await fiveArticles();
    const { body } = await bulkPublish(ARTICLE_UID, [ids[0], ids[4]]);
    expect(body.error.message).toBe(
      '“School opens” cannot be published yet. The article has no byline. (byline-missing)',
    );
  });

  it('tells of each locale', async () => {
    const article = await draftArticle('Ferry fares rise');
    await translate(article, 'de', 'Fähre wird teurer');
    const other = await draftArticle('School opens');
    const { body } = await bulkPublish(ARTICLE_UID, [article, other], ['en', 'de']);
    expect(body.error.details.findings).toMatchObject([
      { article: { documentId: article, title: 'Ferry fares rise' }, locale: 'en' },
      { article: { documentId: article, title: 'Fähre wird teurer' }, locale: 'de' },
      { article: { documentId: other }, locale: 'en' },
    ]);
    expect(body.error.message).toContain('In “de”: The article has no byline.');
  });

  it('keeps to what was set aside', async () => {
    const { ids } = await fiveArticles();
    for (const id of [ids[1], ids[2], ids[4]]) {
      expect((await override('editor', id)).status).toBe(200);
    }
    expect((await bulkPublish(ARTICLE_UID, ids)).status).toBe(200);
    expect(await newsroom.strapi.db.query(OVERRIDE_TABLE).count()).toBe(3);
    expect(await publishedRows(ARTICLE_UID)).toHaveLength(5);
  });
});

describe('publishing several quotes at once', () => {
  const describedSource = { sourceDescription: 'a clerk at the ferry office' };

  const live = async (title: string): Promise<string> => {
    const id = await draftArticle(title, { authors: [await somebody()] });
    await articles().publish({ documentId: id });
    return id;
  };

  it('tells of every article that would not be fit, and publishes none', async () => {
    const ferry = await live('Ferry fares rise');
    const harbour = await live('Harbour sold');
    const ids = [
      await draftQuote(ferry, 'They knew in March.'),
      await draftQuote(ferry, 'Nobody asked.', describedSource),
      await draftQuote(harbour, 'It is signed.'),
    ];

    const answer = await bulkPublish(QUOTE_UID, ids);

    expect(answer.status).toBe(400);
    expect(found(answer)).toEqual([
      [{ documentId: ferry, title: 'Ferry fares rise' }, 'description-missing'],
      [{ documentId: harbour, title: 'Harbour sold' }, 'description-missing'],
    ]);
    expect(answer.body.error.message).toContain('“Harbour sold”: There is no description');
    expect(await publishedRows(QUOTE_UID)).toEqual([]);
  });

  // One anonymous quote is never too many; two are, in so short an article.
  const eachFitButNotBoth = async () => {
    await houseSets({ preset: 'off', severities: { 'anonymous-density': 'block' } });
    const article = await live('Ferry fares rise');
    const ids = [
      await draftQuote(article, 'They knew in March.', describedSource),
      await draftQuote(article, 'Nobody asked.', describedSource),
    ] as const;
    return { article, ids };
  };

  it('holds them to the rules together', async () => {
    const { article, ids } = await eachFitButNotBoth();
    const answer = await bulkPublish(QUOTE_UID, ids);
    expect(answer.status).toBe(400);
    expect(found(answer)).toEqual([
      [{ documentId: article, title: 'Ferry fares rise' }, 'anonymous-density'],
    ]);
    expect(await quotedIn(article)).toEqual([]);
    expect((await bulkPublish(QUOTE_UID, ids.slice(0, 1))).status).toBe(200);
  });

  it('holds them to the rules together where code publishes them at the same time', async () => {
    const { article, ids } = await eachFitButNotBoth();
    const publishing = newsroom.strapi.db.transaction(async () => {
      const ended = await Promise.allSettled(
        ids.map((documentId) => quotes().publish({ documentId })),
      );
      for (const each of ended) if (each.status === 'rejected') throw each.reason;
    });
    await expect(publishing).rejects.toMatchObject({
      details: { findings: [{ rule: 'anonymous-density' }] },
    });
    expect(await quotedIn(article)).toEqual([]);
  });
});

describe('asking the gate before publishing', () => {
  it('tells what publishing all of it would be refused for, and publishes nothing', async () => {
    const { ids } = await fiveArticles();
    const { status, body } = await asks('articles', ids);
    expect(status).toBe(200);
    const refused = await bulkPublish(ARTICLE_UID, ids);
    expect(body.data).toEqual({ findings: refused.body.error.details.findings });
    expect(body.data.findings).toHaveLength(4);
    expect((await asks('articles', [ids[0], ids[3]])).body.data).toEqual({ findings: [] });
    expect(await publishedRows(ARTICLE_UID)).toEqual([]);
  });

  it('tells the same of quotes', async () => {
    const { ids } = await fiveArticles();
    const { documentId } = await articles().create({
      data: { title: 'Live', body: blocks('It rained.'), authors: [await somebody()] },
    });
    await articles().publish({ documentId });
    const quote = await draftQuote(documentId, 'It leaks.');
    expect((await asks('quotes', [quote])).body.data.findings).toMatchObject([
      { rule: 'description-missing', article: { title: 'Live' }, place: { quote } },
    ]);
    expect((await asks('quotes', ids)).body.data).toEqual({ findings: [] });
  });

  it('is for those who may publish every one', async () => {
    const { ids } = await fiveArticles();
    const publish = 'plugin::content-manager.explorer.publish';
    const reader = await administratorWith([reads(ARTICLE_UID, ALL_OF_ARTICLES)]);
    const ofTheirOwn = await administratorWith([
      reads(ARTICLE_UID, ALL_OF_ARTICLES),
      {
        action: publish,
        subject: ARTICLE_UID,
        properties: { locales: ['en'] },
        conditions: ['admin::is-creator'],
      },
    ]);
    for (const { call: callAs } of [reader, ofTheirOwn]) {
      const answer = await callAs('POST', '/newsdesk/sourcing/gate/articles', {
        documentIds: ids,
        locale: 'en',
      });
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('Ferry');
    }
    for (const caller of ['public', 'fullAccessToken'] as const) {
      expect((await asks('articles', ids, caller)).status).toBe(401);
    }
  });

  it('takes no more than a list shows', async () => {
    const answer = await asks('articles', Array(101).fill('x'));
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { details: { errors: [{ path: ['documentIds'] }] } } },
    });
  });
});
