/**
 * Which marks close which: any double mark closes any other, as typing mixes them (“ with ").
 * Only single marks can be apostrophes.
 */
export type Family = 'double' | 'guillemet' | 'singleGuillemet' | 'single';

export type Way = 'opens' | 'closes';

/** What a passage opens with. Two single marks side by side, or two commas, are one double mark. */
export interface Opener {
  glyph: string;
  family: Family;
}

export interface Mark extends Opener {
  /** Offsets into the line. */
  start: number;
  end: number;
  /** What its glyph says it does, where it does. German closes with “, Swedish opens with ”. */
  glyphSays: Way | null;
  /** What the characters around it say it does, where they agree. */
  placeSays: Way | null;
}

const GLYPHS: Readonly<Record<string, readonly [Family, Way | null]>> = {
  '"': ['double', null],
  '“': ['double', 'opens'],
  '”': ['double', 'closes'],
  '„': ['double', 'opens'],
  '‟': ['double', 'opens'],
  "''": ['double', 'closes'],
  '``': ['double', 'opens'],
  '‘‘': ['double', 'opens'],
  '’’': ['double', 'closes'],
  ',,': ['double', 'opens'],
  '«': ['guillemet', 'opens'],
  '»': ['guillemet', 'closes'],
  '‹': ['singleGuillemet', 'opens'],
  '›': ['singleGuillemet', 'closes'],
  "'": ['single', null],
  '‘': ['single', 'opens'],
  '’': ['single', 'closes'],
  '‚': ['single', 'opens'],
  '‛': ['single', 'opens'],
  '`': ['single', 'opens'],
  '´': ['single', null],
};

const MARK = /''|``|‘‘|’’|,,|["“”„‟«»‹›'‘’‚‛`´]/g;

type Neighbour = 'space' | 'opening' | 'closing' | 'word' | 'joint';

const before: Readonly<Record<Neighbour, Way | null>> = {
  space: 'opens',
  opening: 'opens',
  closing: 'closes',
  word: 'closes',
  joint: null,
};

const after: Readonly<Record<Neighbour, Way | null>> = {
  space: 'closes',
  closing: 'closes',
  opening: 'opens',
  word: 'opens',
  joint: null,
};

const OPENING = '([{<¿¡';
const CLOSING = '.,;:!?)]}>';
/** Either side of these, marks open as well as close: anti-"woke", "him"/"her", "Well…" */
const JOINT = /[\p{Pd}−/…]/u;

const neighbour = (char: string | undefined): Neighbour => {
  if (char === undefined || /\s/.test(char)) return 'space';
  if (OPENING.includes(char)) return 'opening';
  if (CLOSING.includes(char)) return 'closing';
  return JOINT.test(char) ? 'joint' : 'word';
};

const neighbourBefore = (line: string, at: number): Neighbour => {
  const char = line[at - 1];
  // A colon leads up to what is said; three dots end it, or begin it.
  if (char === ':' || (char === '.' && line[at - 2] === '.')) return 'joint';
  return neighbour(char);
};

const neighbourAfter = (line: string, at: number): Neighbour =>
  line[at] === '.' && line[at + 1] === '.' ? 'joint' : neighbour(line[at]);

const agreed = (one: Way | null, other: Way | null): Way | null =>
  one === null || other === null || one === other ? (one ?? other) : null;

/**
 * The quotation marks of a line, and the apostrophes, in their order. Marks side by side share
 * their neighbours: in `said "'No'"`, both of the first stand between a space and an N.
 */
export const marksIn = (line: string): Mark[] => {
  const found = [...line.matchAll(MARK)].map(({ 0: glyph, index: start }) => ({
    glyph,
    start,
    end: start + glyph.length,
  }));
  const follows = found.map(({ end }) => neighbourAfter(line, end));
  for (let i = found.length - 1; i > 0; i -= 1) {
    if (found[i - 1]?.end === found[i]?.start) follows[i - 1] = follows[i] ?? 'space';
  }

  const marks: Mark[] = [];
  let precedes: Neighbour = 'space';
  let lastEnd = -1;
  for (const [i, { glyph, start, end }] of found.entries()) {
    if (lastEnd !== start) precedes = neighbourBefore(line, start);
    lastEnd = end;
    const [family, glyphSays] = GLYPHS[glyph] ?? ['single', null];
    const placeSays = agreed(before[precedes], after[follows[i] ?? 'space']);
    // Two commas that open nothing are a slip of the keyboard.
    if (glyph === ',,' && placeSays !== 'opens') continue;
    marks.push({ glyph, family, start, end, glyphSays, placeSays });
  }
  return marks;
};
