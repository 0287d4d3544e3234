import type { Finding, FindingPlace, QuoteId, SourceKey } from '../../../content-types';
import { uncovered } from '../../../server/src/sources/gate/covered';
import { findingIdentity } from '../../../server/src/sources/gate/finding-identity';

const finding = (place: FindingPlace, changes: Partial<Finding> = {}): Finding => ({
  rule: 'quote-drifted',
  severity: 'block',
  message: 'It is not there.',
  place,
  ...changes,
});

const quote = (id: string): FindingPlace => ({ in: 'quote', quote: id as QuoteId });
const passage = (text: string, start = 0): FindingPlace => ({
  in: 'passage',
  block: start,
  start,
  end: start + text.length,
  text,
});

const overriding = (...findings: Finding[]) => ({
  articleDocumentId: 'a',
  locale: 'en',
  reason: 'deadline',
  findings: JSON.stringify(findings.map(findingIdentity)),
  givenBy: 1,
  givenAt: new Date(),
});

const PLACES: FindingPlace[] = [
  { in: 'article' },
  { in: 'article', field: 'authors' },
  { in: 'source', source: 'a' as SourceKey },
  { in: 'relatedStory', index: 0 },
  { in: 'relatedStory', index: 1 },
  quote('a'),
  quote('b'),
  passage('we never saw it'),
  passage('we often saw it'),
];

it('tells places apart, and rules', () => {
  const all = PLACES.flatMap((place) => [
    finding(place),
    finding(place, { rule: 'speaker-missing' }),
  ]);
  expect(new Set(all.map(findingIdentity)).size).toBe(all.length);
});

it('knows a finding by its rule and place, and not by its words', () => {
  for (const place of PLACES) {
    const now = finding(place, { message: 'It says something else now.' });
    expect(uncovered([now], overriding(finding(place)))).toEqual([]);
  }
});

it('knows a quotation by its words, wherever they have moved', () => {
  const override = overriding(finding(passage('we never saw it', 3)));
  expect(uncovered([finding(passage('we never saw it', 900))], override)).toEqual([]);
  expect(override.findings).not.toContain('never');
});

it('leaves what was not set aside, and what does not block', () => {
  const [set, left] = [finding(quote('a')), finding(quote('b'))];
  const warned = finding(quote('c'), { severity: 'warn' });
  expect(uncovered([set, left, warned], overriding(set))).toEqual([left]);
  expect(uncovered([set, warned], null)).toEqual([set]);
});
