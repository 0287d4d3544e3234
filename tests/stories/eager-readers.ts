/** What readers get at one moment: a version of all words, and one of the speaker's name. */
export interface State {
  words: number;
  /** Null where the quote is a source's. */
  name: number | null;
}

/** What an answer says of itself, each version once. */
interface Seen {
  title: number[];
  quote: number[];
  name: number[];
}

interface Door {
  path: (slug: string) => string;
  /** Whether it shows the quote as well, or only what an article is called. */
  whole: boolean;
}

const DOORS: readonly Door[] = [
  { path: (slug) => `/${slug}?locale=en`, whole: true },
  { path: (slug) => `/${slug}/json-ld?locale=en`, whole: true },
  { path: () => '?locale=en', whole: false },
];

const versionsOf = (what: string, text: string): number[] => [
  ...new Set(
    [...text.matchAll(new RegExp(`${what} (\\d+)`, 'g'))].map(([, number]) => +`${number}`),
  ),
];

const seenIn = (text: string): Seen => ({
  title: versionsOf('Title', text),
  quote: versionsOf('Quote', text),
  name: versionsOf('Speaker', text),
});

const isOnly = (versions: readonly number[], version: number | null): boolean =>
  version === null ? versions.length === 0 : versions.length === 1 && versions[0] === version;

const shows = ({ title, quote, name }: Seen, state: State, { whole }: Door): boolean =>
  isOnly(title, state.words) &&
  isOnly(quote, whole ? state.words : null) &&
  isOnly(name, whole ? state.name : null);

/** An answer that nobody should have got, and between which states it was asked for and came. */
export interface WrongAnswer {
  path: string;
  status: number;
  seen: Seen;
  between: [State | undefined, State | undefined];
}

/**
 * Readers who ask for one story all the time, each again as soon as it is answered, at any of the
 * doors that stories have. They know what was written when, and so what they may get: nothing older
 * than what had been written, or than what anybody had got, as they asked.
 */
export const eagerReaders = (slug: string, first: State, urls: readonly string[]) => {
  const states: State[] = [first];
  /** Which of the states is written for certain, and which somebody has got. */
  let written = 0;
  let served = 0;
  let answers = 0;
  let isOver = false;
  let waiting: { answers: number; resolve: () => void }[] = [];
  const wrong: WrongAnswer[] = [];
  const everSeen = new Set<number>();

  const read = async (url: string, door: Door): Promise<void> => {
    const oldest = Math.max(written, served);
    const path = door.path(slug);
    const response = await fetch(`${url}/api/newsdesk/stories${path}`, { redirect: 'manual' });
    const seen = seenIn(await response.text());
    const possible = states.findIndex((state, at) => at >= oldest && shows(seen, state, door));
    if (response.status !== 200 || possible < 0) {
      const between: WrongAnswer['between'] = [states[oldest], states.at(-1)];
      wrong.push({ path, status: response.status, seen, between });
    } else {
      served = Math.max(served, possible);
      if (door.whole) everSeen.add(possible);
    }
    answers += 1;
    for (const { resolve } of waiting.filter((one) => one.answers <= answers)) resolve();
    waiting = waiting.filter((one) => one.answers > answers);
  };

  const readAgainAndAgain = async (url: string, reader: number): Promise<void> => {
    for (let turn = reader; !isOver; turn += 1) {
      await read(url, DOORS[turn % DOORS.length] as Door);
    }
  };
  const readers = urls.map(readAgainAndAgain);

  return {
    /** Does what brings readers another state, and lets each of them ask about it. */
    writing: async (state: State, write: () => Promise<unknown>): Promise<void> => {
      states.push(state);
      await write();
      written = states.length - 1;
      const asked = urls.length * DOORS.length;
      const answered = new Promise<void>((resolve) =>
        waiting.push({ answers: answers + asked, resolve }),
      );
      await Promise.race([answered, Promise.all(readers)]);
    },
    /** The states that somebody got, and what nobody should have got. */
    end: async (): Promise<{ seen: State[]; wrong: WrongAnswer[] }> => {
      isOver = true;
      await Promise.all(readers);
      return { seen: states.filter((_, at) => everSeen.has(at)), wrong };
    },
  };
};
