import { isDeepStrictEqual } from 'node:util';
import { fetched } from './fetched.mjs';
import {
  articlesByGraphql,
  articlesByRest,
  bareStories,
  cards,
  cardsByRest,
  stories,
} from './requests.mjs';

const answer = async (server, { requests: [request] }) => {
  const { bytes } = await fetched(server, request);
  return JSON.parse(bytes.toString());
};

/** What every way of asking for an article has to give alike. */
const contentOf = (article, voice) => ({
  title: article.title,
  people: article.people.map(({ name }) => name),
  authors: article.authors.map(({ name }) => name),
  quotes: article.quotes.map((quote) => [quote.text, voice(quote)]),
  related: article.relatedStories.map(({ title }) => title),
});

const voiceOfStory = ({ attribution, speaker, description }) =>
  attribution === 'named' ? speaker.name : description;
const voiceOfRecord = ({ speaker, sourceDescription }) => speaker?.name ?? sourceDescription;

const sameAs = (wanted, given, name) => {
  if (isDeepStrictEqual(given, wanted)) return;
  throw new Error(
    `${name} gives something else: ${JSON.stringify(given)} instead of ${JSON.stringify(wanted)}`,
  );
};

/**
 * Makes sure that what is compared is the same work: everybody gives the same article, and the same
 * front page.
 * @param {import('./story-servers.mjs').StoryServers} servers
 * @throws {Error} naming whoever gives something else
 */
export const checkSameContent = async ({ open, permitted, plain, bare, known }) => {
  const slugs = [known.at(-1).slug];
  const story = await answer(open, stories(slugs));
  const wanted = contentOf(story.data, voiceOfStory);
  if (wanted.quotes.length !== 8 || wanted.people.length !== 5 || wanted.related.length !== 3) {
    throw new Error(`A story lacks what it should have: ${JSON.stringify(wanted)}`);
  }
  sameAs(story, await answer(permitted, stories(slugs)), 'The server with permissions');
  sameAs(story, await answer(bare, bareStories(slugs)), 'The bare server');

  const { data: byRest } = await answer(plain, articlesByRest(slugs));
  sameAs(wanted, contentOf(byRest[0], voiceOfRecord), 'REST');
  const { data: byGraphql } = await answer(plain, articlesByGraphql(slugs));
  sameAs(wanted, contentOf(byGraphql.articles[0], voiceOfRecord), 'GraphQL');

  const titles = ({ data }) => data.map(({ title, authors }) => [title, authors[0].name]);
  sameAs(titles(await answer(open, cards)), titles(await answer(plain, cardsByRest)), 'REST cards');
};
