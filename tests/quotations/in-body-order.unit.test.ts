import fc from 'fast-check';
import { inBodyOrder } from '../../server/src/quotations';
import { blocks } from '../support/newsroom';

describe('inBodyOrder', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 8 });

  it('orders quotes as they stand in the body, whatever order they came in', () => {
    fc.assert(
      fc.property(
        words.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const body = blocks(...list.map((word) => `1 “2 ${word} 3,” 4`));
          const quotes = shuffled.map((word) => ({ text: `2 ${word} 3` }));
          expect(inBodyOrder(quotes, body).map(({ text }) => text)).toEqual(
            list.map((word) => `2 ${word} 3`),
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

  it('keeps those that share a place in their order', () => {
    const quotes = [{ text: 'We sail.' }, { text: '“We sail”' }, { text: 'We' }];
    expect(inBodyOrder(quotes, blocks('“We sail,” he said.'))).toEqual(quotes);
  });

  it('finds quotes that leave words out', () => {
    const quotes = [{ text: 'It is … late' }, { text: 'We sail [at] six' }];
    const body = blocks('“We sail about six,” he said.', '“It is getting late.”');
    expect(inBodyOrder(quotes, body)).toEqual([quotes[1], quotes[0]]);
  });
});
