import { ARTICLE_UID, QUOTE_UID } from '../../../content-types';
import { documents } from '../../support/documents';
import { call, emptyNewsroom } from '../../support/newsroom';
import { createSourcedArticle, mark, WORDS } from '../sourced-article';
import { type AuditLog, type LoggedRow, startAuditLog } from './audit-log';

interface Payload {
  entry: { documentId: string };
}

let log: AuditLog;

beforeEach(async () => {
  await emptyNewsroom();
  log = await startAuditLog(newsroom.strapi);
});
afterEach(() => log.stop());

const EDITING = '/content-manager/collection-types';

/** An article that an editor has published, so that its quotes are in the log with who spoke them. */
const published = async () => {
  const sourced = await createSourcedArticle();
  await log.after(['entry.publish', 'entry.publish', 'entry.publish'], () =>
    call(
      'editor',
      'POST',
      `${EDITING}/${ARTICLE_UID}/${sourced.article}/actions/publish?locale=en`,
      {},
    ),
  );
  return sourced;
};

/** All that rows of the log hold of a quote, wherever in them. */
const heldOf = (quote: string, rows: readonly LoggedRow[]): Record<string, unknown>[] => {
  const held: Record<string, unknown>[] = [];
  for (const { text } of rows) {
    JSON.parse(text, (_key, value) => {
      if (value?.documentId === quote) held.push(value);
      return value;
    });
  }
  return held;
};

const SPOKEN = expect.objectContaining({
  text: WORDS,
  speaker: expect.objectContaining({ name: 'Ottoline Brask' }),
});

const keysOf = (held: readonly object[]) => [...new Set(held.flatMap((each) => Object.keys(each)))];

const WAYS = {
  'in the panel': (article: string, quote: string) => mark(article, [quote]),
  'by code': (_article: string, quote: string) =>
    documents(QUOTE_UID).update({ documentId: quote, data: { attribution: 'anonymous' } }),
  'past the Document Service': (_article: string, quote: string) =>
    newsroom.strapi.db.query(QUOTE_UID).updateMany({
      where: { documentId: quote },
      data: { attribution: 'anonymous' },
    }),
};

describe('what Strapi’s audit logs hold of a quote', () => {
  it.each(Object.keys(WAYS) as (keyof typeof WAYS)[])(
    'loses words and speaker when it is marked %s',
    async (way) => {
      const { article, quotes } = await published();
      const [quote, other] = quotes;
      const before = await log.rows();
      expect(heldOf(quote, before)).toContainEqual(SPOKEN);

      await WAYS[way](article, quote);

      const after = (await log.rows()).slice(0, before.length);
      expect(heldOf(quote, after)).toHaveLength(heldOf(quote, before).length);
      expect(keysOf(heldOf(quote, after)).sort()).toEqual(['documentId', 'id', 'locale']);
      expect(heldOf(quote, await log.rows())).not.toContainEqual(
        expect.objectContaining({ speaker: expect.anything() }),
      );
      // What was done stays, and what is of others.
      expect(after.map(({ action }) => action)).toEqual(before.map(({ action }) => action));
      expect(heldOf(other, after)).toEqual(heldOf(other, before));
    },
  );

  it('has no speaker where it is logged after it was marked, by an event from before', async () => {
    const { article, quotes } = await published();
    const [quote] = quotes;
    const strapi = newsroom.strapi;
    const logged = await strapi.db.query('admin::audit-log').findMany({ orderBy: { id: 'asc' } });
    const { payload } = logged.find(
      (row: { payload: Payload }) => row.payload.entry.documentId === quote,
    );
    expect(payload.entry).toEqual(SPOKEN);
    await mark(article, quotes);

    const late = { action: 'entry.publish', date: new Date(), payload };
    const { id } = await strapi.db.query('admin::audit-log').create({ data: late });

    // What the marking itself tells of the article may be logged before it or after.
    const written = (await log.rows()).filter((row) => row.id === id);
    expect(written).toMatchObject([{ action: 'entry.publish' }]);
    expect(keysOf(heldOf(quote, written)).sort()).toEqual(['documentId', 'id', 'locale']);
  });

  it('has no speaker for what an editor writes of it later, nor for a naming under way', async () => {
    const { article, quotes, speaker } = await published();
    const source = await mark(article, quotes);
    await newsroom.strapi.plugin('newsdesk').service('sources').name({
      article,
      source,
      speaker,
      confirmed: true,
      actor: null,
    });
    await log.after(['entry.update'], () =>
      call('editor', 'PUT', `${EDITING}/${QUOTE_UID}/${quotes[0]}?locale=en`, {
        saidTo: 'The Hour',
      }),
    );
    const rows = await log.rows();
    const updates = rows.filter(({ action }) => action === 'entry.update');
    expect(heldOf(quotes[0], updates.slice(-1))).toHaveLength(1);
    expect(heldOf(quotes[0], rows)).not.toContainEqual(
      expect.objectContaining({ speaker: expect.anything() }),
    );
  });
});
