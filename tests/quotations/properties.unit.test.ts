import fc from 'fast-check';
import type { Passage, TextSpan } from '../../content-types';
import { align, blockTexts, passages, prepareBody } from '../../server/src/quotations';
import { blocks } from '../support/newsroom';
import { cut } from './cut';

const MARKS = [...'"“”„‟«»‹›\'‘’‚‛`´', "''", '``', ',,'];
const OTHERS = [...'   \u00A0\n.,—-…[]()6an🎉\u00AD', '90s', 'em', 'dogs', 'We', 'said'];

/** Text in which little else than marks stands, and text of any characters. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...MARKS, ...OTHERS), maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...MARKS, ' ', 'we', 'sail'), maxLength: 40 }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

const block = fc.record({
  type: fc.constantFrom(
    'paragraph',
    'paragraph',
    'paragraph',
    'heading',
    'quote',
    'code',
    'list',
    'image',
  ),
  children: fc.array(
    text.map((words) => ({ type: 'text', text: words })),
    { maxLength: 3 },
  ),
});

const body = fc.oneof(text, fc.array(block, { maxLength: 6 }), fc.anything());

const isInOrder = (a: TextSpan, b: TextSpan) =>
  a.block < b.block || (a.block === b.block && a.end <= b.start);

/** Where a passage starts and ends, as numbers that grow through the body. */
const rangeOf = ({ spans }: Passage) => {
  const [first] = spans;
  const last = spans.at(-1) ?? first;
  return { start: first.block * 1e6 + first.start, end: last.block * 1e6 + last.end };
};

describe('passages of anything', () => {
  const itHolds = (name: string, check: (passage: Passage, body: unknown) => void) =>
    it(name, () => {
      fc.assert(
        fc.property(body, (value) => {
          for (const passage of passages(value)) check(passage, value);
        }),
        { numRuns: 1000 },
      );
    });

  itHolds('are what their spans cut out', ({ spans, text: words }, value) => {
    expect(cut(value, spans).join('\n')).toBe(words);
  });

  itHolds('have words at both ends of every span', ({ spans }, value) => {
    for (const words of cut(value, spans)) {
      expect(words).not.toBe('');
      expect(words.trim()).toBe(words);
    }
  });

  itHolds('have spans in order', ({ spans }) => {
    expect(spans.every((span, i) => i === 0 || isInOrder(spans[i - 1] ?? span, span))).toBe(true);
  });

  itHolds('stand between marks, or ends of lines', ({ spans, closed }, value) => {
    const texts = blockTexts(value);
    const [{ block: first, start }] = spans;
    const last = spans.at(-1) ?? spans[0];
    const before = (texts[first] ?? '').slice(0, start).trimEnd();
    const after = (texts[last.block] ?? '').slice(last.end).trimStart();
    const ends = (words: string) => MARKS.some((mark) => words.endsWith(mark));
    const starts = (words: string) => MARKS.some((mark) => words.startsWith(mark));
    expect(before === '' || ends(before)).toBe(true);
    expect(after === '' || !closed || starts(after)).toBe(true);
  });

  it('come in the order of the body, within one another or apart', () => {
    fc.assert(
      fc.property(body, (value) => {
        const ranges = passages(value).map(rangeOf);
        for (const [i, { start, end }] of ranges.entries()) {
          expect(start).toBeGreaterThanOrEqual(ranges[i - 1]?.start ?? 0);
          const overlapping = ranges.slice(i + 1).filter((other) => other.start < end);
          expect(overlapping.filter((other) => other.end > end)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are as many characters as the body has, some times over', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MARKS, 'a'), { maxLength: 400 }), (units) => {
        const value = units.join(' ');
        const total = passages(value).reduce((sum, passage) => sum + passage.text.length, 0);
        expect(total).toBeLessThanOrEqual(8 * value.length);
      }),
    );
  });
});

describe('a passage in marks', () => {
  const word = fc.constantFrom(
    'we',
    'sail',
    "can't",
    'o’clock',
    "the sailors' boat",
    'at six,',
    'now.',
    "'90s",
    '12',
    'l’eau',
  );
  const words = fc
    .array(word, { minLength: 1, maxLength: 12 })
    .map((list) => `We ${list.join(' ')} go,`);
  const outside = fc
    .array(fc.constantFrom('He said', 'it is', "Bo's", "the boats'", 'at 6′ 2″.', '—', "o'clock"), {
      minLength: 1,
      maxLength: 6,
    })
    .map((list) => list.join(' '));
  const marks = fc.constantFrom(
    ['"', '"'],
    ['“', '”'],
    ['“', '"'],
    ['"', '”'],
    ['„', '“'],
    ['„', '”'],
    ['”', '”'],
    ['« ', ' »'],
    ['«', '»'],
    ['»', '«'],
    ['‘', '’'],
    ['‹', '›'],
    ['``', "''"],
  );

  it('is found, and nothing else is', () => {
    fc.assert(
      fc.property(outside, marks, words, outside, (before, [open, close], quoted, after) => {
        const line = `${before}: ${open}${quoted}${close} ${after}.`;
        expect(passages(line)).toEqual([
          {
            spans: [
              {
                block: 0,
                start: before.length + 2 + String(open).length,
                end: before.length + 2 + String(open).length + quoted.length,
              },
            ],
            text: quoted,
            closed: true,
            depth: 0,
          },
        ]);
      }),
    );
  });

  it('is found over paragraphs that each open anew', () => {
    // A possessive in s' at the end of nothing may well be a closing single mark, and is read so.
    const line = words.filter((quoted) => !/s'/.test(quoted));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(['“', '”'], ['"', '"'], ['‘', '’'], ['« ', ' »']),
        (lines, [open, close]) => {
          const value = blocks(
            ...lines.map((quoted, i) => `${open}${quoted}${i === lines.length - 1 ? close : ''}`),
          );
          expect(passages(value)).toEqual([
            expect.objectContaining({ text: lines.join('\n'), closed: true, depth: 0 }),
          ]);
        },
      ),
    );
  });
});

/** Ways to write one text that count for nothing. */
const spellings: ((words: string) => string)[] = [
  (words) => words.replace(/'/g, '’'),
  (words) => words.replace(/"([^"]*)"/g, '“$1”'),
  (words) => words.replace(/"([^"]*)"/g, '« $1 »'),
  (words) => words.replace(/"([^"]*)"/g, '‘$1’'),
  (words) => words.replace(/ - /g, '—'),
  (words) => words.replace(/ - /g, ' – '),
  (words) => words.replace(/ - /g, ' -- '),
  (words) => words.replace(/\.\.\./g, '…'),
  (words) => words.replace(/\.\.\./g, ' . . .'),
  (words) => words.replace(/ /g, '\u00A0'),
  (words) => words.replace(/ /g, '  '),
  (words) => words.normalize('NFD'),
  (words) => words.replace(/ship/g, 's\u00ADhip'),
];

describe('a quote in a body', () => {
  const quoteWord = fc.constantFrom(
    'we',
    'sail',
    "don't",
    'ship',
    'café',
    'a "tub" of',
    'late - or not -',
    'well... maybe',
    'Ångström',
    "o'clock",
  );
  const quote = fc
    .array(quoteWord, { minLength: 2, maxLength: 15 })
    .map((list) => `Yes ${list.join(' ')} Amen`);
  const filler = fc
    .array(
      fc.constantFrom(
        'harbour',
        'It rains.',
        'He said:',
        '“Ahoy!” he said.',
        "the 'crew'",
        '(dry)',
        '12"',
        '[all]',
        'well…',
      ),
      { maxLength: 20 },
    )
    .map((list) => list.join(' '));
  const spelling = fc
    .shuffledSubarray(spellings, { maxLength: 3 })
    .map((some) => (words: string) => some.reduce((result, spell) => spell(result), words));
  const paragraphs = fc.array(filler, { maxLength: 4 });

  it('is found at its place, however either is spelled', () => {
    fc.assert(
      fc.property(
        quote,
        spelling,
        spelling,
        paragraphs,
        filler,
        filler,
        paragraphs,
        (words, spellIt, spellBody, before, left, right, after) => {
          const inBody = spellBody(words);
          const line = `${left} “${inBody},” ${right}`;
          const value = blocks(...before, line, ...after);
          const start = left.length + 2;
          expect(align(spellIt(words), value)).toEqual({
            state: 'found',
            spans: [{ block: before.length, start, end: start + inBody.length }],
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is found with words left out', () => {
    fc.assert(
      fc.property(
        quote,
        quote,
        filler,
        fc.constantFrom(' … ', '... ', ' […] ', ' (…) ', ' . . . '),
        paragraphs,
        (first, second, between, ellipsis, before) => {
          const value = blocks(...before, `He said: “${first} ${between} ${second}.”`);
          const start = 'He said: “'.length;
          expect(align(`${first}${ellipsis}${second}`, value)).toEqual({
            state: 'found',
            spans: [
              { block: before.length, start, end: start + `${first} ${between} ${second}`.length },
            ],
          });
        },
      ),
    );
  });

  it('is not found when a word of it is another', () => {
    fc.assert(
      fc.property(quote, paragraphs, (words, around) => {
        const changed = words.replace('Amen', 'Never');
        const alignment = align(words, blocks(...around, `“${changed}”`));
        expect(alignment).toMatchObject({ state: 'drifted', nearest: { text: changed } });
      }),
    );
  });

  it('is one of its own passages', () => {
    fc.assert(
      fc.property(body, (value) => {
        const prepared = prepareBody(value);
        for (const { text: words } of passages(value)) {
          if (/\p{L}|\p{N}/u.test(words)) expect(align(words, prepared).state).toBe('found');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is aligned whatever both are', () => {
    fc.assert(
      fc.property(text, body, (words, value) => {
        const alignment = align(words, value);
        const nearest = alignment.state === 'found' ? null : alignment.nearest;
        if (nearest) expect(cut(value, nearest.spans).join('\n')).toBe(nearest.text);
        else if (alignment.state === 'found') {
          for (const found of cut(value, alignment.spans)) expect(found).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile bodies', () => {
  const LENGTH = 10_000;

  it.each([
    '"',
    "'",
    '’',
    '“',
    '”',
    '«',
    '»',
    "' ",
    '" ',
    '“a ',
    '“‘',
    "''",
    "'a",
    "s' ",
    "s' a ",
    '[',
    ']',
    '[a]',
    '…',
    '... ',
    '. ',
    '(…)',
    'a',
    'a ',
    'a. ',
    '-',
    '“a”',
    '"\n',
    '“a\n',
    "'A\n",
    '\n',
    '\u00AD',
    'e\u0301',
    '12" ',
    ', "a ',
  ])('are read at one go: %j', (unit) => {
    const value = unit.repeat(LENGTH / unit.length);
    const quote = unit.repeat(500);
    const total = passages(value).reduce((sum, passage) => sum + passage.text.length, 0);
    expect(total).toBeLessThanOrEqual(8 * value.length);
    expect(['found', 'drifted']).toContain(align(quote, value).state);
    expect(align(`${quote} gone`, value).state).toBe('drifted');
  });
});
