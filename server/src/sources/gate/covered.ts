import type { Finding } from '../../../../content-types';
import type { OverrideRow } from '../report/reported-version';
import { findingIdentity } from './finding-identity';

export const isBlocking = ({ severity }: Finding): boolean => severity === 'block';

/** The findings that an override has set aside, by their identities. */
const overriddenFindings = ({ findings }: OverrideRow): Set<string> =>
  new Set(JSON.parse(findings) as string[]);

/** The blocking findings that nobody has set aside. An override covers those it was given for alone. */
export const uncovered = (
  findings: readonly Finding[],
  override: OverrideRow | null,
): Finding[] => {
  const set = override === null ? new Set() : overriddenFindings(override);
  return findings.filter((each) => isBlocking(each) && !set.has(findingIdentity(each)));
};
