import { sign } from 'jsonwebtoken';
import { previewSubject, previewToken } from '../../../server/src/stories/preview/preview-token';

const SUBJECT = { documentId: 'abcdefghijklmnopqrstuvwx', locale: 'de' };

afterEach(() => jest.useRealTimers());

it('names one article in one locale', () => {
  expect(previewSubject(previewToken(SUBJECT, 'key', 15), ['key'])).toEqual(SUBJECT);
});

it('holds under a key that has been followed by another', () => {
  expect(previewSubject(previewToken(SUBJECT, 'old', 15), ['new', 'old'])).toEqual(SUBJECT);
});

it('shows nothing under a strange key', () => {
  expect(previewSubject(previewToken(SUBJECT, 'strange', 15), ['new', 'old'])).toBeNull();
});

it('runs out', () => {
  jest.useFakeTimers({ now: new Date('2030-01-01T12:00:00Z') });
  const token = previewToken(SUBJECT, 'key', 15);
  jest.setSystemTime(new Date('2030-01-01T12:14:59Z'));
  expect(previewSubject(token, ['key'])).toEqual(SUBJECT);
  jest.setSystemTime(new Date('2030-01-01T12:15:01Z'));
  expect(previewSubject(token, ['key'])).toBeNull();
});

it.each([
  ['made for something else', sign({ locale: 'de' }, 'key', { subject: 'a', audience: 'else' })],
  ['made for nothing', sign({ locale: 'de' }, 'key', { subject: 'a' })],
  ['without a locale', sign({}, 'key', { subject: 'a', audience: 'newsdesk.preview' })],
  [
    'not signed',
    sign({ locale: 'de' }, '', { algorithm: 'none', subject: 'a', audience: 'newsdesk.preview' }),
  ],
  ['no token', 'rubbish'],
  ['empty', ''],
])('is nothing: %s', (_what, token) => {
  expect(previewSubject(token, ['key'])).toBeNull();
});
