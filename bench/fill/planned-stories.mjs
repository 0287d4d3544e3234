import { prose } from './prose.js';

/** What the nth article is that readers ask for: of the size that articles are on a real site. */

const QUOTES = 8;
const PEOPLE = 5;
const RELATED = 3;
const BYTES = 36_000;
const SECTIONS = ['Politics', 'Environment', 'Sport', 'Magazine'];
const FIRST = Date.parse('2026-01-01T06:00:00.000Z');
const MINUTE = 60_000;

/** Six quotes of five people and two of one source; three articles before it are related to it. */
export const plannedStory = (n, people) => {
  const { body, said } = prose({ number: n, quotes: QUOTES, bytes: BYTES });
  const named = Array.from({ length: PEOPLE }, (_, index) => (n * PEOPLE + index) % people);
  return {
    title: `Summer ${n} at the harbour`,
    standfirst: 'What is said on the quay, and what the owners of the ferry make of it.',
    section: SECTIONS[n % SECTIONS.length],
    datePublished: FIRST + n * MINUTE,
    authors: named.slice(0, 1),
    people: named,
    related: Array.from({ length: RELATED }, (_, index) => n - 1 - index).filter((at) => at >= 0),
    body,
    quotes: said.map((text, index) => ({
      text,
      ...(index % 4 === 3
        ? {
            attribution: 'anonymous',
            sourceDescription: 'somebody who works on the pier',
            sourceProximity: 'witness',
          }
        : { attribution: 'named', speaker: named[index % PEOPLE] }),
    })),
  };
};
