import fc from 'fast-check';
import { occurrences } from '../../server/src/quotations/occurrences';

describe('occurrences', () => {
  const words = (length: number) => fc.array(fc.constantFrom('a', 'b'), { maxLength: length });

  it('are all places where the words of a part follow each other', () => {
    fc.assert(
      fc.property(words(40), words(5), (row, part) => {
        const starts = row.flatMap((_, start) =>
          part.length > 0 && part.every((word, i) => row[start + i] === word) ? [start] : [],
        );
        expect(occurrences(row, part)).toEqual(starts);
      }),
      { numRuns: 1000 },
    );
  });
});
