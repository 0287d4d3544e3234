import { ARTICLE_UID } from '../../content-types';
import { type PreparedStory, prepareStory } from '../../server/src/stories/prepared-story';
import { readMaterial } from '../../server/src/stories/read-material';
import { publishedRows, type Row, rows } from '../articles/entries';
import { call } from '../support/newsroom';

/** What is published now, built from what the database holds, past everything that is stored of it. */
export const freshStories = async (): Promise<PreparedStory[]> => {
  const documents = (await publishedRows(ARTICLE_UID)).map(({ documentId }) => documentId);
  const materials = await readMaterial(newsroom.strapi, [...new Set(documents)]);
  return materials.map((material) => prepareStory(material, new Date(), []));
};

const addressOf = (slug: string, locale: string, suffix = '') =>
  `/api/newsdesk/stories/${slug}${suffix}?locale=${locale}`;

/** Asks for a story as a reader. Where an old slug leads is for the reader to follow. */
export const ask = (slug: string, locale = 'en', url = newsroom.url): Promise<Response> =>
  fetch(`${url}${addressOf(slug, locale)}`, { redirect: 'manual' });

/** Every slug that articles have had, whoever sees them, by locale, with the last who had it. */
export type Slugs = Map<string, string>;

const remember = async (slugs: Slugs): Promise<void> => {
  for (const row of (await rows(ARTICLE_UID)) as (Row & { slug: string })[]) {
    slugs.set(`${row.locale} ${row.slug}`, row.documentId);
  }
};

const expectServed = async ({ story, body, jsonLd, etag }: PreparedStory): Promise<void> => {
  const { slug, locale } = story;
  const answer = await ask(slug, locale);
  expect({ slug, locale, body: await answer.text() }).toEqual({ slug, locale, body });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('etag')).toBe(etag);
  const machines = await call('public', 'GET', addressOf(slug, locale, '/json-ld'));
  expect(machines.text).toBe(jsonLd);
};

/** At a slug that is nobody's now: nothing, unless it leads on to where readers have its article. */
const expectNothing = async (slug: string, locale: string, now: string | undefined) => {
  const answer = await ask(slug, locale);
  if (answer.status === 301) {
    expect(answer.headers.get('location')).toBe(addressOf(now ?? 'nowhere', locale));
  } else {
    expect({ slug, locale, status: answer.status }).toEqual({ slug, locale, status: 404 });
  }
};

const expectCards = async (fresh: readonly PreparedStory[], locale: string): Promise<void> => {
  const { body } = await call(
    'public',
    'GET',
    `/api/newsdesk/stories?pageSize=100&locale=${locale}`,
  );
  const cards = fresh
    .filter(({ story }) => story.locale === locale)
    .map(({ card }) => JSON.parse(card));
  const moments = body.data.map(({ datePublished }: { datePublished: string }) => datePublished);
  expect(moments).toEqual([...moments].sort().reverse());
  const bySlug = (a: { slug: string }, b: { slug: string }) => a.slug.localeCompare(b.slug);
  expect([...body.data].sort(bySlug)).toEqual(cards.sort(bySlug));
  expect(body.meta.pagination.total).toBe(cards.length);
};

/**
 * Expects that readers get of every published article what it is now, at its address and on the
 * front page, and nothing of anything else.
 */
export const expectInStep = async (slugs: Slugs, locales: readonly string[]): Promise<void> => {
  const fresh = await freshStories();
  for (const story of fresh) await expectServed(story);
  for (const locale of locales) await expectCards(fresh, locale);

  await remember(slugs);
  const places = new Map(
    fresh.map(({ story }) => [`${story.locale} ${story.slug}`, story.documentId]),
  );
  for (const [place, owner] of slugs) {
    if (places.has(place)) continue;
    const [locale = '', slug = ''] = place.split(' ');
    const now = fresh.find(({ story }) => story.documentId === owner && story.locale === locale);
    await expectNothing(slug, locale, now?.story.slug);
  }
};
