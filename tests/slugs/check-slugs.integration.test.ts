import { ARTICLE_UID } from '../../content-types';
import { emptyNewsroom } from '../support/newsroom';
import { article, registry } from './newsroom-slugs';

beforeEach(emptyNewsroom);

interface Examination {
  name: string;
  findings: { message: string; mended?: boolean }[];
}

const examine = async (repair: boolean) => {
  const examinations: Examination[] = await newsroom.strapi
    .plugin('newsdesk')
    .service('doctor')
    .examine({ repair });
  return examinations.find(({ name }) => name === 'slugs')?.findings;
};

/** A row as a data transfer writes it: no middleware, no hook. */
const imported = (documentId: string, slug: string) =>
  newsroom.strapi.db.query(ARTICLE_UID).create({
    data: { documentId, slug, locale: 'en', title: 'Öl', publishedAt: null },
  });

describe('looking through the slugs', () => {
  it('finds nothing where all is well', async () => {
    await article('Tide tables');
    expect(await examine(false)).toEqual([]);
    expect(await examine(true)).toEqual([]);
  });

  it('counts what a repair puts right, and repairs only when told to', async () => {
    await article('Tide tables');
    await imported('a', 'oel');
    await newsroom.strapi.db.query(ARTICLE_UID).deleteMany({ where: { slug: 'tide-tables' } });
    const message = '2 slugs are not registered as they should be.';

    expect(await examine(false)).toEqual([{ message, mended: false }]);
    expect(await registry()).toEqual(['article en tide-tables']);
    expect(await examine(true)).toEqual([{ message, mended: true }]);
    expect(await registry()).toEqual(['article en oel']);
    expect(await examine(false)).toEqual([]);
  });

  it('names two documents that only an editor can part', async () => {
    const { documentId } = await article('Tide tables');
    await imported('a', 'tide-tables');
    const findings = [
      {
        message: `The slug "tide-tables" of the article a in the locale en leads to the article ${documentId}. Give one of them another slug.`,
      },
    ];
    expect(await examine(false)).toEqual(findings);
    expect(await examine(true)).toEqual(findings);
  });
});
