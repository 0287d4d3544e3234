import { ARTICLE_UID, PERSON_UID } from '../../content-types';
import { SLUG_TABLE } from '../../server/src/tables/models';
import { emptyNewsroom } from '../support/newsroom';
import { article, articles, edit, people, refused, registry } from './newsroom-slugs';

beforeEach(emptyNewsroom);

const repair = () => newsroom.strapi.plugin('newsdesk').service('slugs').repairRegistry();

/** A row as a data transfer writes it: no middleware, no hook. */
const imported = (documentId: string, slug: string | null, published = false, locale = 'en') =>
  newsroom.strapi.db.query(ARTICLE_UID).create({
    data: {
      documentId,
      slug,
      locale,
      title: 'Öl',
      publishedAt: published ? '2026-03-01T08:00:00.000Z' : null,
    },
  });

/** Whose each slug is. */
const owners = async (): Promise<string[]> => {
  const rows = await newsroom.strapi.db.query(SLUG_TABLE).findMany({ orderBy: { slug: 'asc' } });
  return rows.map(({ slug, targetDocumentId }) => `${slug} ${targetDocumentId}`);
};

/** What is asked of the registry meanwhile; events of earlier writes may still ask other tables. */
const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  const { connection } = newsroom.strapi.db;
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) => {
    if (sql.includes('newsdesk_slugs')) statements.push(sql);
  };
  connection.on('query', listen);
  try {
    await work();
  } finally {
    connection.removeListener('query', listen);
  }
  return statements;
};

describe('documents that came past the Document Service', () => {
  it('have their slugs registered at the next start', async () => {
    await imported('a', 'oel', false, 'de');
    await imported('a', 'ol');
    await imported('b', 'tides');
    await imported('b', 'tides', true);
    await imported('c', 'draft-now');
    await imported('c', 'seen-by-readers', true);
    await imported('d', null);
    await newsroom.strapi.db.query(PERSON_UID).create({
      data: { documentId: 'p', name: 'Mara Venn', slug: 'mara-venn', publishedAt: null },
    });

    await repair();

    const rows = [
      'article de oel',
      'article en draft-now',
      'article en ol',
      'article en seen-by-readers public',
      'article en tides public',
      'person mara-venn',
    ];
    expect(await registry()).toEqual(rows);
    await repair();
    expect(await registry()).toEqual(rows);
  });

  it('are registered however many they are', async () => {
    const rows = Array.from({ length: 1201 }, (_, index) => ({
      document_id: `many-${index}`,
      slug: `many-${index}`,
      title: 'Many',
      locale: 'en',
    }));
    await newsroom.strapi.db.connection.batchInsert('newsdesk_articles', rows, 50);
    await repair();
    expect(await registry()).toHaveLength(1201);
  });

  it('keep a slug that two of them share, and are named in the log', async () => {
    await imported('a', 'tides');
    await imported('b', 'tides', true);
    const { log } = newsroom.strapi;
    const warn = jest.spyOn(log, 'warn');

    await repair();

    expect(warn.mock.calls).toEqual([
      [
        'newsdesk: The slug "tides" of the article a in the locale en leads to the article b. Give one of them another slug.',
      ],
    ]);
    warn.mockRestore();
    expect(await registry()).toEqual(['article en tides public']);
    expect(await articles().findOne({ documentId: 'a' })).toMatchObject({ slug: 'tides' });
  });

  it('get the slug that another one had only once, where readers have them under it', async () => {
    const { documentId } = await article('Tides');
    await articles().publish({ documentId });
    await edit(documentId, { slug: 'low-tide' });
    await articles().publish({ documentId });
    await imported('a', 'tides');

    // Readers may still follow it to where it leads; for a draft alone, that goes on.
    await repair();
    const rows = (owner: string) => [`low-tide ${documentId}`, `tides ${owner}`];
    expect(await owners()).toEqual(rows(documentId));

    await imported('a', 'tides', true);
    await repair();
    expect(await owners()).toEqual(rows('a'));
    expect(await registry()).toEqual(['article en low-tide public', 'article en tides public']);
  });

  it('take their slug when they are published', async () => {
    await imported('a', 'tides');
    await imported('b', null);
    await articles().publish({ documentId: 'a' });
    await articles().publish({ documentId: 'b' });
    expect(await articles().findOne({ documentId: 'b', status: 'published' })).toMatchObject({
      slug: 'ol',
    });
    expect(await registry()).toEqual(['article en ol public', 'article en tides public']);
  });

  it('are not published under the slug of another', async () => {
    await article('Tides');
    await imported('a', 'tides');
    await expect(articles().publish({ documentId: 'a' })).rejects.toMatchObject(
      refused(/belongs to another article/),
    );
    expect(await articles().findOne({ documentId: 'a', status: 'published' })).toBeNull();
  });

  it('get a slug when they are next saved', async () => {
    await imported('a', null);
    expect(await edit('a', { section: 'Harbour' })).toMatchObject({ slug: 'ol' });
  });
});

describe('documents that went past the Document Service', () => {
  it('release their slugs at the next start', async () => {
    const { documentId } = await article('Öl');
    await edit(documentId, { title: 'Öl' }, { locale: 'de' });
    await people().create({ data: { name: 'Mara Venn', kind: 'individual' } });
    await newsroom.strapi.db.query(ARTICLE_UID).deleteMany({ where: { locale: 'de' } });
    await newsroom.strapi.db.query(PERSON_UID).deleteMany({});

    await repair();

    expect(await registry()).toEqual(['article en ol']);
  });
});

describe('documents that were changed past the Document Service', () => {
  it('hold no slug that nobody has seen and they no longer have', async () => {
    const { documentId } = await article('Tides');
    await newsroom.strapi.db
      .query(ARTICLE_UID)
      .updateMany({ where: { documentId }, data: { slug: 'low-tide' } });
    await repair();
    expect(await registry()).toEqual(['article en low-tide']);
  });

  it('are still found by what readers saw of them', async () => {
    const { documentId } = await article('Tides');
    await articles().publish({ documentId });
    await newsroom.strapi.db
      .query(ARTICLE_UID)
      .updateMany({ where: { documentId }, data: { slug: 'low-tide' } });
    await repair();
    expect(await registry()).toEqual(['article en low-tide public', 'article en tides public']);
  });
});

describe('a start with nothing to repair', () => {
  it('writes nothing, and asks a fixed number of questions', async () => {
    const { documentId } = await article('Tide tables');
    await articles().publish({ documentId });
    await Promise.all(Array.from({ length: 30 }, () => article('Tide tables')));
    const before = await newsroom.strapi.db.query(SLUG_TABLE).findMany({});

    const statements = await statementsOf(repair);

    expect(statements).toHaveLength(6);
    expect(statements.filter((sql) => !/^select/i.test(sql))).toEqual([]);
    expect(await newsroom.strapi.db.query(SLUG_TABLE).findMany({})).toEqual(before);
  });
});
