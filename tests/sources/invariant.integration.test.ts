import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import { mendNamedSources } from '../../server/src/sources/invariant/named-sources';
import { missingTriggers } from '../../server/src/sources/invariant/speaker-triggers';
import { documents } from '../support/documents';
import { call, emptyNewsroom, graphql } from '../support/newsroom';
import {
  draftRow,
  halfMarked,
  quoteRows,
  speakerLinks,
  withoutGuards,
  withoutHooks,
  withoutTriggers,
} from './layers';
import { leadingToQuotes } from './leaks/connections';
import { act, publishArticle, rowsOf } from './sourced-article';

beforeEach(emptyNewsroom);
afterAll(emptyNewsroom);

const quoteQuery = () => newsroom.strapi.db.query(QUOTE_UID);

/** Anonymous rows that have a speaker, of all that there are. */
const named = async (): Promise<unknown[]> =>
  (await quoteQuery().findMany({ populate: ['speaker'] })).filter(
    ({ attribution, speaker }) => attribution === 'anonymous' && speaker !== null,
  );

const findNamed = () => newsroom.strapi.plugin('newsdesk').service('sources').findNamed();

/** What a database says of its own accord. Its errors are not of the sandbox of a test. */
const held = { message: expect.stringContaining('an anonymous quote cannot have a speaker') };

const refusal = { name: 'ValidationError', message: 'An anonymous quote cannot have a speaker.' };

/** Each a way to give the relation of a quote to its speaker. */
const SHAPES: Record<string, (row: number, documentId: string) => unknown> = {
  'a row id': (row) => row,
  '{ id }': (row) => ({ id: row }),
  connect: (row) => ({ connect: [{ id: row }] }),
  set: (row) => ({ set: [row] }),
  'a list': (row) => [row],
};

describe('the document middlewares alone', () => {
  const alone = withoutGuards;

  it('refuse a speaker and a naming by whatever writes documents', async () => {
    const { quotes, speaker } = await halfMarked();
    const [documentId] = quotes;
    await alone(async () => {
      for (const data of [
        { speaker },
        { speaker: { connect: [{ documentId: speaker }] } },
        { attribution: 'named', speaker },
      ]) {
        for (const locale of ['en', 'de']) {
          await expect(
            documents(QUOTE_UID).update({ documentId, locale, data }),
          ).rejects.toMatchObject({ name: 'ValidationError' });
        }
        await expect(documents(QUOTE_UID).clone({ documentId, data })).rejects.toMatchObject({
          name: 'ValidationError',
        });
      }
      await expect(
        documents(QUOTE_UID).create({ data: { text: 'Mine.', attribution: 'anonymous', speaker } }),
      ).rejects.toMatchObject(refusal);
      expect(await named()).toEqual([]);
    });
  });

  it('take the speaker off every version of what is marked, cloned and moved', async () => {
    const { article, quotes } = await halfMarked();
    const { documentId: other } = await documents(ARTICLE_UID).create({ data: { title: 'Other' } });
    await alone(async () => {
      const clone = await documents(QUOTE_UID).clone({
        documentId: quotes[1],
        locale: '*',
        data: { attribution: 'anonymous' },
      });
      await documents(QUOTE_UID).update({ documentId: quotes[1], data: { article: other } });
      await documents(QUOTE_UID).update({
        documentId: quotes[1],
        locale: 'de',
        data: { attribution: 'anonymous' },
      });
      await documents(ARTICLE_UID).clone({ documentId: article, locale: '*' });
      await publishArticle(article);
      await documents(ARTICLE_UID).discardDraft({ documentId: article, locale: '*' });

      expect(await named()).toEqual([]);
      for (const quote of [quotes[1], clone.documentId]) {
        const rows = await rowsOf(quote);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows)
          expect(row).toMatchObject({ attribution: 'anonymous', speaker: null });
      }
      expect(await findNamed()).toEqual([]);
    });
  });
});

describe('the database hook alone', () => {
  const alone = withoutTriggers;

  it.each(Object.keys(SHAPES))(
    'refuses a speaker given as %s to strapi.db.query',
    async (shape) => {
      const { quotes, speaker } = await halfMarked();
      const row = await draftRow(PERSON_UID, speaker);
      const given = SHAPES[shape]?.(row, speaker);
      await alone(async () => {
        await expect(
          quoteQuery().create({
            data: { text: 'Mine.', attribution: 'anonymous', speaker: given },
          }),
        ).rejects.toMatchObject(refusal);
        for (const { id } of await rowsOf(quotes[0])) {
          for (const data of [{ speaker: given }, { attribution: 'anonymous', speaker: given }]) {
            await expect(quoteQuery().update({ where: { id }, data })).rejects.toMatchObject(
              refusal,
            );
          }
        }
        const named = await draftRow(QUOTE_UID, quotes[1]);
        await expect(
          quoteQuery().update({
            where: { id: named },
            data: { attribution: 'anonymous', speaker: given },
          }),
        ).rejects.toMatchObject(refusal);
      });
      expect(await named()).toEqual([]);
    },
  );

  it.each(['update', 'updateMany'] as const)(
    'makes anonymous, by %s of one row, the quote in every version',
    async (write) => {
      const { quotes } = await halfMarked();
      const id = await draftRow(QUOTE_UID, quotes[1]);
      await alone(() => quoteQuery()[write]({ where: { id }, data: { attribution: 'anonymous' } }));

      const rows = await rowsOf(quotes[1]);
      expect(rows).toMatchObject(Array(4).fill({ attribution: 'anonymous', speaker: null }));
      expect(new Set(rows.map(({ sourceKey }) => sourceKey)).size).toBe(1);
      expect(rows[0]?.sourceKey).toEqual(expect.any(String));
    },
  );

  it('makes what readers have anonymous with one locale of it', async () => {
    const { quotes } = await halfMarked();
    const published = (await rowsOf(quotes[1])).filter(({ publishedAt }) => publishedAt !== null);
    const [first] = published;
    await alone(() =>
      quoteQuery().update({ where: { id: first?.id }, data: { attribution: 'anonymous' } }),
    );
    for (const row of await rowsOf(quotes[1])) {
      expect(row).toMatchObject(
        row.publishedAt === null
          ? { attribution: 'named', speaker: { name: 'Ottoline Brask' } }
          : { attribution: 'anonymous', speaker: null },
      );
    }
  });

  it('lets a named quote be', async () => {
    const { quotes, speaker } = await halfMarked();
    const id = await draftRow(QUOTE_UID, quotes[1]);
    const person = await draftRow(PERSON_UID, speaker);
    await alone(() =>
      quoteQuery().update({ where: { id }, data: { text: 'Aloud.', speaker: { set: [person] } } }),
    );
    expect(await quoteQuery().findOne({ where: { id }, populate: ['speaker'] })).toMatchObject({
      attribution: 'named',
      speaker: { id: person },
    });
  });
});

describe('the triggers of the database alone', () => {
  it('are there', async () => {
    expect(await missingTriggers(newsroom.strapi)).toEqual([]);
  });

  it('refuse a link to an anonymous quote, new or moved', async () => {
    const { quotes, speaker } = await halfMarked();
    const person = await draftRow(PERSON_UID, speaker);
    const stillNamed = await draftRow(QUOTE_UID, quotes[1]);
    for (const { id } of await rowsOf(quotes[0])) {
      await expect(speakerLinks().insert(id, person)).rejects.toMatchObject(held);
      await expect(speakerLinks().move(stillNamed, id)).rejects.toMatchObject(held);
    }
    expect(await named()).toEqual([]);
    expect(await speakerLinks().count([stillNamed])).toBe(1);
  });

  it('refuse what strapi.db.query writes with its hooks off, and leave nothing of it', async () => {
    const { quotes, speaker } = await halfMarked();
    const person = await draftRow(PERSON_UID, speaker);
    const [row] = await rowsOf(quotes[0]);
    await withoutHooks(async () => {
      await expect(
        quoteQuery().update({ where: { id: row?.id }, data: { speaker: person } }),
      ).rejects.toMatchObject(held);
      await expect(
        quoteQuery().create({
          data: { text: 'Mine.', attribution: 'anonymous', speaker: person },
        }),
      ).rejects.toMatchObject(held);
    });
    expect(await named()).toEqual([]);
  });

  it('take the link off a quote that any SQL makes anonymous', async () => {
    const { quotes } = await halfMarked();
    const ids = (await rowsOf(quotes[1])).map(({ id }) => id);
    expect(await speakerLinks().count(ids)).toBe(4);
    await quoteRows().whereIn('id', ids.slice(0, 2)).update({ attribution: 'anonymous' });
    expect(await speakerLinks().count(ids)).toBe(2);
    await quoteRows().whereIn('id', ids.slice(2)).update({ text: 'Aloud.' });
    expect(await speakerLinks().count(ids)).toBe(2);
  });
});

describe('the query that proves it', () => {
  /** Writes past every guard, each with what the query says of it. */
  const PLANTED: Record<
    string,
    { rows: (row: { locale: string; publishedAt: unknown }) => boolean }
  > = {
    'every version': { rows: () => true },
    'the draft': { rows: ({ publishedAt }) => publishedAt === null },
    'the published version': { rows: ({ publishedAt }) => publishedAt !== null },
    'the published version of the second locale': {
      rows: ({ locale, publishedAt }) => locale === 'de' && publishedAt !== null,
    },
  };

  it.each(Object.keys(PLANTED))('finds and mends a speaker left on %s', async (place) => {
    const { quotes, speaker } = await halfMarked();
    const person = await draftRow(PERSON_UID, speaker);
    const rows = (await rowsOf(quotes[0])).filter((row) => PLANTED[place]?.rows(row as never));
    await withoutGuards(async () => {
      for (const { id } of rows) await speakerLinks().insert(id, person);
    });

    expect(await findNamed()).toEqual(
      expect.arrayContaining(
        rows.map(({ locale, publishedAt }) => ({
          quote: quotes[0],
          locale,
          status: publishedAt === null ? 'draft' : 'published',
          what: 'hasSpeaker',
        })),
      ),
    );
    expect(await mendNamedSources(newsroom.strapi)).toHaveLength(rows.length);
    expect(await named()).toEqual([]);
    expect(await findNamed()).toEqual([]);
  });

  it.each(Object.keys(PLANTED).slice(2))('finds and mends %s left named', async (place) => {
    const { quotes, speaker } = await halfMarked();
    const person = await draftRow(PERSON_UID, speaker);
    const rows = (await rowsOf(quotes[0])).filter((row) => PLANTED[place]?.rows(row as never));
    await withoutGuards(async () => {
      for (const { id } of rows) {
        await quoteRows().where({ id }).update({ attribution: 'named' });
        await speakerLinks().insert(id, person);
      }
    });

    expect(await findNamed()).toEqual(
      expect.arrayContaining(
        rows.map(({ locale }) => ({
          quote: quotes[0],
          locale,
          status: 'published',
          what: 'notMarkedInEveryVersion',
        })),
      ),
    );
    await mendNamedSources(newsroom.strapi);
    expect(await rowsOf(quotes[0])).toMatchObject(
      Array(4).fill({ attribution: 'anonymous', speaker: null, sourceKey: expect.any(String) }),
    );
    expect(await findNamed()).toEqual([]);
  });

  it('finds what readers have named in one locale while a naming is pending', async () => {
    const { article, quotes, source, speaker } = await halfMarked();
    await act('editor', article, `${source}/name`, { speaker, confirmed: true });
    expect(await findNamed()).toEqual([]);
    const german = (await rowsOf(quotes[0])).find(
      ({ locale, publishedAt }) => locale === 'de' && publishedAt !== null,
    );
    const person = await draftRow(PERSON_UID, speaker);
    await withoutGuards(async () => {
      await quoteRows().where({ id: german?.id }).update({ attribution: 'named' });
      await speakerLinks().insert(german?.id, person);
    });

    expect(await findNamed()).toEqual([
      { quote: quotes[0], locale: 'de', status: 'published', what: 'notMarkedInEveryVersion' },
    ]);
    await mendNamedSources(newsroom.strapi);
    for (const row of await rowsOf(quotes[0])) {
      expect(row).toMatchObject(
        row.publishedAt === null
          ? { attribution: 'named', speaker: { name: 'Ottoline Brask' } }
          : { attribution: 'anonymous', speaker: null },
      );
    }
  });

  it('says nothing of who it is', async () => {
    const { quotes, speaker } = await halfMarked();
    const person = await draftRow(PERSON_UID, speaker);
    const id = await draftRow(QUOTE_UID, quotes[0]);
    await withoutGuards(() => speakerLinks().insert(id, person));
    expect(JSON.stringify(await findNamed())).not.toMatch(new RegExp(`${speaker}|Brask`));
    await mendNamedSources(newsroom.strapi);
  });
});

describe('from the side of the person', () => {
  it('no attribute leads to quotes or articles', () => {
    const { attributes } = newsroom.strapi.contentType(PERSON_UID);
    expect(leadingToQuotes(attributes)).toEqual([]);
  });

  it.each([
    { connect: [{ documentId: 'the quote' }] },
    { set: [{ documentId: 'the quote' }] },
    ['the quote'],
  ])('nothing that is written attaches a quote: %j', async (shape) => {
    const { quotes, speaker } = await halfMarked();
    const given = JSON.parse(JSON.stringify(shape).replace('the quote', quotes[0]));
    const data = { name: 'Ottoline Brask', quotes: given };
    const id = await draftRow(PERSON_UID, speaker);

    await call('fullAccessToken', 'PUT', `/api/newsdesk/people/${speaker}`, { data });
    await graphql(
      'fullAccessToken',
      'mutation ($id: ID!, $data: NewsdeskPersonInput!) { updateNewsdeskPerson(documentId: $id, data: $data) { documentId } }',
      { id: speaker, data },
    );
    await call('editor', 'PUT', `/content-manager/collection-types/${PERSON_UID}/${speaker}`, data);
    await documents(PERSON_UID).update({ documentId: speaker, data });
    await newsroom.strapi.db.query(PERSON_UID).update({ where: { id }, data });
    await documents(PERSON_UID).clone({ documentId: speaker, data });
    await documents(PERSON_UID).publish({ documentId: speaker });

    expect(await rowsOf(quotes[0])).toMatchObject(
      Array(4).fill({ attribution: 'anonymous', speaker: null }),
    );
    expect(await findNamed()).toEqual([]);
  });

  it('publishing them again attaches no quote that was marked meanwhile', async () => {
    const { article, quotes, source, speaker } = await halfMarked();
    await act('editor', article, `${source}/name`, { speaker, confirmed: true });
    await documents(ARTICLE_UID).unpublish({ documentId: article, locale: '*' });
    await publishArticle(article);
    await act('editor', article, 'mark', { quotes, locale: 'en', source: 'new' });
    await documents(PERSON_UID).unpublish({ documentId: speaker });
    await documents(PERSON_UID).publish({ documentId: speaker });
    for (const quote of quotes) {
      expect(await rowsOf(quote)).toMatchObject(
        Array(4).fill({ attribution: 'anonymous', speaker: null }),
      );
    }
  });
});
