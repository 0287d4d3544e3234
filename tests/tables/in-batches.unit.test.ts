import { inBatches, ROWS_PER_STATEMENT } from '../../server/src/tables/in-batches';

it('gives all of a list in its order, some at a time', () => {
  expect([...inBatches([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...inBatches([1, 2], 2)]).toEqual([[1, 2]]);
  expect([...inBatches([], 2)]).toEqual([]);
});

it('gives as many as a statement takes where nothing else is said', () => {
  const items = Array.from({ length: ROWS_PER_STATEMENT + 1 }, (_, index) => index);
  expect([...inBatches(items)].map(({ length }) => length)).toEqual([ROWS_PER_STATEMENT, 1]);
});
