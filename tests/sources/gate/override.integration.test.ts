import { ARTICLE_UID, sourceAction } from '../../../content-types';
import {
  ARTICLE_SOURCING_TABLE,
  OVERRIDE_TABLE,
  SOURCE_TABLE,
} from '../../../server/src/tables/models';
import { articles, draftArticle, draftPerson, draftQuote, quotes } from '../../articles/entries';
import { blocks, call, emptyNewsroom } from '../../support/newsroom';
import { houseForgets, houseSets, override, report, rest } from '../house';
import { ALL_OF_ARTICLES, administratorWith, reads } from '../limited-role';

const HOUSE = { preset: 'broadsheet', severities: { 'not-attested': 'off' } } as const;

beforeEach(async () => {
  await emptyNewsroom();
  await houseSets(HOUSE);
});
afterAll(houseForgets);

const overridePath = (id: string) => `/newsdesk/articles/${id}/sourcing/override`;

const isBlocked = (documentId: string, locale = 'en'): Promise<boolean> =>
  articles()
    .publish({ documentId, locale })
    .then(
      () => false,
      (error) => {
        expect(error.name).toBe('ValidationError');
        return true;
      },
    );

const undescribed = async () => {
  const article = await draftArticle('Ferry fares rise');
  const quote = await draftQuote(article, 'They knew in March.');
  return { article, quote };
};

const rowsOf = (table: string, articleDocumentId: string) =>
  newsroom.strapi.db.query(table).findMany({ where: { articleDocumentId } });

describe('an override', () => {
  it('lets an article out past the findings it was given for', async () => {
    const { article } = await undescribed();
    expect(await isBlocked(article)).toBe(true);

    const given = await override('editor', article, {
      locale: 'en',
      reason: 'deadline',
      note: 'Agreed on the phone.',
    });

    expect(given.status).toBe(200);
    expect(given.body.data).toMatchObject({
      rules: ['description-missing'],
      reason: 'deadline',
      given: { by: { name: 'Editor Tester' }, at: expect.any(String) },
    });
    expect((await report('editor', article)).body.data.override).toEqual(given.body.data);
    expect(await isBlocked(article)).toBe(false);
    const rows = await rowsOf(OVERRIDE_TABLE, article);
    expect(JSON.stringify(rows)).not.toContain('phone');
  });

  it('covers no other finding, and no other place of the same rule', async () => {
    const { article, quote } = await undescribed();
    await override('editor', article);
    await draftQuote(article, 'Nobody wrote it down.');
    expect(await isBlocked(article)).toBe(true);
    expect((await report('editor', article)).body.data.override).toBeNull();

    await override('editor', article);
    expect(await isBlocked(article)).toBe(false);
    await quotes().update({ documentId: quote, data: { sourceDescription: 'two aides' } });
    const refused = await articles()
      .publish({ documentId: article })
      .catch((error) => error);
    expect(refused.details.findings).toMatchObject([{ rule: 'description-plural' }]);
  });

  it('still covers what is left of what it was given for', async () => {
    const { article } = await undescribed();
    const second = await draftQuote(article, 'Nobody wrote it down.');
    await override('editor', article);
    await quotes().update({ documentId: second, data: { sourceDescription: 'a clerk' } });
    expect(await isBlocked(article)).toBe(false);
    expect((await report('editor', article)).body.data.override.rules).toEqual([
      'description-missing',
    ]);
  });

  it('is of one locale', async () => {
    const { article, quote } = await undescribed();
    await articles().update({ documentId: article, locale: 'de', data: { title: 'Fähre' } });
    await quotes().update({ documentId: quote, locale: 'de', data: { text: 'Im März.' } });
    await override('editor', article);
    expect(await isBlocked(article, 'de')).toBe(true);
    expect(await isBlocked(article)).toBe(false);
  });

  it('lets a quote out by itself too', async () => {
    const { article } = await undescribed();
    await override('editor', article);
    await articles().publish({ documentId: article });
    const second = await draftQuote(article, 'Nobody wrote it down.');
    const publish = () =>
      quotes()
        .publish({ documentId: second })
        .then(
          () => true,
          () => false,
        );
    expect(await publish()).toBe(false);
    await override('editor', article);
    expect(await publish()).toBe(true);
  });

  it('follows a quotation that moves down the text, and lapses with another', async () => {
    await houseSets({ preset: 'off', severities: { 'passage-unrecorded': 'block' } });
    const said = 'He said “we never saw the paper” and left.';
    const article = await draftArticle('Ferry fares rise', { body: blocks(said) });
    await override('editor', article);
    const bodyIs = (...paragraphs: string[]) =>
      articles().update({ documentId: article, data: { body: blocks(...paragraphs) } });
    await bodyIs('It rained.', `At noon. ${said}`);
    expect(await isBlocked(article)).toBe(false);
    await bodyIs('He said “we often saw the paper” and left.');
    expect(await isBlocked(article)).toBe(true);
    const rows = await rowsOf(OVERRIDE_TABLE, article);
    expect(JSON.stringify(rows)).not.toContain('paper');
  });

  it('counts for nothing where a house allows none', async () => {
    const { article } = await undescribed();
    await override('editor', article);
    await houseSets({ ...HOUSE, overridable: false });
    expect((await override('editor', article)).status).toBe(400);
    const refused = await articles()
      .publish({ documentId: article })
      .catch((error) => error);
    expect(refused.details).toMatchObject({
      findings: [{ rule: 'description-missing' }],
      overridable: false,
    });
  });

  it('can be taken back', async () => {
    const { article } = await undescribed();
    await override('editor', article);
    const withdraw = () => call('editor', 'DELETE', `${overridePath(article)}?locale=en`);
    expect((await withdraw()).status).toBe(204);
    expect(await isBlocked(article)).toBe(true);
    expect((await withdraw()).status).toBe(404);
  });

  it.each([
    [{ locale: 'en' }, 'reason'],
    [{ locale: 'en', reason: 'because' }, 'reason'],
    [{ reason: 'deadline' }, 'locale'],
    [{ locale: 'en', reason: 'deadline', rules: [] }, 'rules'],
  ])('is refused for %j, naming the field', async (request, field) => {
    const { article } = await undescribed();
    const { status, body } = await override('editor', article, request);
    expect(status).toBe(400);
    expect(body.error.details.errors).toMatchObject([{ path: [field] }]);
  });

  it('is refused where nothing blocks', async () => {
    const article = await draftArticle('Ferry fares rise');
    const { status, body } = await override('editor', article);
    expect([status, body.error.message]).toEqual([
      400,
      'There is nothing to override: no finding blocks.',
    ]);
  });
});

describe('who may override', () => {
  it('is whoever has the permission, on that very article, in a session', async () => {
    const { article } = await undescribed();
    expect((await override('reporter', article)).status).toBe(403);
    for (const caller of ['public', 'readOnlyToken', 'fullAccessToken'] as const) {
      expect((await override(caller, article)).status).toBe(401);
    }
    const own = {
      action: sourceAction('override'),
      subject: ARTICLE_UID,
      properties: { locales: ['en'] },
      conditions: ['admin::is-creator'],
    };
    const creator = await administratorWith([reads(ARTICLE_UID, ALL_OF_ARTICLES), own]);
    const asked = { locale: 'en', reason: 'safety' };
    expect((await creator.call('POST', overridePath(article), asked)).status).toBe(403);
    expect((await override('editor', 'nobody')).status).toBe(404);
    expect(await isBlocked(article)).toBe(true);
  });

  it('is nobody in a locale that is not theirs', async () => {
    const { article } = await undescribed();
    await articles().update({ documentId: article, locale: 'de', data: { title: 'Fähre' } });
    const english = await administratorWith([
      reads(ARTICLE_UID, ALL_OF_ARTICLES),
      {
        action: sourceAction('override'),
        subject: ARTICLE_UID,
        properties: { locales: ['en'] },
      },
    ]);
    const asked = (locale: string) => ({ locale, reason: 'safety' });
    expect((await english.call('POST', overridePath(article), asked('de'))).status).toBe(404);
    expect((await english.call('POST', overridePath(article), asked('en'))).status).toBe(200);
  });
});

describe('an article that rests on anonymous sources', () => {
  const onlyAnonymous = async () => {
    const article = await draftArticle('Ferry fares rise');
    await draftQuote(article, 'They knew.', { sourceDescription: 'a clerk at the ferry office' });
    return article;
  };

  it('needs a named voice, from when an editor says that it does', async () => {
    const article = await onlyAnonymous();
    const { status, body } = await rest('reporter', article);
    expect([status, body.data]).toEqual([200, { restsOnSources: true }]);
    expect((await report('editor', article)).body.data.restsOnSources).toBe(true);
    expect(await isBlocked(article)).toBe(true);

    const speaker = await draftPerson('Ada Finch');
    await draftQuote(article, 'I did not.', { attribution: 'named', speaker });
    expect(await isBlocked(article)).toBe(false);
  });

  it('no longer does when an editor says so', async () => {
    const article = await onlyAnonymous();
    await rest('editor', article);
    await rest('editor', article, false);
    expect(await isBlocked(article)).toBe(false);
    expect(await rowsOf(ARTICLE_SOURCING_TABLE, article)).toHaveLength(1);
  });

  it('has clones that do, too', async () => {
    const article = await onlyAnonymous();
    await rest('editor', article);
    const { documentId: clone } = await articles().clone({ documentId: article });
    expect((await report('editor', clone)).body.data.restsOnSources).toBe(true);
    expect(await isBlocked(clone)).toBe(true);
    await rest('editor', clone, false);
    expect((await report('editor', article)).body.data.restsOnSources).toBe(true);
  });

  it('is for those to say who may mark sources in it', async () => {
    const article = await onlyAnonymous();
    const reader = await administratorWith([reads(ARTICLE_UID, ALL_OF_ARTICLES)]);
    const path = `/newsdesk/articles/${article}/sources/rest`;
    expect((await reader.call('PUT', path, { restsOnSources: true })).status).toBe(403);
    expect((await rest('fullAccessToken', article)).status).toBe(401);
    expect((await rest('editor', article, 'yes')).status).toBe(400);
    expect((await rest('editor', 'nobody')).status).toBe(404);
  });
});

describe('when an article is deleted', () => {
  it('what was noted of its sourcing goes along, a locale at a time', async () => {
    const { article, quote } = await undescribed();
    const other = await undescribed();
    await articles().update({ documentId: article, locale: 'de', data: { title: 'Fähre' } });
    await quotes().update({ documentId: quote, locale: 'de', data: { text: 'Im März.' } });
    for (const locale of ['en', 'de']) {
      await override('editor', article, { locale, reason: 'deadline' });
    }
    await override('editor', other.article);
    await rest('editor', article);
    await newsroom.strapi.db
      .query(SOURCE_TABLE)
      .create({ data: { articleDocumentId: article, sourceKey: 'key' } });

    await articles().delete({ documentId: article, locale: 'de' });
    expect(await rowsOf(OVERRIDE_TABLE, article)).toMatchObject([{ locale: 'en' }]);
    expect(await rowsOf(ARTICLE_SOURCING_TABLE, article)).toHaveLength(1);

    await articles().delete({ documentId: article, locale: '*' });
    for (const table of [OVERRIDE_TABLE, ARTICLE_SOURCING_TABLE, SOURCE_TABLE]) {
      expect(await rowsOf(table, article)).toEqual([]);
    }
    expect(await rowsOf(OVERRIDE_TABLE, other.article)).toHaveLength(1);
  });
});
