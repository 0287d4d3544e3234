import type { Gender } from '../grammar';

/** Words of which English makes no new ones, and what they do in a sentence. */

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Begin a phrase that names somebody. */
export const DETERMINERS = words(
  `a an the one another two three four five six seven eight nine ten some several many most both
  few all each every no any this that these those my your his her its our their other others
  neither either dozens hundreds`,
);

export const NUMBERS = words('one two three four five six seven eight nine ten');

export const INDEFINITE = words(
  'a an one another two three four five six seven eight nine ten some several many few other others',
);

export const OWNERS = words('my your his her its our their');

/** Are somebody by themselves. */
export const STANDALONE = words('one another both others some many few neither each');

/** Contracted ones as well: he'd, they've. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, Gender> = new Map(
  (['he', 'she', 'they'] as const).flatMap((pronoun) =>
    ['', "'s", "'d", "'ll", "'ve", "'re"].map(
      (ending) => [`${pronoun}${ending}`, pronoun] as const,
    ),
  ),
);

/** Of the writer, the reader, a thing or everybody: never a speaker to propose. */
export const OTHER_PRONOUNS = words(
  `i i'm i've i'd i'll we we're we've we'd you you're it it's there here nobody everyone everybody
  anyone someone somebody something nothing everything me us him them himself herself themselves
  itself who's`,
);

export const RELATIVES = words('who whom which that whose');

/** Join what is left of them to what is right of them within one phrase. */
export const PREPOSITIONS = words(
  `of for at in from with to on by near about inside within behind outside over under against
  across around among between into onto through throughout towards toward beside during after
  before since until without despite like per via close familiar upon above below off`,
);

/** Begin a clause or a sentence part that the phrase before them does not reach into. */
export const CLAUSE_STARTS = words(
  `that because although though while when whenever whereas where whether if unless as but so yet
  or nor than how why what once lest until since after before and who whom which whose
  whilst despite`,
);

export const AUXILIARIES = words(
  `is are was were be been being am has have had having do does did will would shall should can
  could may might must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
  wouldn't can't couldn't`,
);

export const BE = words("is are was were be been being am isn't aren't wasn't weren't");

export const NEGATIONS = words(
  `not never isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't
  can't couldn't`,
);

/** Stand between somebody and the verb, besides those in -ly. */
export const ADVERBS = words(
  `also then later once still only just again now already even first often soon always ever never
  not since twice today yesterday tomorrow tonight too rather quite further instead however
  meanwhile sometimes himself herself themselves itself long elsewhere`,
);

export const TIMES = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december today yesterday tomorrow tonight morning
  afternoon evening night noon midnight week month year weekend spring summer autumn winter day
  days weeks months years hour hours minute minutes time christmas easter`,
);

/** Capitalised, and no part of a name that follows. */
export const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug
  sept oct nov dec`,
);
