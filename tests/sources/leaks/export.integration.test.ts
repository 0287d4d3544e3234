import { emptyNewsroom } from '../../support/newsroom';
import { holds, type Parted } from './connections';
import { type Exported, type ExportedLine, exported } from './exported';
import { ARTICLES, fillMarkedWorld, MARKED, NAMED, wordsOf } from './marked-world';

let written: Exported;
let chance: string[];

beforeAll(async () => {
  ({ chance } = await fillMarkedWorld('brask'));
  written = await exported();
});

afterAll(emptyNewsroom);

const idOf = ({ type, id }: { type: string; id: unknown }) => `${type} ${id}`;

/** Lines that say both, and links that lead from a version of the one to a version of the other. */
const connectionsIn = ({ entities, links, configuration }: Exported, parted: Parted) => {
  const rows = (words: readonly string[]) =>
    new Set(
      entities
        .filter(({ data }) => holds(JSON.stringify(data), words))
        .map((entity) => idOf(entity as { type: string; id: unknown })),
    );
  const ofQuotes = rows(parted.quotes);
  const ofSpeaker = rows(parted.speaker);
  const leads = ({ left, right }: ExportedLine): boolean => {
    const ends = [left, right].map(({ type, ref }) => idOf({ type, id: ref }));
    return ends.some((end) => ofQuotes.has(end)) && ends.some((end) => ofSpeaker.has(end));
  };
  const says = (line: ExportedLine): boolean => {
    const text = JSON.stringify(line);
    return holds(text, parted.quotes) && holds(text, parted.speaker);
  };
  return [...[...entities, ...configuration].filter(says), ...links.filter(leads)];
};

describe('an export', () => {
  it('connects no source with who was their speaker', () => {
    const { count, harbour } = ARTICLES;
    const speaker = wordsOf('brask');
    const quotes = [...Object.values(MARKED), count, harbour, ...chance];
    expect(connectionsIn(written, { quotes, speaker })).toEqual([]);
    // Draft and published, in two locales.
    expect(connectionsIn(written, { quotes: [NAMED.brask], speaker })).toHaveLength(4);
  });

  it('has no row of the tables of the plugin: what was attested stays at home', () => {
    expect(written.entities.length).toBeGreaterThan(0);
    expect([...new Set(written.entities.map(({ type }) => type))]).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^newsdesk::/)]),
    );
    const text = JSON.stringify([written.entities, written.links, written.configuration]);
    expect(text).not.toMatch(/attested|approved/i);
  });
});
