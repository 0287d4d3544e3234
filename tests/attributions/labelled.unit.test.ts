import { LABELLED_ARTICLES } from './labelled-articles';
import { LABELLED } from './labelled-passages';
import { judge } from './labelling';

describe('invented passages', () => {
  it.each(judge(LABELLED))('$shows: $body', ({ expected, proposed }) => {
    expect([expected, ...expected.split('|')]).toContain(proposed);
  });
});

describe('invented articles', () => {
  const judged = judge(LABELLED_ARTICLES);
  const wrong = judged.filter(({ isRight }) => !isRight);

  it('has the right voice proposed for nineteen passages of twenty', () => {
    const told = wrong.map(
      ({ shows, expected, proposed }) => `${shows}: ${proposed}, not ${expected}`,
    );
    expect(judged.length).toBeGreaterThan(100);
    expect(told.length / judged.length).toBeLessThan(0.05);
  });

  it('has no wrong voice that is proposed with high confidence', () => {
    expect(wrong.filter(({ proposal }) => proposal?.confidence === 'high')).toEqual([]);
    expect(judged.filter(({ proposal }) => proposal?.confidence === 'high').length).toBeGreaterThan(
      75,
    );
  });
});
