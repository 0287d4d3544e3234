import type { Core } from '@strapi/strapi';
import {
  type ListedRule,
  SEVERITIES,
  SOURCING_PRESETS,
  type SourcingRule,
} from '../../../../content-types';
import { RULES } from './rules';
import { severityByPreset } from './severity';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const added = new WeakMap<Core.Strapi, SourcingRule[]>();

/** Every rule of an application: Newsdesk's, then those that its code has added. */
export const rulesOf = (strapi: Core.Strapi): readonly SourcingRule[] => [
  ...RULES,
  ...(added.get(strapi) ?? []),
];

const isSeverity = (value: unknown): boolean =>
  value === 'off' || (SEVERITIES as readonly unknown[]).includes(value);

/** What is wrong with a rule, which may come from code without types. */
const flawOf = ({ id, explanation, severity, check }: Partial<SourcingRule>): string | null => {
  if (typeof id !== 'string' || !ID.test(id)) return 'its id must be lower-case-words-with-hyphens';
  if (typeof explanation !== 'string' || explanation.trim() === '') {
    return 'it must explain itself to editors';
  }
  if (typeof check !== 'function') return 'its check must be a function';
  const severities: unknown[] =
    typeof severity === 'object' && severity !== null
      ? SOURCING_PRESETS.map((preset) => severity[preset])
      : [severity];
  return severities.every(isSeverity)
    ? null
    : `its severity must be block, warn, info or off, or one of them for each of ${SOURCING_PRESETS.join(', ')}`;
};

/**
 * Adds a rule of the application's own, in its `register` or `bootstrap`.
 * @throws Error for a rule that is no rule, or whose id another one has
 */
export const addRule = (strapi: Core.Strapi, rule: SourcingRule): void => {
  const flaw = flawOf(rule);
  if (flaw !== null) throw new Error(`The sourcing rule “${rule.id}” cannot be added: ${flaw}.`);
  if (rulesOf(strapi).some(({ id }) => id === rule.id)) {
    throw new Error(`There is a sourcing rule “${rule.id}” already.`);
  }
  added.set(strapi, [...(added.get(strapi) ?? []), rule]);
};

/** The rules as the settings page shows them. */
export const listedRules = (strapi: Core.Strapi): ListedRule[] =>
  rulesOf(strapi).map((rule) => ({
    id: rule.id,
    explanation: rule.explanation,
    severity: severityByPreset(rule),
  }));
