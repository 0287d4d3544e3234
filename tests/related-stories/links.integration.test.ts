import { ARTICLE_UID } from '../../content-types';
import type { CheckFinding } from '../../server/src/feature';
import type * as Server from '../../server/src/related-stories';
import { FINDABLE_ARTICLE_TABLE, RELATED_LINK_TABLE } from '../../server/src/tables/models';
import { emptyNewsroom } from '../support/newsroom';
import {
  articles,
  draft,
  elsewhere,
  list,
  publish,
  published,
  storedList,
  titlesByRest,
  to,
  unpublish,
} from './stories';

interface Service {
  checkLinks: () => Promise<CheckFinding[]>;
  rebuildLinks: () => Promise<CheckFinding[]>;
  takeUpImported: () => Promise<void>;
  deadTargets: (articles: string[]) => Promise<Server.DeadTarget[]>;
}

const service = (): Service => newsroom.strapi.plugin('newsdesk').service('related-stories');

beforeEach(emptyNewsroom);

/** What the table says, below any API: where each version of each list leads. */
const links = async (): Promise<string[]> => {
  const rows: { sourceId: number; position: number; targetDocumentId: string | null }[] =
    await newsroom.strapi.db
      .query(RELATED_LINK_TABLE)
      .findMany({ orderBy: [{ sourceId: 'asc' }, { position: 'asc' }] });
  const versions: { id: number; title: string; documentId: string; publishedAt: unknown }[] =
    await newsroom.strapi.db.query(ARTICLE_UID).findMany();
  const titleOf = (documentId: string) =>
    versions.find((version) => version.documentId === documentId)?.title ?? documentId;
  return rows
    .map(({ sourceId, position, targetDocumentId }) => {
      const source = versions.find(({ id }) => id === sourceId);
      const version = source?.publishedAt ? 'published' : 'draft';
      const target = targetDocumentId === null ? 'elsewhere' : titleOf(targetDocumentId);
      return `${source?.title ?? 'gone'} (${version}) ${position}: ${target}`;
    })
    .sort();
};

describe('the table of who links where', () => {
  it('follows an article through its life', async () => {
    const [wall, dues] = [await draft('Wall'), await draft('Dues')];
    const ferry = await draft('Ferry', { relatedStories: [to(wall), elsewhere('x'), to(dues)] });
    expect(await links()).toEqual([
      'Ferry (draft) 0: Wall',
      'Ferry (draft) 1: elsewhere',
      'Ferry (draft) 2: Dues',
    ]);

    await publish(ferry);
    await list(ferry, [to(dues)]);
    expect(await links()).toEqual([
      'Ferry (draft) 0: Dues',
      'Ferry (published) 0: Wall',
      'Ferry (published) 1: elsewhere',
      'Ferry (published) 2: Dues',
    ]);

    await articles().discardDraft({ documentId: ferry });
    await articles().update({ documentId: ferry, data: { section: 'News' } });
    expect(await links()).toHaveLength(6);

    await unpublish(ferry);
    await list(ferry, null);
    expect(await links()).toEqual([]);

    await list(ferry, [to(wall)]);
    const clone = await articles().clone({ documentId: ferry, data: { title: 'Clone' } });
    await articles().update({
      documentId: ferry,
      locale: 'de',
      data: { title: 'Fähre', relatedStories: [to(dues)] },
    });
    expect(await links()).toEqual([
      'Clone (draft) 0: Wall',
      'Ferry (draft) 0: Wall',
      'Fähre (draft) 0: Dues',
    ]);

    await articles().delete({ documentId: ferry, locale: 'de' });
    expect(await links()).toEqual(['Clone (draft) 0: Wall', 'Ferry (draft) 0: Wall']);

    // What is linked to may go: the entry stays, and comes back to life with it.
    await articles().delete({ documentId: wall, locale: '*' });
    expect(await links()).toEqual([`Clone (draft) 0: ${wall}`, `Ferry (draft) 0: ${wall}`]);
    await articles().delete({ documentId: ferry, locale: '*' });
    await articles().delete({ documentId: clone.documentId, locale: '*' });
    expect(await links()).toEqual([]);
    expect(await service().checkLinks()).toEqual([]);
  });

  it('is rolled back with the write it belongs to', async () => {
    const wall = await draft('Wall');
    await expect(
      newsroom.strapi.db.transaction(async () => {
        await draft('Ferry', { relatedStories: [to(wall)] });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await links()).toEqual([]);
  });

  it('tells which entries of a draft lead to an article that is gone', async () => {
    const [wall, dues] = [await published('Wall'), await draft('Dues')];
    const ferry = await draft('Ferry', { relatedStories: [to(dues), elsewhere('x'), to(wall)] });
    await publish(ferry);
    await articles().delete({ documentId: wall, locale: '*' });

    expect(await service().deadTargets([ferry, dues])).toEqual([
      { article: ferry, locale: 'en', position: 2 },
    ]);
    await list(ferry, [to(dues)]);
    expect(await service().deadTargets([ferry])).toEqual([]);
    expect(await service().deadTargets([])).toEqual([]);
  });
});

describe('what a data transfer brings, past the Document Service', () => {
  type Row = Record<string, unknown> & { documentId: string };

  /** What `strapi export` keeps and `strapi import` restores: every row, under a new row id. */
  const transferred = async (before: () => Promise<unknown>): Promise<void> => {
    const db = newsroom.strapi.db.query(ARTICLE_UID);
    const rows: Row[] = await db.findMany({ orderBy: { id: 'asc' } });
    await before();
    await db.deleteMany({});
    for (const { id: _, ...data } of rows) await db.create({ data });
  };

  it('is put right at the next start', async () => {
    const [wall, dues] = [await published('Wall'), await published('Dues')];
    const ferry = await published('Ferry', { relatedStories: [to(wall), to(dues)] });
    const wanted = await links();
    // As many entries as before, in another order: only the row ids tell that this list is gone.
    await transferred(() => list(ferry, [to(dues), to(wall)]));
    expect(await service().checkLinks()).toHaveLength(1);

    await service().takeUpImported();

    expect(await links()).toEqual(wanted);
    expect(await service().checkLinks()).toEqual([]);
    expect(await titlesByRest(ferry)).toEqual(['Wall', 'Dues']);
    expect(await storedList(ferry, 'published')).toEqual([to(wall), to(dues)]);
  });

  it('is put right where the plugin was not there before', async () => {
    await published('Ferry', { relatedStories: [to(await published('Wall'))] });
    const wanted = await links();
    await newsroom.strapi.db.query(RELATED_LINK_TABLE).deleteMany({});
    await newsroom.strapi.db.query(FINDABLE_ARTICLE_TABLE).deleteMany({});

    await service().takeUpImported();

    expect(await links()).toEqual(wanted);
  });

  it('costs a start nothing but two look-ups where nothing is out of step', async () => {
    await published('Ferry', { relatedStories: [to(await published('Wall')), elsewhere('x')] });
    await published('Empty', { relatedStories: [] });
    const sent: string[] = [];
    const { connection } = newsroom.strapi.db;
    const note = ({ sql }: { sql: string }) => {
      if (/newsdesk_(related_links|findable_articles)/.test(sql)) sent.push(sql);
    };
    connection.on('query', note);
    await service().takeUpImported();
    connection.removeListener('query', note);

    expect(sent).toHaveLength(2);
  });

  it('is told by the check and mended by the rebuild, whatever else is wrong', async () => {
    const [wall, dues] = [await draft('Wall'), await draft('Dues')];
    const ferry = await draft('Ferry', { relatedStories: [to(wall), to(dues)] });
    const wanted = await links();
    const table = newsroom.strapi.db.query(RELATED_LINK_TABLE);

    for (const spoil of [
      () => table.deleteMany({}),
      () => table.deleteMany({ where: { position: 1 } }),
      () => table.updateMany({ where: { position: 0 }, data: { targetDocumentId: dues } }),
      () => table.updateMany({ where: { position: 0 }, data: { kind: 'update' } }),
      () =>
        table.create({
          data: {
            sourceId: 999_999,
            sourceDocumentId: 'gone',
            locale: 'en',
            status: 'draft',
            position: 0,
            kind: 'related',
          },
        }),
    ]) {
      await spoil();
      const found = await service().checkLinks();
      expect(found).toEqual([{ message: expect.stringMatching(`${ferry}|gone`) }]);
      expect(await service().rebuildLinks()).toEqual(
        found.map((finding) => ({ ...finding, mended: true })),
      );
      expect(await links()).toEqual(wanted);
    }
  });
});

describe('writes at once', () => {
  it('of one list leave the table with what was saved last', async () => {
    const targets = await Promise.all(['A', 'B', 'C', 'D', 'E', 'F'].map((title) => draft(title)));
    const ferry = await draft('Ferry');

    for (let round = 0; round < 5; round += 1) {
      await Promise.all(targets.map((target, i) => list(ferry, [to(target), elsewhere(`${i}`)])));
      expect(await service().checkLinks()).toEqual([]);
    }
  });

  it('of many new lists do not wait for each other in a ring', async () => {
    const wall = await draft('Wall');
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, i) => draft(`Ferry ${i}`, { relatedStories: [to(wall)] })),
    );
    await Promise.all(made.map((article) => publish(article)));
    await Promise.all(made.map((article) => list(article, [])));
    expect(await service().checkLinks()).toEqual([]);
    await Promise.all(made.map((article) => list(article, [elsewhere('x'), to(wall)])));
    expect(await service().checkLinks()).toEqual([]);
  });

  it('of two locales of one article do not wait for each other', async () => {
    const [wall, dues] = [await draft('Wall'), await draft('Dues')];
    const ferry = await draft('Ferry');
    await articles().update({ documentId: ferry, locale: 'de', data: { title: 'Fähre' } });

    for (let round = 0; round < 5; round += 1) {
      await Promise.all(
        [wall, dues].flatMap((target) => [
          list(ferry, [to(target)], 'en'),
          list(ferry, [to(target)], 'de'),
        ]),
      );
    }
    expect(await service().checkLinks()).toEqual([]);
  });

  it('of a list and of what it leads to keep both as they were written', async () => {
    for (let round = 0; round < 5; round += 1) {
      const wall = await draft(`Wall ${round}`);
      const ferry = await draft(`Ferry ${round}`);
      const [linked] = await Promise.allSettled([
        list(ferry, [to(wall)]),
        articles().delete({ documentId: wall, locale: '*' }),
      ]);

      expect(await storedList(ferry)).toEqual(linked.status === 'fulfilled' ? [to(wall)] : null);
      expect(await service().checkLinks()).toEqual([]);
    }
  });
});
