import { comparison } from '../measure/comparison.mjs';
import { load } from '../measure/load.mjs';
import { inRounds } from '../measure/rounds.mjs';
import {
  articlesByGraphql,
  articlesByRest,
  bareStories,
  cards,
  cardsByRest,
  health,
  stories,
  unchangedStories,
} from './requests.mjs';
import { checkSameContent } from './same-content.mjs';
import { startStoryServers } from './story-servers.mjs';

/** @typedef {import('../measure/comparison.mjs').Comparison} Comparison */

/** As many as keep a server busy, whatever it waits for. */
const CONNECTIONS = 10;

/** How many requests it takes until nothing is compiled any more: a count, however slow the machine. */
const WARM = { ours: 3000, plain: 150 };

/**
 * Reading stories, against what Strapi itself needs to answer at all, against the same article by
 * plain Strapi, and against the least that the same bytes can cost.
 * @param {{ rounds: number, smoke: boolean, articles: number }} how
 * @returns {Promise<Comparison[]>}
 */
export const measureStories = async ({ rounds, smoke, articles }) => {
  const servers = await startStoryServers({ articles });
  try {
    await checkSameContent(servers);
    const { open, permitted, plain, bare, known } = servers;
    const slugs = known.map(({ slug }) => slug);
    const asked = {
      health: [open, health],
      story: [open, stories(slugs)],
      unchanged: [open, unchangedStories(known)],
      bare: [bare, bareStories(slugs)],
      permittedHealth: [permitted, health],
      permitted: [permitted, stories(slugs)],
      rest: [plain, articlesByRest(slugs)],
      graphql: [plain, articlesByGraphql(slugs)],
      cards: [open, cards],
      restCards: [plain, cardsByRest],
    };
    const often = (amount) => ({ connections: CONNECTIONS, amount });
    const how = smoke ? often(CONNECTIONS) : { connections: CONNECTIONS, seconds: 4 };
    if (!smoke) {
      for (const [server, what] of Object.values(asked)) {
        await load(server, what, often(server === plain ? WARM.plain : WARM.ours));
      }
    }
    const taken = await inRounds(
      rounds,
      Object.fromEntries(
        Object.entries(asked).map(([name, [server, what]]) => [
          name,
          () => load(server, what, how),
        ]),
      ),
    );
    return [
      ...bothWays('story/health', taken.story, taken.health, '≥ 0.60'),
      ...bothWays('story-permission/health', taken.permitted, taken.permittedHealth, '≥ 0.27'),
      ...bothWays('story-304/health', taken.unchanged, taken.health, '≥ 0.60'),
      ...bothWays('story/limit', taken.story, taken.bare),
      ...bothWays('story/rest', taken.story, taken.rest, '≥ 20'),
      ...bothWays('story/graphql', taken.story, taken.graphql, '≥ 20'),
      ...bothWays('cards/rest', taken.cards, taken.restCards, '≥ 20'),
    ];
  } finally {
    await servers.stop();
  }
};

/** By requests a second, and by processor time: either way, more is better. */
const bothWays = (name, ours, theirs, target) => [
  comparison(
    name,
    'requests/s',
    ours.map(({ perSecond }) => perSecond),
    theirs.map(({ perSecond }) => perSecond),
    { target },
  ),
  comparison(
    `${name} (cpu)`,
    'cpu ms',
    ours.map(({ cpu }) => cpu),
    theirs.map(({ cpu }) => cpu),
    { of: 'theirs', target },
  ),
];
