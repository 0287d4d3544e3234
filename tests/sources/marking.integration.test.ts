import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { documents } from '../support/documents';
import { call, emptyNewsroom } from '../support/newsroom';
import { houseForgets, houseSets } from './house';
import { act, createSourcedArticle, mark, publishArticle, rowsOf } from './sourced-article';

beforeEach(emptyNewsroom);
afterEach(houseForgets);

const sourceRows = () =>
  newsroom.strapi.db.query('newsdesk::source').findMany({ orderBy: { id: 'asc' } });

/** What the draft of a quote says of its source, then what readers are told; and if it looks edited. */
const saidInEnglish = async (quote: string): Promise<[string, boolean][]> => {
  const versions = (await rowsOf(quote)).filter(({ locale }) => locale === 'en');
  const published = versions.find(({ publishedAt }) => publishedAt !== null);
  return versions
    .sort((a, b) => Number(a.publishedAt !== null) - Number(b.publishedAt !== null))
    .map(({ sourceDescription, updatedAt }) => [
      sourceDescription,
      Date.parse(updatedAt) > Date.parse(published?.updatedAt),
    ]);
};

/** What listeners are told of a published article whose quotes are a source's, in both locales. */
const toldDuring = async (task: () => Promise<unknown>): Promise<string[]> => {
  const told: string[] = [];
  const heard = new Promise<void>((resolve) => {
    const unsubscribe = newsroom.strapi.eventHub.subscribe(async (event, payload) => {
      const text = JSON.stringify(payload);
      if (event !== 'entry.publish' || payload.uid !== ARTICLE_UID) return;
      if (text.includes('"named"')) return;
      told.push(text);
      if (told.length < 2) return;
      unsubscribe();
      resolve();
    });
  });
  await task();
  // Told after the commit, by nobody who is waited for.
  await heard;
  return told;
};

describe('marking quotes of an article', () => {
  it('takes effect at once, on draft and published, in every locale', async () => {
    const { article, quotes } = await createSourcedArticle();
    await publishArticle(article);

    const source = await mark(article, quotes, {
      description: 'an official at the count',
      reason: 'they fear for their post',
      proximity: 'witness',
      oneVoice: true,
      terms: 'background',
    });

    for (const quote of quotes) {
      const rows = await rowsOf(quote);
      expect(rows).toHaveLength(4);
      for (const row of rows) {
        expect(row).toMatchObject({
          attribution: 'anonymous',
          speaker: null,
          sourceKey: source,
          sourceProximity: 'witness',
          oneVoice: true,
          sourceDescription: row.locale === 'en' ? 'an official at the count' : null,
          sourceReason: row.locale === 'en' ? 'they fear for their post' : null,
        });
      }
    }
    expect(await sourceRows()).toMatchObject([
      { articleDocumentId: article, sourceKey: source, terms: 'background', attestedAt: null },
    ]);
  });

  it('leaves pending edits pending and what is not edited unmodified', async () => {
    const { article, quotes } = await createSourcedArticle();
    await publishArticle(article);
    await documents(QUOTE_UID).update({ documentId: quotes[0], data: { text: 'Edited.' } });
    const before = await rowsOf(quotes[1]);

    await mark(article, quotes);

    const [draft, published] = (await rowsOf(quotes[0])).filter(({ locale }) => locale === 'en');
    expect([draft, published].map((row) => row?.text).sort()).toEqual([
      'Edited.',
      'The count was stopped twice.',
    ]);
    expect((await rowsOf(quotes[1])).map(({ updatedAt }) => updatedAt)).toEqual(
      before.map(({ updatedAt }) => updatedAt),
    );
  });

  it('moves the date of change and tells it of the article, without the name', async () => {
    const { article, quotes } = await createSourcedArticle();
    await publishArticle(article);
    const seen = () => documents(ARTICLE_UID).findOne({ documentId: article, status: 'published' });
    const before = await seen();

    const told = await toldDuring(() => mark(article, quotes));

    expect(Date.parse((await seen())?.dateModified)).toBeGreaterThan(
      Date.parse(before?.dateModified),
    );
    for (const text of told) expect(text).toContain('"anonymous"');
    expect(told.join()).not.toContain('Brask');
  });

  it('tells nobody of it before the commit, nor of what is rolled back', async () => {
    const [kept, undone] = [await createSourcedArticle(), await createSourcedArticle()];
    await publishArticle(kept.article);
    await publishArticle(undone.article);
    const marks = ({ article, quotes }: typeof kept) =>
      newsroom.strapi
        .plugin('newsdesk')
        .service('sources')
        .mark({ article, quotes, locale: 'en', source: 'new', actor: null });

    const told = await toldDuring(async () => {
      const rolledBack = newsroom.strapi.db.transaction(async () => {
        await marks(undone);
        throw new Error('rolled back');
      });
      await expect(rolledBack).rejects.toThrow('rolled back');
      await marks(kept);
    });

    expect(told.map((text) => JSON.parse(text).entry.documentId)).toEqual(
      Array(2).fill(kept.article),
    );
    expect(await rowsOf(undone.quotes[0])).toMatchObject(Array(4).fill({ attribution: 'named' }));
  });

  it('is held by no rule, and asks for nothing', async () => {
    const { article, quotes } = await createSourcedArticle();
    await publishArticle(article);
    await houseSets({ preset: 'wire', overridable: false });

    await mark(article, quotes);

    expect(await rowsOf(quotes[0])).toMatchObject(
      Array(4).fill({ attribution: 'anonymous', speaker: null, sourceDescription: null }),
    );
    await expect(documents(ARTICLE_UID).publish({ documentId: article })).rejects.toThrow(
      'description-missing',
    );
  });

  it('joins a source that the article has, whose facts are then the same in all its quotes', async () => {
    const { article, quotes } = await createSourcedArticle();
    await publishArticle(article);
    const source = await mark(article, [quotes[0]], {
      description: 'an official',
      proximity: 'witness',
    });

    expect(await mark(article, [quotes[1]], { source })).toBe(source);
    expect((await rowsOf(quotes[1])).filter(({ locale }) => locale === 'en')).toMatchObject(
      Array(2).fill({ sourceDescription: 'an official', sourceProximity: 'witness' }),
    );

    await mark(article, [quotes[1]], { source, description: 'an official at the count' });
    for (const quote of quotes) {
      expect(await saidInEnglish(quote)).toEqual([
        ['an official at the count', true],
        ['an official', false],
      ]);
    }
    expect(await sourceRows()).toHaveLength(1);
  });

  it('tells readers of a source that they know nothing new before it is published', async () => {
    const { article, quotes } = await createSourcedArticle();
    await publishArticle(article);
    const source = await mark(article, [quotes[0]], { description: 'an official' });
    await houseSets({ preset: 'wire' });

    await mark(article, [quotes[0]], { source, description: 'Ottoline Brask', reason: 'new' });
    await mark(article, [quotes[1]], { source, description: 'Ottoline Brask' });
    await mark(article, [quotes[0]], { source: 'new', description: 'Ottoline Brask' });

    const published = (await Promise.all(quotes.map(rowsOf)))
      .flat()
      .filter(({ locale, publishedAt }) => locale === 'en' && publishedAt !== null);
    expect(published).toMatchObject(
      Array(2).fill({
        attribution: 'anonymous',
        sourceDescription: 'an official',
        sourceReason: null,
      }),
    );
  });

  it('takes from readers at once what they are not to be told', async () => {
    const { article, quotes } = await createSourcedArticle();
    await publishArticle(article);
    const told = { description: 'an official', reason: 'they fear for their post', oneVoice: true };
    const source = await mark(article, quotes, told);

    await mark(article, [quotes[0]], { source, reason: null, oneVoice: false });

    for (const quote of quotes) {
      expect((await rowsOf(quote)).filter(({ locale }) => locale === 'en')).toMatchObject(
        Array(2).fill({ sourceDescription: 'an official', sourceReason: null, oneVoice: false }),
      );
    }
  });

  it('is one source for the quotes of one request, and another for another', async () => {
    const { article, quotes } = await createSourcedArticle();
    const one = await mark(article, [quotes[0]]);
    const other = await mark(article, [quotes[1]]);
    expect(other).not.toBe(one);
    expect((await sourceRows()).map((row) => row.sourceKey)).toEqual([one, other]);
  });

  it.each([
    [{ quotes: [] }, 'quotes'],
    [{ quotes: ['nobodynobodynobodynobody'] }, 'quotes.0'],
    [{ source: 'notakey' }, 'source'],
    [{ proximity: 'hearsay' }, 'proximity'],
    [{ description: 'x'.repeat(256) }, 'description'],
    [{ speaker: 'somebody' }, 'speaker'],
  ])('refuses %j, naming the field, and marks nothing', async (wrong, path) => {
    const { article, quotes } = await createSourcedArticle();
    const { status, body } = await act('editor', article, 'mark', {
      quotes,
      locale: 'en',
      source: 'new',
      ...wrong,
    });
    expect(status).toBe(400);
    expect(body.error.details.errors[0].path.join('.')).toBe(path);
    expect(await rowsOf(quotes[0])).toMatchObject(Array(2).fill({ attribution: 'named' }));
  });

  it('refuses a quote of another article', async () => {
    const { article } = await createSourcedArticle();
    const other = await createSourcedArticle();
    const { status } = await act('editor', article, 'mark', {
      quotes: other.quotes,
      locale: 'en',
      source: 'new',
    });
    expect(status).toBe(400);
    expect(await rowsOf(other.quotes[0])).toMatchObject(Array(2).fill({ attribution: 'named' }));
  });
});

describe('the rows of sources', () => {
  it('come with quotes that any API marks, and go with them', async () => {
    const { article, quotes } = await createSourcedArticle();
    await call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${quotes[0]}?status=draft`, {
      data: { attribution: 'anonymous' },
    });
    const created = await documents(QUOTE_UID).create({
      data: { text: 'Mine too.', attribution: 'anonymous', article },
    });
    expect(await sourceRows()).toHaveLength(2);

    await documents(QUOTE_UID).delete({ documentId: created.documentId, locale: '*' });
    expect(await sourceRows()).toHaveLength(1);
    await documents(ARTICLE_UID).delete({ documentId: article, locale: '*' });
    expect(await sourceRows()).toEqual([]);
  });

  it('are new for a clone and for a quote that moves', async () => {
    const { article, quotes } = await createSourcedArticle();
    const source = await mark(article, quotes);
    const clone = await documents(ARTICLE_UID).clone({ documentId: article, locale: '*' });
    const [, ofClone] = await sourceRows();
    expect(ofClone).toMatchObject({ articleDocumentId: clone.documentId });
    expect(ofClone.sourceKey).not.toBe(source);

    await documents(QUOTE_UID).update({
      documentId: quotes[0],
      data: { article: clone.documentId },
    });
    expect(await sourceRows()).toHaveLength(3);
  });

  it('keeps what is said of one source the same, wherever it is changed', async () => {
    const { article, quotes } = await createSourcedArticle();
    await mark(article, quotes, { description: 'an official' });
    await publishArticle(article);

    await documents(QUOTE_UID).update({
      documentId: quotes[0],
      data: { sourceDescription: 'an official at the count' },
    });
    const descriptions = async (status: 'draft' | 'published') =>
      Promise.all(
        quotes.map(
          async (documentId) =>
            (await documents(QUOTE_UID).findOne({ documentId, status }))?.sourceDescription,
        ),
      );
    expect(await descriptions('draft')).toEqual(Array(2).fill('an official at the count'));
    expect(await descriptions('published')).toEqual(Array(2).fill('an official'));

    await documents(QUOTE_UID).publish({ documentId: quotes[0] });
    expect(await descriptions('published')).toEqual(Array(2).fill('an official at the count'));
  });

  it('are made anew for quotes that came in past the plugin', async () => {
    const { article, quotes } = await createSourcedArticle();
    await mark(article, quotes);
    const before = await sourceRows();
    await newsroom.strapi.db.query('newsdesk::source').deleteMany({});
    await newsroom.strapi.db
      .query('newsdesk::source')
      .create({ data: { articleDocumentId: 'nobody', sourceKey: 'nobodys' } });

    await newsroom.strapi.plugin('newsdesk').service('sources').mend();

    expect(await sourceRows()).toMatchObject(
      before.map(({ articleDocumentId, sourceKey }: Record<string, string>) => ({
        articleDocumentId,
        sourceKey,
      })),
    );
  });
});
