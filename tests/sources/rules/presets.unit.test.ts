import { SOURCING_PRESETS, type SourcingRule } from '../../../content-types';
import { findingsOf } from '../../../server/src/sources/rules/findings';
import { RULES } from '../../../server/src/sources/rules/rules';
import { severityOf } from '../../../server/src/sources/rules/severity';
import { facts, source } from './facts';

const table = () =>
  Object.fromEntries(
    RULES.map((rule) => [
      rule.id,
      SOURCING_PRESETS.map((preset) => severityOf(rule, { preset, severities: {} })).join(' '),
    ]),
  );

describe('the presets', () => {
  it('are these: wire, broadsheet, magazine, off', () => {
    expect(table()).toEqual({
      'description-missing': 'block block warn off',
      'description-bare': 'block warn info off',
      'description-plural': 'block block warn off',
      'reason-missing': 'block warn off off',
      'reason-rote': 'warn warn off off',
      'proximity-missing': 'warn warn off off',
      'not-attested': 'block block off off',
      'not-approved': 'block warn off off',
      'approver-is-author': 'block warn off off',
      'first-voice-anonymous': 'warn warn off off',
      'anonymous-density': 'warn warn info off',
      'anonymous-voices-only': 'block block warn off',
      'quote-drifted': 'block warn warn off',
      'passage-unrecorded': 'warn info off off',
      'speaker-missing': 'block block warn off',
      'byline-missing': 'block warn info off',
      'related-story-dead': 'warn warn warn off',
    });
  });

  it('give way to what a house sets for a rule', () => {
    const [rule] = RULES as [SourcingRule];
    for (const preset of SOURCING_PRESETS) {
      for (const severity of ['block', 'warn', 'info', 'off'] as const) {
        expect(severityOf(rule, { preset, severities: { [rule.id]: severity } })).toBe(severity);
      }
    }
  });
});

describe('the findings', () => {
  const undescribed = facts({ bylines: 0, sources: [source({ description: null, reason: null })] });
  const rulesFound = (settings: Parameters<typeof findingsOf>[2]) =>
    findingsOf(undescribed, RULES, settings).map(({ rule, severity }) => `${severity} ${rule}`);

  it('come with what blocks first, then in the order of the rules', () => {
    expect(rulesFound({ preset: 'broadsheet', severities: {} })).toEqual([
      'block description-missing',
      'warn reason-missing',
      'warn byline-missing',
    ]);
    expect(rulesFound({ preset: 'broadsheet', severities: { 'byline-missing': 'block' } })).toEqual(
      ['block description-missing', 'block byline-missing', 'warn reason-missing'],
    );
  });

  it('are none where a house wants none', () => {
    expect(rulesFound({ preset: 'off', severities: {} })).toEqual([]);
    expect(rulesFound({ preset: 'off', severities: { 'reason-missing': 'info' } })).toEqual([
      'info reason-missing',
    ]);
  });

  const own = (check: unknown): SourcingRule =>
    ({ id: 'own-rule', explanation: 'Ours.', severity: 'warn', check }) as SourcingRule;

  it('stand at the article where a rule names no place', () => {
    const rule = own(() => [{ message: 'Mind the gap.' }]);
    expect(findingsOf(undescribed, [rule], { preset: 'wire', severities: {} })).toEqual([
      { rule: 'own-rule', severity: 'warn', message: 'Mind the gap.', place: { in: 'article' } },
    ]);
  });

  const failure = new TypeError('no such thing');

  it.each<[string, () => unknown, RegExp]>([
    [
      'throws',
      () => {
        throw failure;
      },
      /“own-rule” failed: no such thing\./,
    ],
    ['gives no list', () => undefined, /“own-rule” failed: it gave no list/],
    ['is not done at once', async () => [], /“own-rule” failed: it gave no list/],
  ])('name a rule that %s', (_how, check, message) => {
    const settings = { preset: 'wire', severities: {} } as const;
    expect(() => findingsOf(undescribed, [own(check)], settings)).toThrow(message);
  });
});
