import fc from 'fast-check';
import { checkStories } from '../../server/src/stories/check-stories';
import { startStories } from '../../server/src/stories/start-stories';
import { tidyChanges } from '../../server/src/stories/tidied-changes';
import {
  articles,
  draftArticle,
  draftPerson,
  draftQuote,
  people,
  quotes,
} from '../articles/entries';
import { emptyNewsroom } from '../support/newsroom';
import { ask, expectInStep } from './fresh-stories';
import { LOCALES, openNewsroom, step, take } from './newsroom-steps';

const { strapi } = newsroom;
const { NEWSDESK_TEST_SEED, NEWSDESK_TEST_RUNS = '3' } = process.env;
const seed = Number(NEWSDESK_TEST_SEED ?? Date.now() % 1_000_000);
const MINUTE = 60_000;

beforeEach(emptyNewsroom);

const changed = async (): Promise<string[]> =>
  (await strapi.db.query('newsdesk::story-change').findMany({})).map(
    ({ articleDocumentId }: { articleDocumentId: string }) => articleDocumentId,
  );

const withStory = async (): Promise<Set<string>> =>
  new Set(
    (await strapi.db.query('newsdesk::story').findMany({})).map(
      ({ articleDocumentId }: { articleDocumentId: string }) => articleDocumentId,
    ),
  );

const TIDY: Record<string, () => Promise<unknown>> = {
  'a start': () => startStories(strapi),
  'newsdesk doctor --repair': () => checkStories.check(strapi, { repair: true }),
};

it.each(Object.keys(TIDY))(
  'changes of stories that nobody asks for do not pile up past %s',
  async (what) => {
    const ada = await draftPerson('Ada Finch');
    const kept = await draftArticle('Ferry fares rise', { slug: 'ferry', authors: [ada] });
    const gone = await draftArticle('The leak', { authors: [ada] });
    for (const documentId of [kept, gone]) await articles().publish({ documentId });
    for (const name of ['Ada Hall', 'Ada Reed', 'Ada Bell']) {
      await people().update({ documentId: ada, data: { name } });
      await people().publish({ documentId: ada });
    }
    await articles().delete({ documentId: gone });
    const draft = await draftArticle('Unseen');
    const quote = await draftQuote(draft, 'Not yet.');
    await quotes().update({ documentId: quote, data: { text: 'Not now.' } });
    expect(new Set(await changed())).toEqual(new Set([kept, gone, draft]));

    await TIDY[what]?.();

    expect(await changed()).toEqual([kept]);
    expect((await (await ask('ferry')).json()).data.authors).toMatchObject([{ name: 'Ada Bell' }]);
    expect(await changed()).toEqual([]);
  },
);

it(
  `there is one change a story at most, and no story is stale for it (seed ${seed})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
        await emptyNewsroom();
        await openNewsroom();
        await expectInStep(new Map(), LOCALES);
        for (const next of steps) await take(next);
        await tidyChanges(strapi);
        const left = await changed();
        expect(left).toEqual([...new Set(left)]);
        const stories = await withStory();
        expect(left.filter((article) => !stories.has(article))).toEqual([]);
        await expectInStep(new Map(), LOCALES);
      }),
      { seed, numRuns: Number(NEWSDESK_TEST_RUNS), endOnFailure: true },
    );
  },
  60 * MINUTE,
);
