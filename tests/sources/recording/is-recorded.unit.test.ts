import { isRecorded } from '../../../server/src/sources/recording/is-recorded';
import { blocks } from '../../support/newsroom';

const TWICE = blocks('“We stay,” she said. “We sail,” said another.', '“We stay.” So he said.');
const ONCE = blocks('“We stay,” she said, and: “‘No’.”');

const recorded = (body: unknown, ...texts: (string | null)[]) => ({
  body,
  quotes: texts.map((text) => ({ text })),
});
const at = (block: number, start: number) => ({ block, start, end: start + 7 });

it('is what a quote says already, marks and stops at its end apart', () => {
  expect(isRecorded({ text: 'We stay,' }, recorded(ONCE, null, '“We stay.”'))).toBe(true);
  expect(isRecorded({ text: 'We stay,' }, recorded(ONCE, 'We sail'))).toBe(false);
  expect(isRecorded({ text: 'No' }, recorded(ONCE, 'No'))).toBe(true);
});

it('is one of two places where words are said twice', () => {
  const [first, second] = [at(0, 1), at(1, 1)];
  expect(isRecorded({ text: 'We stay,', span: first }, recorded(TWICE, 'We stay'))).toBe(true);
  expect(isRecorded({ text: 'We stay,', span: second }, recorded(TWICE, 'We stay'))).toBe(false);
});

it('is both where both are recorded, and neither where none is', () => {
  for (const span of [at(0, 1), at(1, 1), undefined]) {
    const words = { text: 'We stay', ...(span && { span }) };
    expect(isRecorded(words, recorded(TWICE, 'We stay', 'We stay.'))).toBe(true);
    expect(isRecorded(words, recorded(TWICE, 'We sail'))).toBe(false);
  }
});

it('goes by how often words are said, where nobody says which, or the saved text has them elsewhere', () => {
  for (const span of [undefined, at(3, 1), at(0, 2)]) {
    const words = { text: 'We stay', ...(span && { span }) };
    expect(isRecorded(words, recorded(TWICE, 'We stay'))).toBe(false);
    expect(isRecorded(words, recorded(ONCE, 'We stay'))).toBe(true);
  }
});

it('is once, of words that the saved text does not have', () => {
  for (const body of [null, [], 'x', ONCE]) {
    expect(isRecorded({ text: 'Nobody asked' }, recorded(body))).toBe(false);
    expect(isRecorded({ text: 'Nobody asked' }, recorded(body, 'Nobody asked.'))).toBe(true);
  }
});
