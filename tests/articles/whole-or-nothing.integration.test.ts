import { ARTICLE_UID, PERSON_UID, QUOTE_UID } from '../../content-types';
import { call, emptyNewsroom } from '../support/newsroom';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  quotes,
  rows,
  translate,
} from './entries';

beforeEach(emptyNewsroom);

const everything = async () => [
  await rows(ARTICLE_UID),
  await rows(QUOTE_UID),
  await rows(PERSON_UID),
];

/** Makes the database refuse one kind of write of quotes, after others have been done. */
const failing = async (
  event: 'beforeCreate' | 'beforeDelete' | 'beforeUpdate',
  nth: number,
  work: () => Promise<unknown>,
) => {
  let seen = 0;
  const forget = newsroom.strapi.db.lifecycles.subscribe({
    models: [QUOTE_UID],
    [event]: () => {
      seen += 1;
      if (seen === nth) throw new Error('the disk is full');
    },
  });
  try {
    await expect(work()).rejects.toThrow('the disk is full');
  } finally {
    forget();
  }
};

const liveStory = async () => {
  const article = await draftArticle('Ferry fares rise', { authors: [await draftPerson('Ada')] });
  await translate(article, 'de', 'Fähre wird teurer');
  const words = ['One.', 'Two.', 'Three.'];
  const ids: string[] = [];
  for (const text of words) ids.push(await draftQuote(article, text));
  await articles().publish({ documentId: article, locale: '*' });
  for (const documentId of ids) {
    await quotes().update({ documentId, data: { text: 'Changed.' } });
  }
  await articles().update({ documentId: article, data: { title: 'Ferry fares fall' } });
  return article;
};

describe('a write that fails half-way leaves nothing half-written', () => {
  it.each<
    [
      string,
      'beforeCreate' | 'beforeDelete' | 'beforeUpdate',
      (article: string) => Promise<unknown>,
    ]
  >([
    ['publish', 'beforeCreate', (documentId) => articles().publish({ documentId })],
    [
      'update and publish',
      'beforeCreate',
      (documentId) =>
        articles().update({ documentId, status: 'published', data: { title: 'Never' } }),
    ],
    ['unpublish', 'beforeDelete', (documentId) => articles().unpublish({ documentId })],
    ['discard', 'beforeCreate', (documentId) => articles().discardDraft({ documentId })],
    ['delete', 'beforeDelete', (documentId) => articles().delete({ documentId, locale: '*' })],
    ['clone', 'beforeCreate', (documentId) => articles().clone({ documentId, data: {} })],
  ])('%s', async (_action, event, write) => {
    const article = await liveStory();
    const before = await everything();
    await failing(event, 2, () => write(article));
    expect(await everything()).toEqual(before);
  });

  it('also when several articles are published at once', async () => {
    const [one, two] = [await draftArticle('Ferry fares rise'), await draftArticle('The leak')];
    await draftQuote(one, 'Fit.');
    const unfit = await draftQuote(two, 'Unfit.');
    await newsroom.strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ documentId: unfit })
      .update({ attribution: null })
      .execute();
    const before = await everything();

    const answer = await call(
      'editor',
      'POST',
      `/content-manager/collection-types/${ARTICLE_UID}/actions/bulkPublish`,
      { documentIds: [one, two] },
    );

    expect(answer).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('Unfit.') } },
    });
    expect(await everything()).toEqual(before);
  });
});
