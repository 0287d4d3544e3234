import { words } from './closed-classes';

/**
 * `says`: what follows or precedes is somebody's words. `names`: calls something by them.
 * `thinks`: tells a state of mind, in words that may be theirs.
 */
export type Saying = 'says' | 'names' | 'thinks';

export interface CueVerb {
  saying: Saying;
  /** Whose object is whom it was told. */
  tells: boolean;
  /** `-ing`, with a subject that stands elsewhere. */
  isParticiple: boolean;
  /** Past form, which `was` makes a passive. */
  isPast: boolean;
  /** `say` as of many, or behind `to`. */
  isBase: boolean;
  /** May be a noun as well: claims, reports. */
  isAlsoNoun: boolean;
}

/** Regular ones, by their base. */
const SAYS = `
  accept accuse acknowledge add admit advise affirm agree allege announce answer apologise apologize appeal argue
  ask assert assure attest beg begin blast boast brag caution chant charge chime clarify claim comment
  complain concede conclude concur condemn confess confide confirm congratulate contend continue
  counter criticise criticize cry declare decry defend demand denounce deny detail disagree
  disclose discuss dispute echo elaborate email emphasise emphasize enthuse exclaim explain
  express fume gush greet hail hint implore imply inform inquire insist insinuate instruct interject
  interrupt intone joke lament laugh maintain mention moan mumble murmur muse mutter narrate note
  observe offer opine outline pledge plead point post praise predict proclaim promise pronounce
  propose protest query question quip rant rave reaffirm reason reassure rebuke recall recite
  recommend recount refer reflect reiterate relate remark remember remind reminisce repeat reply
  report request respond retort reveal roar scoff scold scream share shout shriek sigh signal
  slam smile snap sneer sob specify speculate state stress suggest summarise summarize surmise
  sum swear tease testify text thank threaten thunder tout tweet underline underscore urge venture voice
  volunteer vow warn welcome whisper yell acclaim advocate affirm assail attack deplore
  recollect stipulate theorise theorize worry`;

const TELLS = `advise assure email inform instruct promise reassure remind text thank warn ask beg urge accuse`;

const NAMES = `brand call cast characterise characterize compare condemn decry define denounce deride describe
  dismiss dub hail identify label lambast liken lambaste mock pan portray praise present rate regard
  reject ridicule slam style summarise summarize tag term tout view welcome list blame cite`;

const THINKS = `aim attribute believe consider credit doubt envisage envision expect fancy favour favor fear figure guess
  hope imagine intend long love hate plan prefer realise realize reckon regret resolve suspect
  sense support trust want wish need wonder estimate assume ascribe`;

/** Third person, past and participle of verbs that go their own way. */
const IRREGULAR: readonly (readonly [
  base: string,
  past: string,
  saying: Saying,
  tells?: 'tells',
])[] = [
  ['say', 'said', 'says'],
  ['tell', 'told', 'says', 'tells'],
  ['write', 'wrote written', 'says'],
  ['speak', 'spoke spoken', 'says'],
  ['go', 'went', 'says'],
  ['read', 'read', 'says'],
  ['sing', 'sang sung', 'says'],
  ['begin', 'began begun', 'says'],
  ['swear', 'swore sworn', 'says'],
  ['foretell', 'foretold', 'says'],
  ['put', 'put', 'says'],
  ['think', 'thought', 'thinks'],
  ['feel', 'felt', 'thinks'],
  ['find', 'found', 'thinks'],
  ['know', 'knew known', 'thinks'],
  ['see', 'saw seen', 'thinks'],
  ['mean', 'meant', 'thinks'],
  ['understand', 'understood', 'thinks'],
  ['foresee', 'foresaw foreseen', 'thinks'],
  ['quote', 'quoted', 'says'],
  ['liken', 'likened', 'names'],
];

/** These are of saying only with one of the words behind them: put it, went on, pointed out. */
const NEEDED_BEHIND: readonly (readonly [forms: string, behind: string])[] = [
  ['put puts putting', 'it this things'],
  ['go goes went going', 'on'],
  ['point points pointed pointing', 'out to'],
  ['sum sums summed summing', 'it up'],
  ['chime chimes chimed', 'in'],
];

const needed = new Map(
  NEEDED_BEHIND.flatMap(([forms, behind]) =>
    [...words(forms)].map((form) => [form, words(behind)] as const),
  ),
);

/** The words of which a verb needs one behind it to be one of saying; none for most verbs. */
export const neededBehind = (form: string): ReadonlySet<string> | undefined => needed.get(form);

/** Forms that are nouns more often than not where nobody stands before them. */
const NOUNS = words(
  `accounts answer answers appeal appeals attack attacks blame boast call calls cast charge charges
  claim claims comment comments complaint counter cry cries demand demands detail details dispute
  doubt doubts echo echoes email emails estimate estimates fear fears feeling figure figures guess
  hate hint hints hope hopes joke jokes label labels lament laugh list lists long love mention need
  needs note notes offer offers outline plan plans pledge pledges point points post posts praise
  present promise promises protest protests query question questions quip quote quotes rate rates
  reading reason reasons regret regrets remark remarks reply replies report reports request requests
  request saying scream sense share shares shout shouts sigh signal signals slam smile smiles state
  states stress style support tag tags tell term terms text texts thought thoughts trust tweet
  tweets view views voice voices vow vows warning welcome whisper wish wishes wonder writing
  meaning being understanding begging finding findings sum wants detail`,
);

const ending = (base: string, suffix: 's' | 'ed' | 'ing'): string => {
  if (suffix === 's') {
    if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
    return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  }
  if (suffix === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/e$/.test(base)) return `${base.slice(0, -1)}${suffix}`;
  const doubles = words(
    'beg brag chat hint-x intone-x plan refer admit rebut concur snap sob pan tag quip label-x dub sum slam',
  );
  return doubles.has(base) ? `${base}${base.at(-1)}${suffix}` : `${base}${suffix}`;
};

const table = new Map<string, CueVerb>();

const addForm = (form: string, verb: Omit<CueVerb, 'isAlsoNoun'>): void => {
  if (!table.has(form)) table.set(form, { ...verb, isAlsoNoun: NOUNS.has(form) });
};

const addVerb = (base: string, pasts: readonly string[], saying: Saying, tells: boolean): void => {
  const verb = { saying, tells, isParticiple: false, isPast: false, isBase: false };
  addForm(ending(base, 's'), verb);
  for (const past of pasts) addForm(past, { ...verb, isPast: true });
  addForm(ending(base, 'ing'), { ...verb, isParticiple: true });
  addForm(base, { ...verb, isBase: true });
};

const tellers = words(TELLS);
for (const [base, pasts, saying, tells] of IRREGULAR) {
  addVerb(base, pasts.split(' '), saying, tells !== undefined);
}
for (const [list, saying] of [
  [NAMES, 'names'],
  [SAYS, 'says'],
  [THINKS, 'thinks'],
] as const) {
  for (const base of words(list)) addVerb(base, [ending(base, 'ed')], saying, tellers.has(base));
}

/** What a word is as a verb of saying, if it is one. */
export const cueVerb = (key: string): CueVerb | undefined => table.get(key);
