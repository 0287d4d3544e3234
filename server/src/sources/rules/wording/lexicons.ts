import { english } from './english';
import { type Lexicon, wordsOf } from './lexicon';

/**
 * Words and phrases that a site adds for a language, in `newsdesk.config.sourcing.lexicons`. A
 * description made of `bare` alone tells nothing; one that begins with a `plural` speaks of several
 * people; a reason made of `rote` and `filler` alone is one that any source could give.
 */
export interface SiteLexicon {
  bare?: string[];
  plural?: string[];
  rote?: string[];
  filler?: string[];
}

const NOTHING: Lexicon = {
  bareWords: new Set(),
  barePhrases: [],
  plural: {
    starts: new Set(),
    groups: [],
    singular: new Set(),
    nouns: new Set(),
    ending: null,
    notPlural: new Set(),
    breaks: new Set(),
    joins: new Set(),
  },
  rotePhrases: [],
  roteWords: new Set(),
};

const BUILT_IN: Readonly<Record<string, Lexicon>> = { en: english };

const single = (list: readonly string[] = []): string[] =>
  list.map(wordsOf).flatMap((words) => (words.length === 1 ? words : []));

/**
 * The longer ones, with or without commas. Words are letters, digits, hyphens and apostrophes by
 * now: nothing in them means more in a RegExp.
 */
const several = (list: readonly string[] = []): string[] =>
  list
    .map(wordsOf)
    .filter((words) => words.length > 1)
    .map((words) => words.join('(?: ,)? '));

const asPhrases = (list: readonly string[] | undefined): RegExp[] =>
  several(list).map((phrase) => new RegExp(`(?<![\\p{L}'-])${phrase}(?![\\p{L}'-])`, 'gu'));

const extended = (lexicon: Lexicon, { bare, plural, rote, filler }: SiteLexicon): Lexicon => ({
  bareWords: new Set([...lexicon.bareWords, ...single(bare)]),
  barePhrases: [...asPhrases(bare), ...lexicon.barePhrases],
  plural: {
    ...lexicon.plural,
    starts: new Set([...lexicon.plural.starts, ...single(plural)]),
    groups: [
      ...lexicon.plural.groups,
      ...several(plural).map((phrase) => new RegExp(`^${phrase}(?![\\p{L}'-])`, 'u')),
    ],
  },
  rotePhrases: [...asPhrases(rote), ...lexicon.rotePhrases],
  roteWords: new Set([...lexicon.roteWords, ...single(rote), ...single(filler)]),
});

const languageOf = (locale: string): string => locale.split('-')[0]?.toLowerCase() ?? '';

/**
 * The words by which descriptions and reasons are judged in a locale: those of its language, with
 * what a site adds for the language or the locale. Null where there are none: then nothing is said.
 */
export const lexiconOf = (
  locale: string,
  sites: Readonly<Record<string, SiteLexicon>> = {},
): Lexicon | null => {
  const language = languageOf(locale);
  const added = [...new Set([language, locale])].flatMap((name) => sites[name] ?? []);
  const builtIn = BUILT_IN[language];
  if (builtIn === undefined && added.length === 0) return null;
  return added.reduce(extended, builtIn ?? NOTHING);
};
