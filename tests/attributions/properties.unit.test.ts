import fc from 'fast-check';
import { proposeVoices } from '../../server/src/attributions';
import { blockTexts, passages } from '../../server/src/quotations';
import { KNOWN } from './labelling';

/** What sentences with quotations are made of, and what they should never be. */
const piece = fc.constantFrom(
  '“We sail,” ',
  '“No.” ',
  '"Well',
  '‘A Tale of Two’ ',
  'said ',
  'she ',
  'he said ',
  'told the Gazette ',
  'Petra Holm',
  'Ms Holm ',
  'Holm',
  'Runa Tveit, 52, ',
  'Dr. ',
  'a source ',
  'the source adds ',
  'the minister ',
  'one of them ',
  'officials ',
  ', ',
  '. ',
  ': ',
  '; ',
  ' — ',
  '(',
  ')',
  '\n',
  '? ',
  '! ',
  '… ',
  'who ',
  'and that ',
  'according to ',
  'was called ',
  'by ',
  'The ',
  'In May ',
  'of ',
  'for ',
  '’s ',
  "'",
  '“',
  '”',
  '"',
  '\u00A0',
  '😀 ',
  'U.K. ',
  'Bank of ',
  'van der ',
  'a letter from ',
  'their claim ',
);
const sentences = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(sentences, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const bodies = fc.oneof(
  anyText,
  fc.array(
    fc.record({
      type: fc.constantFrom('paragraph', 'heading', 'quote', 'code', 'nonsense'),
      children: fc.array(fc.record({ type: fc.constant('text'), text: anyText }), { maxLength: 2 }),
    }),
    { maxLength: 5 },
  ),
);

const propose = (body: unknown, locale = 'en') =>
  proposeVoices(body, passages(body), KNOWN, { locale });

describe('whatever the text', () => {
  it('proposes once for each passage of the top level, in their order', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const top = passages(body).filter(({ depth }) => depth === 0);
        expect(propose(body).map(({ passage }) => passage)).toEqual(top);
      }),
      { numRuns: 2000 },
    );
  });

  it('cuts the cue words out of the body', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const texts = blockTexts(body);
        for (const { cue } of propose(body)) {
          if (cue === null) continue;
          const { block, start, end } = cue.span;
          expect(cue.text).not.toBe('');
          expect(texts[block]?.slice(start, end)).toBe(cue.text);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('names a voice with words, or people who are known, and an earlier passage as the same', () => {
    const ids: readonly string[] = KNOWN.map(({ id }) => id);
    fc.assert(
      fc.property(bodies, (body) => {
        for (const [at, { voice, sameVoiceAs, confidence }] of propose(body).entries()) {
          if (sameVoiceAs !== null) expect(sameVoiceAs).toBeLessThan(at);
          if (voice === null) expect(confidence).toBe('low');
          else if (voice.attribution === 'anonymous') expect(voice.description).toMatch(/\S/);
          else if ('people' in voice) expect(ids).toEqual(expect.arrayContaining(voice.people));
          else expect(voice.name).toMatch(/\S/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same of a text as of its paragraphs as blocks', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const blocks = text
          .split('\n')
          .map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line }] }));
        expect(propose(text)).toEqual(propose(blocks));
      }),
    );
  });

  it('proposes nobody in a language it has no grammar of', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom('fr', 'ja', '', 'x'), (body, locale) => {
        for (const { voice, cue, saidTo } of propose(body, locale)) {
          expect({ voice, cue, saidTo }).toEqual({ voice: null, cue: null, saidTo: null });
        }
      }),
    );
  });
});

describe('hostile bodies', () => {
  const LENGTH = 40_000;

  it.each([
    '“a b c” and ',
    'she said ',
    'she said it was “a b c” and ',
    'a man who ',
    'Ann, 5, ',
    'the ',
    'x and said ',
    'Petra Holm ',
    'Ann Lee’s ',
    '“A b c.” He left. ',
    '“A b c.”\n',
    '“A?” he asked.\n',
    'also ',
    'was called by ',
    'Bank of ',
    '— ',
    'Ann: “A b”: ',
    'A clerk said “x y z”. The clerk added: “Y z.” ',
    'Ms ',
  ])('are read at one go: %j', (unit) => {
    const body = unit.repeat(LENGTH / unit.length);
    const top = passages(body).filter(({ depth }) => depth === 0);
    expect(propose(body)).toHaveLength(top.length);
  });
});
