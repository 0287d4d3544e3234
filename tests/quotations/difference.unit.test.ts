import fc from 'fast-check';
import type { WordChange } from '../../content-types';
import { difference } from '../../server/src/quotations';

const told = (changes: WordChange[]) =>
  changes.map(({ kind, text }) => `${{ same: ' ', removed: '-', added: '+' }[kind]}${text}`);

describe('difference', () => {
  it.each([
    ['nothing', 'We sail at six', 'We sail at six', [' We sail at six']],
    ['a word', 'We sail at six', 'We sail at seven', [' We sail at', '-six', '+seven']],
    ['words put in', 'We sail', 'We do not sail', [' We', '+do not', ' sail']],
    ['words left out', 'We do not sail', 'We sail', [' We', '-do not', ' sail']],
    ['a stop', 'We sail. Now', 'We sail, Now', [' We', '-sail.', '+sail,', ' Now']],
    ['its start', 'They sail', 'We sail', ['-They', '+We', ' sail']],
    ['all', 'We sail', 'It rains', ['-We sail', '+It rains']],
    ['everything gone', 'We sail', '', ['-We sail']],
    ['everything new', ' ', 'We sail', ['+We sail']],
    ['apostrophes, told as the body has them', "It's late", 'It’s late', [' It’s late']],
    ['marks', 'Say "no" now', 'Say ‘no’ now', [' Say ‘no’ now']],
    ['dashes', 'late -- as ever', 'late—as ever', [' late—as ever']],
    ['paragraphs', 'We sail. Now', 'We sail.\nSoon', [' We sail.', '-Now', '+Soon']],
    ['a word and its order', 'a b c d', 'b c x d', ['-a', ' b c', '+x', ' d']],
  ])('tells %s', (_, recorded, inBody, expected) => {
    expect(told(difference(recorded, inBody))).toEqual(expected);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('we', 'sail', 'at', 'six,', '—', 'it’s', '  ', '\n'))
      .map((words) => words.join(' ')),
  );
  const joined = (changes: WordChange[], kind: WordChange['kind']) =>
    changes
      .filter((change) => change.kind === 'same' || change.kind === kind)
      .map(({ text: words }) => words)
      .join('');
  const withoutSpaces = (words: string) => words.replace(/\s/g, '');

  it('makes up the words of the body', () => {
    fc.assert(
      fc.property(text, text, (recorded, inBody) => {
        const changes = difference(recorded, inBody);
        expect(withoutSpaces(joined(changes, 'added'))).toBe(withoutSpaces(inBody));
      }),
    );
  });

  it('makes up the recorded words', () => {
    // In words of one spelling, since what is the same is told as the body has it.
    const plain = fc
      .array(fc.constantFrom('we', 'sail', 'at', 'six,', '-', '…'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(plain, plain, (recorded, inBody) => {
        const changes = difference(recorded, inBody);
        expect(withoutSpaces(joined(changes, 'removed'))).toBe(withoutSpaces(recorded));
      }),
    );
  });

  it('tells one change once', () => {
    fc.assert(
      fc.property(text, text, (recorded, inBody) => {
        const kinds = difference(recorded, inBody).map(({ kind }) => kind);
        expect(kinds.filter((kind, i) => kind === kinds[i + 1])).toEqual([]);
      }),
    );
  });

  it('tells what differs between long texts as a whole', () => {
    const long = (word: string) =>
      `${`${word} `.repeat(2000)}here ${`${word} `.repeat(2000)}`.trim();
    expect(told(difference(`We ${long('a')} sail`, `We ${long('b')} sail`))).toEqual([
      ' We',
      `-${long('a')}`,
      `+${long('b')}`,
      ' sail',
    ]);
  });
});
