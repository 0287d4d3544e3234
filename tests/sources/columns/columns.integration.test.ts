import { ARTICLE_UID, QUOTE_UID, SOURCING_FILTERS } from '../../../content-types';
import { draftArticle, draftPerson, draftQuote, quotes, translate } from '../../articles/entries';
import { call, emptyNewsroom } from '../../support/newsroom';
import { type Statement, statements } from '../../support/statements';
import { houseForgets, houseSets, override } from '../house';
import { ALL_OF_ARTICLES, ALL_OF_QUOTES, administratorWith, reads } from '../limited-role';
import { act } from '../sourced-article';

/** What is asked of content, sources and settings; who is asking is looked up too. */
const ofContent = (sent: Statement[]): number =>
  sent.filter(({ sql }) => /newsdesk_|core_store/.test(sql)).length;

beforeEach(async () => {
  await emptyNewsroom();
  await houseSets({ preset: 'wire' });
});
afterAll(houseForgets);

const summaries = (...articles: string[]) =>
  call('editor', 'POST', '/newsdesk/sourcing/summaries', {
    articles: articles.map((documentId) => ({ documentId, locale: 'en' })),
  });

/** A filter as the panel writes it into the address of a list. */
const by = (filter: string, at = 0) => `filters[$and][${at}][sourcing][$eq]=${filter}`;

const list = (query: string) =>
  call('editor', 'GET', `/content-manager/collection-types/${ARTICLE_UID}?locale=en&${query}`);

/** One article with a source, one with a source that is confirmed, one whose speaker is named. */
const newsroomOfThree = async () => {
  const waiting = await draftArticle('Ferry');
  await draftQuote(waiting, 'Ferry', { sourceDescription: 'a clerk' });
  const confirmed = await draftArticle('Harbour');
  const quote = await draftQuote(confirmed, 'Harbour', { sourceDescription: 'a clerk' });
  const { sourceKey } = await newsroom.strapi.db
    .query(QUOTE_UID)
    .findOne({ where: { documentId: quote } });
  await act('editor', confirmed, `${sourceKey}/attest`);
  await act('superAdmin', confirmed, `${sourceKey}/approve`);
  const named = await draftArticle('Lighthouse');
  await draftQuote(named, 'Lighthouse', {
    attribution: 'named',
    speaker: await draftPerson('Ada Finch'),
  });
  return { waiting, confirmed, named };
};

it('tells of every article on a page what its report says, in numbers', async () => {
  const { waiting, confirmed, named } = await newsroomOfThree();
  const { status, body } = await summaries(waiting, confirmed, named);
  expect(status).toBe(200);
  expect(body.data).toMatchObject([
    { article: waiting, locale: 'en', quotes: 1, sources: 1, waiting: 1 },
    { article: confirmed, quotes: 1, sources: 1, waiting: 0 },
    { article: named, quotes: 1, sources: 0, waiting: 0 },
  ]);
  const { body: report } = await call(
    'editor',
    'GET',
    `/newsdesk/articles/${waiting}/sourcing?locale=en`,
  );
  const blocks = report.data.findings.filter(
    ({ severity }: { severity: string }) => severity === 'block',
  );
  expect(blocks.length).toBeGreaterThan(0);
  expect(body.data[0].findings).toMatchObject({ block: blocks.length, setAside: 0 });

  expect((await override('editor', waiting)).status).toBe(200);
  const { body: after } = await summaries(waiting);
  expect(after.data[0].findings).toMatchObject({ block: 0, setAside: blocks.length });
});

it('asks no more often for three than for one', async () => {
  const { waiting, confirmed, named } = await newsroomOfThree();
  // Somebody named and a source: all that is asked for is asked of one.
  await draftQuote(named, 'Unnamed', { sourceDescription: 'a clerk' });
  for (const _again of [1, 2]) await summaries(named);
  const one = await statements(() => summaries(named));
  const three = await statements(() => summaries(waiting, confirmed, named));
  expect(ofContent(three)).toBe(ofContent(one));
});

it('narrows the list of articles', async () => {
  await newsroomOfThree();
  const found = async (query: string) => {
    const { body } = await list(`sort=title:ASC&${query}`);
    expect(body.pagination.total).toBe(body.results.length);
    return body.results.map(({ title }: { title: string }) => title);
  };
  expect(await found('')).toEqual(['Ferry', 'Harbour', 'Lighthouse']);
  expect(await found(by('sources'))).toEqual(['Ferry', 'Harbour']);
  expect(await found(by('waiting'))).toEqual(['Ferry']);
  expect(await found(by('none'))).toEqual(['Lighthouse']);
  expect(await found(`${by('sources')}&filters[$and][1][title][$eq]=Harbour`)).toEqual(['Harbour']);
  expect(await found(`${by('sources')}&${by('waiting', 1)}`)).toEqual(['Ferry']);
  expect(await found(`${by('none')}&${by('waiting', 1)}`)).toEqual([]);
  await houseSets({ preset: 'magazine' });
  expect(await found(by('waiting'))).toEqual([]);
  expect((await list(by('insider'))).status).toBe(400);
});

it('narrows it by what waits, as far as the house asks for it', async () => {
  const { waiting } = await newsroomOfThree();
  const found = async (query: string) =>
    (await list(`sort=title:ASC&${query}`)).body.results.map(
      ({ documentId }: { documentId: string }) => documentId,
    );
  expect(await found(by('attestation'))).toEqual([waiting]);
  expect(await found(by('approval'))).toEqual([waiting]);
  const { sourceKey } = await newsroom.strapi.db
    .query(QUOTE_UID)
    .findOne({ where: { text: 'Ferry' } });
  await act('editor', waiting, `${sourceKey}/attest`);
  expect(await found(by('attestation'))).toEqual([]);
  expect(await found(by('approval'))).toEqual([waiting]);
  await houseSets({ preset: 'wire', severities: { 'not-approved': 'off' } });
  expect(await found(by('approval'))).toEqual([]);
});

it('narrows it by what the records of an article lack, in the language of the list', async () => {
  const article = await draftArticle('Ferry');
  await draftQuote(article, 'Ferry', { sourceDescription: 'a clerk', oneVoice: true });
  const bare = await draftQuote(article, 'Pier', { sourceDescription: ' ' });
  const speakerless = await draftArticle('Harbour');
  const unsaid = await draftQuote(speakerless, 'Harbour', { attribution: 'named' });
  await draftArticle('Lighthouse');
  await translate(article, 'de', 'Fähre');

  const found = async (filter: string, locale = 'en') => {
    const { body } = await call(
      'editor',
      'GET',
      `/content-manager/collection-types/${ARTICLE_UID}?sort=title:ASC&locale=${locale}&${by(filter)}`,
    );
    return body.results.map(({ title }: { title: string }) => title);
  };
  expect(await found('undescribed')).toEqual(['Ferry']);
  expect(await found('speakerless')).toEqual(['Harbour']);
  expect(await found('unquoted')).toEqual(['Lighthouse']);
  expect(await found('unquoted', 'de')).toEqual(['Fähre']);
  expect(await found('sources', 'de')).toEqual([]);
  expect(await found('undescribed', 'de')).toEqual([]);
  await quotes().update({ documentId: bare, locale: 'de', data: { text: 'Kai', article } });
  expect(await found('unquoted', 'de')).toEqual([]);
  expect(await found('sources', 'de')).toEqual(['Fähre']);
  expect(await found('undescribed', 'de')).toEqual(['Fähre']);

  await quotes().update({ documentId: bare, data: { sourceDescription: 'a pilot' } });
  await quotes().update({ documentId: unsaid, data: { speaker: await draftPerson('Ada Finch') } });
  expect(await found('undescribed')).toEqual([]);
  expect(await found('speakerless')).toEqual([]);
});

it('narrows it for nobody who may not read what it tells', async () => {
  await newsroomOfThree();
  const path = `/content-manager/collection-types/${ARTICLE_UID}?locale=en`;
  const articlesAlone = await administratorWith([reads(ARTICLE_UID, ALL_OF_ARTICLES)]);
  expect((await articlesAlone.call('GET', path)).body.results).toHaveLength(3);
  for (const filter of SOURCING_FILTERS) {
    expect((await articlesAlone.call('GET', `${path}&${by(filter)}`)).status).toBe(403);
  }
  const withoutSpeakers = await administratorWith([
    reads(ARTICLE_UID, ALL_OF_ARTICLES),
    reads(QUOTE_UID, ['attribution', 'article']),
  ]);
  const statusFor = async (filter: string) =>
    (await withoutSpeakers.call('GET', `${path}&${by(filter)}`)).status;
  expect(await statusFor('waiting')).toBe(200);
  expect(await statusFor('unquoted')).toBe(200);
  expect(await statusFor('undescribed')).toBe(403);
  expect(await statusFor('speakerless')).toBe(403);
  const ownQuotes = await administratorWith([
    reads(ARTICLE_UID, ALL_OF_ARTICLES),
    reads(QUOTE_UID, ALL_OF_QUOTES, ['admin::is-creator']),
  ]);
  const found = async (filter: string) =>
    (await ownQuotes.call('GET', `${path}&${by(filter)}`)).body.pagination.total;
  expect(await found('sources')).toBe(0);
  expect(await found('waiting')).toBe(0);
  expect(await found('none')).toBe(3);
  expect(await found('unquoted')).toBe(3);
});
