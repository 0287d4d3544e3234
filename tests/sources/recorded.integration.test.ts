import { ARTICLE_UID, QUOTE_UID } from '../../content-types';
import { documents } from '../support/documents';
import { call, emptyNewsroom } from '../support/newsroom';
import { act, createSourcedArticle, mark, publishArticle } from './sourced-article';

beforeEach(emptyNewsroom);

interface Recorded {
  action: string;
  actor: number | null;
  source: string | null;
  quotes: string[];
}

/** What a chain holds, as it was hashed. */
const recorded = async (chain: string): Promise<Recorded[]> => {
  const rows: { content: string }[] = await newsroom.strapi.db
    .query('newsdesk::ledger-entry')
    .findMany({ where: { chain }, orderBy: { sequence: 'asc' } });
  return rows.map(({ content }) => JSON.parse(content));
};

const actions = async (chain: string) => (await recorded(chain)).map(({ action }) => action);

describe('the ledger of an article', () => {
  it('holds what was done to its sources, by whom, in its order', async () => {
    const { article, quotes, speaker } = await createSourcedArticle();
    await publishArticle(article);
    const source = await mark(article, quotes, { note: 'They called at noon.' });
    await act('editor', article, `${source}/attest`);
    await act('superAdmin', article, `${source}/approve`);
    await act('superAdmin', article, `${source}/withdraw`, { what: 'approval' });
    await documents(QUOTE_UID).update({ documentId: quotes[0], data: { text: 'Never.' } });
    await act('editor', article, `${source}/name`, { speaker, confirmed: true });

    const entries = await recorded(article);
    expect(entries.map(({ action }) => action)).toEqual([
      'marked',
      'attested',
      'approved',
      'withdrawn',
      'reopened',
      'named',
    ]);
    expect(entries.every((entry) => entry.source === source)).toBe(true);
    expect([...(entries[0]?.quotes ?? [])].sort()).toEqual([...quotes].sort());
    const [marked, , approved, , reopened] = entries;
    expect(marked?.actor).not.toBe(approved?.actor);
    // Code did it, in no session.
    expect(reopened?.actor).toBeNull();
    const text = JSON.stringify(entries);
    for (const secret of ['Brask', speaker, 'noon', 'Never', 'stopped']) {
      expect(text).not.toContain(secret);
    }
    expect(await newsroom.strapi.plugin('newsdesk').service('ledger').verify()).toMatchObject({
      faults: [],
    });
  });

  it.each([
    ['REST', 'fullAccessToken', false],
    ['the content manager', 'editor', true],
  ] as const)('knows who marked a quote through %s', async (_door, caller, session) => {
    const { article, quotes } = await createSourcedArticle();
    const { status } =
      caller === 'editor'
        ? await call(caller, 'PUT', `/content-manager/collection-types/${QUOTE_UID}/${quotes[0]}`, {
            text: 'Twice.',
            attribution: 'anonymous',
          })
        : await call(caller, 'PUT', `/api/newsdesk/quotes/${quotes[0]}?status=draft`, {
            data: { attribution: 'anonymous' },
          });
    expect(status).toBe(200);
    expect(await recorded(article)).toMatchObject([
      { action: 'marked', quotes: [quotes[0]], actor: session ? expect.any(Number) : null },
    ]);
  });

  it('begins anew for a clone, and is closed when the article goes', async () => {
    const { article, quotes } = await createSourcedArticle();
    await mark(article, quotes, { note: 'They called at noon.' });
    const clone = await documents(ARTICLE_UID).clone({ documentId: article, locale: '*' });
    expect(await actions(clone.documentId)).toEqual(['marked']);

    const notes = () => newsroom.strapi.db.query('newsdesk::ledger-note').count();
    expect(await notes()).toBe(1);
    await documents(ARTICLE_UID).delete({ documentId: article, locale: 'de' });
    expect(await actions(article)).toEqual(['marked']);
    await documents(ARTICLE_UID).delete({ documentId: article, locale: '*' });
    expect(await actions(article)).toEqual(['marked', 'deleted']);
    expect(await notes()).toBe(0);
  });

  it('says nothing of what was not done', async () => {
    const { article, quotes } = await createSourcedArticle();
    await act('editor', article, 'mark', { quotes: ['nobody'], locale: 'en', source: 'new' });
    await expect(
      newsroom.strapi.db.transaction(async () => {
        await documents(QUOTE_UID).update({
          documentId: quotes[0],
          data: { attribution: 'anonymous' },
        });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await actions(article)).toEqual([]);
  });
});
