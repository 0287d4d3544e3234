import {
  type ArticleFacts,
  type Finding,
  SEVERITIES,
  type SourcingRule,
  type SourcingSettings,
} from '../../../../content-types';
import { severityOf } from './severity';

const problemsOf = (rule: SourcingRule, facts: ArticleFacts) => {
  try {
    const problems: unknown = rule.check(facts);
    if (!Array.isArray(problems)) throw new TypeError('it gave no list of problems');
    return problems as ReturnType<SourcingRule['check']>;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The sourcing rule “${rule.id}” failed: ${reason}.`, { cause: error });
  }
};

/**
 * What rules find in an article, what blocks first.
 * @throws Error naming a rule that does not do what rules do, with what it threw as the cause
 */
export const findingsOf = (
  facts: ArticleFacts,
  rules: readonly SourcingRule[],
  settings: Pick<SourcingSettings, 'preset' | 'severities'>,
): Finding[] => {
  const findings = rules.flatMap((rule): Finding[] => {
    const severity = severityOf(rule, settings);
    if (severity === 'off') return [];
    return problemsOf(rule, facts).map(({ message, values, place = { in: 'article' } }) => ({
      rule: rule.id,
      severity,
      message,
      ...(values && { values }),
      place,
    }));
  });
  return SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity));
};
