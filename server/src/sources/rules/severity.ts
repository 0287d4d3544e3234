import type {
  Severity,
  SeverityByPreset,
  SourcingRule,
  SourcingSettings,
} from '../../../../content-types';

/** How much a rule matters under each preset, spelled out. */
export const severityByPreset = ({ severity }: SourcingRule): SeverityByPreset =>
  typeof severity === 'string'
    ? { wire: severity, broadsheet: severity, magazine: severity, off: 'off' }
    : severity;

/** How much a rule matters in this house. */
export const severityOf = (
  rule: SourcingRule,
  { preset, severities }: Pick<SourcingSettings, 'preset' | 'severities'>,
): Severity | 'off' => severities[rule.id] ?? severityByPreset(rule)[preset];
