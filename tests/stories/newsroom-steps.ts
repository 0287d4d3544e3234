import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  quotes,
  rows,
  translate,
} from '../articles/entries';
import { elsewhere, to } from '../related-stories/stories';
import { act } from '../sources/sourced-article';
import { call } from '../support/newsroom';

export const LOCALES = ['en', 'fr'] as const;

/** What a step is about, by numbers that pick of what there is. */
interface At {
  one: number;
  other: number;
  locale: (typeof LOCALES)[number];
}

const CM = '/content-manager/collection-types';
const PICTURE = readFileSync(join(__dirname, '../support/app/favicon.png'));

let words = 0;
const newWords = (): string => {
  words += 1;
  return `Words ${words}`;
};

const pick = async (uid: Parameters<typeof rows>[0], index: number): Promise<string> => {
  const present = [...new Set((await rows(uid)).map(({ documentId }) => documentId))];
  return present[index % present.length] ?? 'nobody';
};
const article = (index: number) => pick(ARTICLE_UID, index);
const quote = (index: number) => pick(QUOTE_UID, index);
const person = (index: number) => pick(PERSON_UID, index);

/** One of the pictures that are there. */
export const file = async (index: number): Promise<number | null> => {
  const files = await newsroom.strapi.db
    .query('plugin::upload.file')
    .findMany({ orderBy: { id: 'asc' } });
  return files[index % files.length]?.id ?? null;
};

/** Puts a picture into the media library, or in the place of one, as an editor does. */
export const upload = async (replaced?: number, info?: object): Promise<Response> => {
  const form = new FormData();
  if (info) form.append('fileInfo', JSON.stringify(info));
  else form.append('files', new Blob([PICTURE], { type: 'image/png' }), `${newWords()}.png`);
  const query = replaced === undefined ? '' : `?id=${replaced}`;
  return fetch(`${newsroom.url}/upload${query}`, {
    method: 'POST',
    headers: newsroom.callers.superAdmin,
    body: form,
  });
};

const edit = async ({ one, locale }: At, data: Record<string, unknown>): Promise<unknown> =>
  articles().update({ documentId: await article(one), locale, data });

const bulk = async (action: string, { one, other, locale }: At) =>
  call('superAdmin', 'POST', `${CM}/${ARTICLE_UID}/actions/${action}?locale=${locale}`, {
    documentIds: [await article(one), await article(other)],
  });

/** Whatever editors and developers do to what stories show, by the doors they do it through. */
const STEPS = {
  editTexts: (at: At) =>
    edit(at, {
      title: newWords(),
      standfirst: newWords(),
      section: ['Sea', 'Land', null][at.other % 3],
      corrections: [{ date: '2026-01-02', text: newWords() }],
    }),
  editAndPublish: async ({ one, locale }: At) =>
    call(
      'fullAccessToken',
      'PUT',
      `/api/newsdesk/articles/${await article(one)}?locale=${locale}`,
      {
        data: { dateline: newWords() },
      },
    ),
  newSlug: (at: At) => edit(at, { slug: newWords().toLowerCase().replace(' ', '-') }),
  setPeople: async (at: At) =>
    edit(at, { authors: [await person(at.one)], people: [await person(at.other)] }),
  relate: async (at: At) =>
    edit(at, {
      relatedStories: [
        to(await article(at.other), { label: newWords() }),
        elsewhere(newWords().replace(' ', '-')),
      ],
    }),
  setCover: async (at: At) => edit(at, { cover: at.other % 4 === 3 ? null : await file(at.other) }),
  describeFile: async ({ one }: At) =>
    upload((await file(one)) ?? undefined, { alternativeText: newWords(), caption: newWords() }),
  replaceFile: async ({ one }: At) => upload((await file(one)) ?? undefined),
  deleteFile: async ({ one }: At) => {
    await call('superAdmin', 'DELETE', `/upload/files/${await file(one)}`);
    return upload();
  },

  publish: async ({ one, locale }: At) =>
    articles().publish({ documentId: await article(one), locale }),
  publishAll: async ({ one }: At) =>
    articles().publish({ documentId: await article(one), locale: '*' }),
  unpublish: async ({ one, locale }: At) =>
    articles().unpublish({ documentId: await article(one), locale }),
  discard: async ({ one, locale }: At) =>
    articles().discardDraft({ documentId: await article(one), locale }),
  delete: async ({ one, locale }: At) =>
    articles().delete({ documentId: await article(one), locale }),
  deleteAll: async ({ one }: At) => {
    await articles().delete({ documentId: await article(one), locale: '*' });
    return draftArticle(newWords());
  },
  clone: async ({ one }: At) =>
    articles().clone({ documentId: await article(one), data: { title: newWords() } }),
  translate: async ({ one, locale }: At) => translate(await article(one), locale, newWords()),
  bulkPublish: (at: At) => bulk('bulkPublish', at),
  bulkUnpublish: (at: At) => bulk('bulkUnpublish', at),
  bulkDelete: async (at: At) => {
    await bulk('bulkDelete', at);
    return draftArticle(newWords());
  },

  addQuote: async ({ one, other, locale }: At) =>
    draftQuote(
      await article(one),
      newWords(),
      { attribution: 'named', speaker: await person(other) },
      locale,
    ),
  editQuote: async ({ one, locale }: At) =>
    quotes().update({ documentId: await quote(one), locale, data: { text: newWords() } }),
  editPublishedQuote: async ({ one }: At) =>
    call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${await quote(one)}`, {
      data: { text: newWords() },
    }),
  moveQuote: async ({ one, other, locale }: At) =>
    quotes().update({
      documentId: await quote(one),
      locale,
      data: { article: await article(other) },
    }),
  publishQuote: async ({ one, locale }: At) =>
    quotes().publish({ documentId: await quote(one), locale }),
  unpublishQuote: async ({ one, locale }: At) =>
    quotes().unpublish({ documentId: await quote(one), locale }),
  deleteQuote: async ({ one, locale }: At) =>
    quotes().delete({ documentId: await quote(one), locale }),
  makeAnonymous: async ({ one }: At) =>
    call('fullAccessToken', 'PUT', `/api/newsdesk/quotes/${await quote(one)}`, {
      data: { attribution: 'anonymous', sourceDescription: newWords() },
    }),
  mark: async ({ one, other }: At) => {
    const documentId = await article(other);
    const [own] = await rows(QUOTE_UID, { article: { documentId }, publishedAt: null });
    return act('superAdmin', documentId, 'mark', {
      quotes: [own?.documentId ?? (await quote(one))],
      locale: 'en',
      source: 'new',
      description: newWords(),
    });
  },
  name: async ({ one, other }: At) => {
    const anonymous = await rows(QUOTE_UID, { sourceKey: { $notNull: true }, publishedAt: null });
    const row = anonymous[one % anonymous.length];
    return act('superAdmin', row?.article?.documentId ?? 'none', `${row?.sourceKey}/name`, {
      speaker: await person(other),
      confirmed: true,
    });
  },

  editPerson: async ({ one }: At) =>
    people().update({
      documentId: await person(one),
      data: { name: newWords(), roles: [{ title: newWords() }] },
    }),
  publishPerson: async ({ one }: At) => people().publish({ documentId: await person(one) }),
  unpublishPerson: async ({ one }: At) => people().unpublish({ documentId: await person(one) }),
  discardPerson: async ({ one }: At) => people().discardDraft({ documentId: await person(one) }),
  deletePerson: async ({ one }: At) => {
    await people().delete({ documentId: await person(one) });
    return draftPerson(newWords());
  },

  houseDescription: async () => {
    const { body } = await call('superAdmin', 'GET', '/newsdesk/sourcing/settings');
    return call('superAdmin', 'PUT', '/newsdesk/sourcing/settings', {
      ...body.data,
      defaultDescription: { en: newWords(), fr: newWords() },
    });
  },
} satisfies Record<string, (at: At) => Promise<unknown>>;

export type Step = [action: keyof typeof STEPS, at: At];

export const ACTIONS = Object.keys(STEPS) as (keyof typeof STEPS)[];

/** Half of what happens is publishing: else there is little that readers could see wrong. */
export const step: fc.Arbitrary<Step> = fc.tuple(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ACTIONS) },
    { weight: 1, arbitrary: fc.constantFrom('publish', 'publishAll') },
  ),
  fc.record({
    one: fc.nat({ max: 7 }),
    other: fc.nat({ max: 7 }),
    locale: fc.constantFrom(...LOCALES),
  }),
);

/** What the newsroom says to a step that makes no sense at the moment. */
const REFUSALS = new Set(['ValidationError', 'NotFoundError', 'ApplicationError']);

/** Does one step. @returns whether it was done, or refused */
export const take = async ([action, at]: Step): Promise<boolean> => {
  try {
    const answer = await STEPS[action](at);
    const { status } = (answer ?? {}) as { status?: number };
    if (status === undefined) return answer !== null;
    expect(status).toBeLessThan(500);
    return status < 400;
  } catch (error) {
    if (REFUSALS.has((error as Error).name)) return false;
    throw error;
  }
};

/** Two articles that readers have, with people, a cover, a related story and a quote of each kind. */
export const openNewsroom = async (): Promise<void> => {
  for (let missing = 2 - (await countFiles()); missing > 0; missing -= 1) await upload();
  const ada = await draftPerson('Ada Finch');
  const bela = await draftPerson('Béla Moor');
  const budget = await draftArticle('The budget', { cover: await file(0), authors: [ada] });
  const ferry = await draftArticle('Ferry fares rise', {
    cover: await file(1),
    authors: [ada],
    people: [bela],
    relatedStories: [to(budget)],
  });
  await draftQuote(ferry, 'It is a lot', { attribution: 'named', speaker: bela });
  await draftQuote(ferry, 'We knew');
  await draftQuote(budget, 'Not a penny more', { sourceDescription: 'a clerk' });
  await translate(ferry, 'fr', 'Le bac augmente');
  for (const documentId of [budget, ferry]) await articles().publish({ documentId, locale: '*' });
};

const countFiles = (): Promise<number> => newsroom.strapi.db.query('plugin::upload.file').count();
