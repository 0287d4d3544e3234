import { ARTICLE_UID } from '../../content-types';
import { administratorOf } from '../support/administrator';
import { whileRunning } from '../support/boot-child';
import { createTestDatabase } from '../support/database';
import { blocks } from '../support/newsroom';

/** A boot, in a process of its own, may take half of one on a busy machine. */
const MINUTES = 60_000;

const ARTICLES = `/content-manager/collection-types/${ARTICLE_UID}`;

it(
  'stories are for everybody where a site says so, and nothing else is',
  async () => {
    const database = await createTestDatabase();
    const env = { NEWSDESK_TEST_CONFIG: JSON.stringify({ stories: { public: true } }) };
    try {
      await whileRunning(database, { plugin: true, env }, async (url) => {
        const admin = await administratorOf(url);
        const { data } = await admin('POST', ARTICLES, {
          title: 'Ferry',
          body: blocks('It sails.'),
        });
        await admin('POST', `${ARTICLES}/${data.documentId}/actions/publish`, {});

        const statusOf = async (path: string) => (await fetch(`${url}/api/newsdesk${path}`)).status;
        expect(await statusOf('/stories')).toBe(200);
        expect(await statusOf('/stories/ferry')).toBe(200);
        expect(await statusOf('/stories/ferry/json-ld')).toBe(200);
        expect(await statusOf('/articles')).toBe(403);

        const answer = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: '{ newsdeskStory(slug: "ferry") { title } newsdeskStories { nodes { title } } }',
          }),
        });
        expect(await answer.json()).toEqual({
          data: {
            newsdeskStory: { title: 'Ferry' },
            newsdeskStories: { nodes: [{ title: 'Ferry' }] },
          },
        });
      });
    } finally {
      await database.drop();
    }
  },
  3 * MINUTES,
);
