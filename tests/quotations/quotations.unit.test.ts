import fc from 'fast-check';
import { inBodyOrder, normalised, placeOfQuote, plainText } from '../../server/src/quotations';
import { blocks } from '../support/newsroom';

describe('plainText', () => {
  it('puts paragraphs, headings and list entries on lines of their own, links within theirs', () => {
    const text = (words: string) => ({ type: 'text', text: words });
    const body = [
      { type: 'heading', level: 2, children: [text('Ferries')] },
      {
        type: 'paragraph',
        children: [text('See '), { type: 'link', url: '/x', children: [text('here')] }, text('.')],
      },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('one')] },
          { type: 'list-item', children: [text('two')] },
        ],
      },
    ];
    expect(plainText(body)).toBe('Ferries\nSee here.\none\ntwo');
  });

  it('finds no words in what is not blocks, and never fails', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof plainText(value)).toBe('string');
      }),
    );
    expect(plainText({ text: 'not blocks' })).toBe('');
  });
});

describe('normalised', () => {
  it.each([
    ['“We sail at six,” she said.', '"We sail at six," she said.'],
    ['‘I can’t’', "'I can't'"],
    ['„Wir fahren“', '"Wir fahren"'],
    ['« Nous partons »', '" Nous partons "'],
    ['now — or never', 'now - or never'],
    ['wait. . . now', 'wait… now'],
    ['wait....', 'wait…'],
    ['two  spaces\u00A0and\na line', 'two spaces and a line'],
    ['soft\u00ADhyphen', 'softhyphen'],
  ])('compares %s as %s', (written, compared) => {
    expect(normalised(written)).toBe(compared);
  });

  it('changes nothing more the second time', () => {
    const unit = fc.constantFrom('.', ' ', '…', '-', '—', '“', '’', '\n', '\u00AD', '\u200B', 'a');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit })), (text) => {
        expect(normalised(normalised(text))).toBe(normalised(text));
      }),
    );
  });
});

describe('placeOfQuote', () => {
  it('finds words whatever marks, dashes and spaces they are written with', () => {
    const body = normalised('She said: “It’s over — finished.”');
    expect(placeOfQuote("It's over - finished.", body)).toBe(11);
  });

  it('knows no place for words that are not there, or none at all', () => {
    expect(placeOfQuote('another thing', 'She said so.')).toBeNull();
    expect(placeOfQuote('  ', 'She said so.')).toBeNull();
  });
});

describe('inBodyOrder', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 8 });

  it('orders quotes as they stand in the body, whatever order they came in', () => {
    fc.assert(
      fc.property(
        words.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          // Full stops keep one word from standing inside another.
          const body = blocks(...list.map((word) => `He said .${word}. again`));
          const quotes = shuffled.map((word) => ({ text: `.${word}.` }));
          expect(inBodyOrder(quotes, body).map(({ text }) => text)).toEqual(
            list.map((word) => `.${word}.`),
          );
        },
      ),
    );
  });

  it('keeps those it cannot find in their order, at the end', () => {
    const quotes = [{ text: 'gone' }, { text: 'two' }, { text: null }, { text: 'one' }];
    expect(inBodyOrder(quotes, blocks('one two'))).toEqual([
      { text: 'one' },
      { text: 'two' },
      { text: 'gone' },
      { text: null },
    ]);
  });
});
