import fc from 'fast-check';
import { placedQuotes } from '../../../server/src/sources/report/placed-quotes';
import { blocks } from '../../support/newsroom';

const quote = (text: string | null, changes: object = {}) => ({
  text,
  form: 'direct',
  position: null as number | null,
  ...changes,
});

const BODY = blocks(
  '“One of these came first,” she said. “Two came after that,” she said.',
  'It rained. “Three was the last of all,” he said.',
);
const ONE = quote('One of these came first');
const TWO = quote('Two came after that');
const THREE = quote('Three was the last of all');

it('puts quotes in the order of the body, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([ONE, TWO, THREE], { minLength: 3 }), (shuffled) => {
      expect(placedQuotes(shuffled, BODY).quotes.map((each) => each.quote)).toEqual([
        ONE,
        TWO,
        THREE,
      ]);
    }),
  );
});

it('puts last what is not there, in the order in which it is numbered', () => {
  const lost = quote('Quinces rotted overnight', { position: 4 });
  const told = quote('He said so', { form: 'paraphrase', position: 3 });
  const unnumbered = quote(null);
  const { quotes } = placedQuotes([unnumbered, lost, told, THREE], BODY);
  expect(quotes.map((each) => each.quote)).toEqual([THREE, told, lost, unnumbered]);
  expect(quotes.map(({ place }) => place.state)).toEqual([
    'found',
    'paraphrase',
    'drifted',
    'drifted',
  ]);
});

it('finds quotations that nobody recorded, and leads to them', () => {
  const { unrecorded } = placedQuotes([TWO], BODY);
  expect(unrecorded).toEqual([
    { text: 'One of these came first,', span: { block: 0, start: 1, end: 25 } },
    { text: 'Three was the last of all,', span: expect.objectContaining({ block: 1 }) },
  ]);
  expect(placedQuotes([ONE, TWO, THREE], BODY).unrecorded).toEqual([]);
});

it('finds words that are said twice in two places, one quote for each', () => {
  const body = blocks(
    '“We stay,” she said.',
    'It rained. “We stay!” he said. “We stay,” they said.',
  );
  const first = quote('We stay', { position: 0 });
  const second = quote('We stay.', { position: 1 });
  const placesOf = (...quotes: (typeof first)[]) =>
    placedQuotes(quotes, body).quotes.map(({ quote: { position }, place }) => [
      position,
      place.state === 'found' && place.spans[0].block,
    ]);
  expect(placesOf(second, first)).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(placedQuotes([second, first], body).unrecorded).toMatchObject([{ text: 'We stay!' }]);
  // There is no third place of these words.
  const third = quote('We stay', { position: 2 });
  expect(placesOf(first, second, third)).toEqual([
    [0, 0],
    [2, 0],
    [1, 1],
  ]);
});

it('takes a quotation for recorded of which a part is', () => {
  expect(placedQuotes([quote('the last'), ONE, TWO], BODY).unrecorded).toEqual([]);
});

it.each([[null], [[]], ['text']])('finds nothing in %j', (body) => {
  const { quotes, unrecorded } = placedQuotes([ONE], body);
  expect(quotes.map(({ place }) => place)).toEqual([{ state: 'drifted', nearest: null }]);
  expect(unrecorded).toEqual([]);
});
