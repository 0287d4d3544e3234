import fc from 'fast-check';
import { emptyNewsroom } from '../support/newsroom';
import { expectInStep, type Slugs } from './fresh-stories';
import { ACTIONS, LOCALES, openNewsroom, type Step, step, take } from './newsroom-steps';

const { NEWSDESK_TEST_SEED, NEWSDESK_TEST_RUNS = '6' } = process.env;
const seed = Number(NEWSDESK_TEST_SEED ?? Date.now() % 1_000_000);
const MINUTE = 60_000;

const MUCH: Step[1] = { one: 0, other: 1, locale: 'en' };

/** Of what is done in a run, what was not refused. */
const done = new Set<string>();

const expectRightAfterEach = async (steps: readonly Step[]): Promise<void> => {
  await emptyNewsroom();
  await openNewsroom();
  const slugs: Slugs = new Map();
  await expectInStep(slugs, LOCALES);
  for (const next of steps) {
    if (await take(next)) done.add(next[0]);
    await expectInStep(slugs, LOCALES);
  }
};

it.each(ACTIONS)(
  'readers get what is published after this and a publication: %s',
  async (action) => {
    await expectRightAfterEach([
      [action, MUCH],
      ['publishAll', { ...MUCH, one: 0 }],
      ['publishAll', { ...MUCH, one: 1 }],
    ]);
  },
);

it(
  `readers get what is published after each of any writes (seed ${seed})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), (steps) =>
        expectRightAfterEach(steps),
      ),
      { seed, numRuns: Number(NEWSDESK_TEST_RUNS), endOnFailure: true },
    );
  },
  60 * MINUTE,
);
