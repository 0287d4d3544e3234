import { ARTICLE_UID, QUOTE_UID, sourceAction } from '../../content-types';
import { confirmedWords } from '../../server/src/sources/confirming/confirmed-words';
import { SOURCE_TABLE } from '../../server/src/tables/models';
import { draftArticle, draftQuote, quotes, translate } from '../articles/entries';
import { emptyNewsroom } from '../support/newsroom';
import { type Administrator, newAdministrator } from './administrator';
import { houseForgets, houseSets } from './house';
import { ALL_OF_ARTICLES, ALL_OF_QUOTES, reads } from './limited-role';

beforeEach(async () => {
  await emptyNewsroom();
  await houseSets({ preset: 'wire' });
});
afterAll(houseForgets);

const LOCALES = ['en', 'de'] as const;
type Locale = (typeof LOCALES)[number];

/** A draft in one language: of the article, of a quote of its source, of another quote in it. */
type Draft = `${'article' | 'source' | 'named'} ${Locale}`;

const DRAFTS = LOCALES.flatMap((locale) =>
  (['article', 'source', 'named'] as const).map((what): Draft => `${what} ${locale}`),
);

/**
 * An article in two languages, with a source and somebody named, none of it by an administrator.
 * @param spoken - the languages in which they speak
 */
const sourced = async (spoken: readonly Locale[] = LOCALES) => {
  const article = await draftArticle('The count');
  await translate(article, 'de', 'Die Auszählung');
  const source = await draftQuote(article, 'It was stopped twice.', {
    sourceDescription: 'a clerk',
  });
  const named = await draftQuote(article, 'Nobody asked us.', { attribution: 'named' });
  for (const documentId of spoken.includes('de') ? [source, named] : []) {
    await quotes().update({ documentId, locale: 'de', data: { text: 'Auf Deutsch.' } });
  }
  const { sourceKey } = await newsroom.strapi.db
    .query(QUOTE_UID)
    .findOne({ where: { documentId: source } });
  return { article, source, named, sourceKey: sourceKey as string };
};

type Sourced = Awaited<ReturnType<typeof sourced>>;

const createdBy = async (draft: Draft, { article, source, named }: Sourced, id: number) => {
  const [what, locale] = draft.split(' ') as ['article' | 'source' | 'named', Locale];
  const changed = await newsroom.strapi.db
    .connection(what === 'article' ? 'newsdesk_articles' : 'newsdesk_quotes')
    .where({ document_id: { article, source, named }[what], locale })
    .whereNull('published_at')
    .update({ created_by_id: id });
  expect(changed).toBe(1);
};

/** Somebody who may read, approve and publish in some languages. */
const approver = (locales: readonly Locale[]): Promise<Administrator> =>
  newAdministrator([
    ...[reads(ARTICLE_UID, ALL_OF_ARTICLES), reads(QUOTE_UID, ALL_OF_QUOTES)].map((read) => ({
      ...read,
      properties: { ...read.properties, locales },
    })),
    { action: sourceAction('approve'), subject: ARTICLE_UID, properties: { locales } },
    {
      action: 'plugin::content-manager.explorer.publish',
      subject: ARTICLE_UID,
      properties: { locales },
    },
  ]);

const offered = async ({ call }: Administrator, locale: Locale) =>
  (await call('GET', `/newsdesk/sourcing/queue?locale=${locale}`)).body.data.items[0].may.approval;

const admitted = async ({ call }: Administrator, { article, sourceKey }: Sourced, locale: Locale) =>
  (
    await call(
      'POST',
      `/newsdesk/articles/${article}/sources/${sourceKey}/approve?locale=${locale}`,
      {},
    )
  ).status;

/** Whether the gate would hold an article for who approved its source. */
const isHeld = async ({ call }: Administrator, { article }: Sourced, locale: Locale) =>
  (
    await call('POST', '/newsdesk/sourcing/gate/articles', { documentIds: [article], locale })
  ).body.data.findings.some(({ rule }: { rule: string }) => rule === 'approver-is-author');

/** As if nobody had asked who they are. */
const approved = async (sourceKey: string, approvedBy: number) => {
  const { db } = newsroom.strapi;
  const words = await db.query(QUOTE_UID).findMany({ where: { sourceKey, publishedAt: null } });
  const approvedWords = JSON.stringify(confirmedWords(words));
  const data = { approvedBy, approvedAt: new Date(), approvedWords };
  await db.query(SOURCE_TABLE).update({ where: { sourceKey }, data });
};

describe('whoever created', () => {
  it.each(DRAFTS)('%s is its author in the queue, at the door and at the gate', async (draft) => {
    const world = await sourced();
    const somebody = await approver(LOCALES);
    await createdBy(draft, world, somebody.id);

    for (const locale of LOCALES) {
      expect([locale, await offered(somebody, locale)]).toEqual([locale, 'author']);
      expect([locale, await admitted(somebody, world, locale)]).toEqual([locale, 403]);
    }
    await approved(world.sourceKey, somebody.id);
    for (const locale of LOCALES) {
      expect([locale, await isHeld(somebody, world, locale)]).toEqual([locale, true]);
    }
  });

  it('a draft that they may no longer read is its author all the same', async () => {
    const world = await sourced(['en']);
    const somebody = await approver(['en']);
    await createdBy('article de', world, somebody.id);

    expect(await offered(somebody, 'en')).toBe('author');
    expect(await admitted(somebody, world, 'en')).toBe(403);
  });

  it('none of it may approve, and is not held for it', async () => {
    const world = await sourced();
    const [somebody, other] = [await approver(LOCALES), await approver(LOCALES)];
    for (const draft of DRAFTS) await createdBy(draft, world, other.id);

    for (const locale of LOCALES) expect(await offered(somebody, locale)).toBe('yes');
    expect(await admitted(somebody, world, 'en')).toBe(204);
    for (const locale of LOCALES) expect(await isHeld(somebody, world, locale)).toBe(false);
  });

  it('all of it may approve where the house lets authors, and is not held for it', async () => {
    await houseSets({ preset: 'wire', authorMayConfirm: true });
    const world = await sourced();
    const somebody = await approver(LOCALES);
    for (const draft of DRAFTS) await createdBy(draft, world, somebody.id);

    for (const locale of LOCALES) expect(await offered(somebody, locale)).toBe('yes');
    expect(await admitted(somebody, world, 'de')).toBe(204);
    for (const locale of LOCALES) expect(await isHeld(somebody, world, locale)).toBe(false);
  });
});
