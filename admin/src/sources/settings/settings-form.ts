import type { ListedRule, SourcingSettings } from '../../../../content-types';
import type { Severity } from '../../../../content-types/vocabulary';

/** The settings as the form holds them: a locale's description is an empty text, not absent. */
export interface SettingsForm extends Omit<SourcingSettings, 'density'> {
  /** Undefined while its field is empty. */
  density: number | undefined;
}

/** A locale of the site; the code `''` stands for all others. */
export interface SiteLocale {
  code: string;
  name: string;
}

/** What the form begins with: a field for every locale of the site, and those that have words already. */
export const formOf = (
  settings: SourcingSettings,
  locales: readonly SiteLocale[],
): SettingsForm => ({
  ...settings,
  defaultDescription: {
    ...Object.fromEntries(locales.map(({ code }) => [code, ''])),
    ...settings.defaultDescription,
  },
});

/** What is saved: a locale without words is left out, and says what all others say. */
export const settingsOf = (form: SettingsForm): SettingsForm => ({
  ...form,
  defaultDescription: Object.fromEntries(
    Object.entries(form.defaultDescription).filter(([, words]) => words.trim() !== ''),
  ),
});

type Weight = Severity | 'off';

/** How much a rule matters under some settings. */
export const weightOf = (
  rule: ListedRule,
  { preset, severities }: Pick<SourcingSettings, 'preset' | 'severities'>,
): Weight => severities[rule.id] ?? rule.severity[preset];

export interface ChangedRule {
  id: string;
  from: Weight;
  to: Weight;
}

/** The rules that matter more or less under other settings. */
export const changedRules = (
  rules: readonly ListedRule[],
  before: SettingsForm,
  after: SettingsForm,
): ChangedRule[] =>
  rules.flatMap((rule) => {
    const [from, to] = [weightOf(rule, before), weightOf(rule, after)];
    return from === to ? [] : [{ id: rule.id, from, to }];
  });

/** An id for a new term, made from its name, that no other term has. */
export const termId = (name: string, taken: readonly string[]): string => {
  const base =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'term';
  const ids = [base, ...taken.map((_, index) => `${base}-${index + 2}`)];
  return ids.find((id) => !taken.includes(id)) ?? base;
};
