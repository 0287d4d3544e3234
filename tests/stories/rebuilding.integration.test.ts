import { join } from 'node:path';
import { articles, draftArticle, draftPerson, draftQuote } from '../articles/entries';
import { newsdesk } from '../support/newsdesk-command';
import { blocks, emptyNewsroom } from '../support/newsroom';
import { expectInStep, freshStories } from './fresh-stories';

/** The command boots the application each time. */
const SEVERAL_BOOTS = 5 * 60_000;

beforeEach(emptyNewsroom);

const publish = async (title: string): Promise<void> => {
  const documentId = await draftArticle(title, {
    slug: title.toLowerCase().replace(' ', '-'),
    body: blocks('“It is a lot,” said Ada Finch.'),
  });
  const speaker = await draftPerson(`Speaker of ${title}`);
  await draftQuote(documentId, 'It is a lot', { attribution: 'named', speaker });
  await articles().publish({ documentId });
};

interface Stored {
  slug: string;
  body: string | null;
  generation: number;
}

const stored = (): Promise<Stored[]> =>
  newsroom.strapi.db
    .connection('newsdesk_stories')
    .select('slug', 'body', 'generation')
    .orderBy('id');

/** Some more than are built together. */
const COUNT = 30;
const TOGETHER = 25;

describe('newsdesk stories rebuild', () => {
  it(
    'goes on where it was killed, and ends with every story as it is now',
    async () => {
      for (let article = 1; article <= COUNT; article += 1) await publish(`Story ${article}`);

      const killed = await newsdesk('stories rebuild', {
        preload: join(__dirname, 'die-at-progress.js'),
      });
      expect(killed).toMatchObject({ stdout: '', code: null });
      expect(killed.stderr).toMatch(`${TOGETHER} of ${COUNT} articles\n`);
      const half = await stored();
      expect(half.filter(({ body }) => body !== null)).toHaveLength(TOGETHER);

      const resumed = await newsdesk('stories rebuild --only-stale');
      const left = COUNT - TOGETHER;
      expect(resumed.stderr).toMatch(`${left} of ${left} articles\n`);
      expect(resumed).toMatchObject({
        stdout: `The stories of ${left} articles were built.\n`,
        code: 0,
      });

      const whole = await stored();
      expect(whole.slice(0, TOGETHER)).toEqual(half.slice(0, TOGETHER));
      const fresh = new Map((await freshStories()).map(({ story, body }) => [story.slug, body]));
      expect(new Map(whole.map(({ slug, body }) => [slug, body]))).toEqual(fresh);
    },
    SEVERAL_BOOTS,
  );
});

describe('newsdesk doctor', () => {
  it(
    'says what a stored story has that it should not, but not who said what, and mends it',
    async () => {
      await publish('Ferry fares');
      await expectInStep(new Map(), ['en']);
      const [{ body = '' } = {}] = (await stored()) as { body?: string }[];
      const tampered = body
        .replace('"title":"Ferry fares"', '"title":"Bus fares"')
        .replace('Speaker of Ferry fares', 'Somebody else');
      await newsroom.strapi.db.connection('newsdesk_stories').update({ body: tampered });

      const outdated =
        'stories: The story "ferry-fares" (en) is outdated: ' +
        'data.title is "Bus fares" and should be "Ferry fares"; data.quotes.0.speaker.name.';
      const told = await newsdesk('doctor');
      expect(told.stdout.split('\n')).toContain(`WRONG   ${outdated}`);
      expect(told.code).toBe(1);

      const mended = await newsdesk('doctor --repair');
      expect(mended.stdout.split('\n')).toContain(`mended  ${outdated}`);
      await expectInStep(new Map(), ['en']);
      expect(await stored()).toMatchObject([{ body }]);
    },
    SEVERAL_BOOTS,
  );
});
