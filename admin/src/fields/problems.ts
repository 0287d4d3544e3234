import { LIMITS } from '../../../content-types/limits';
import {
  isBackwards,
  isFullDate,
  parsePartialDate,
} from '../../../content-types/rules/partial-date';
import { isWebUrl } from '../../../content-types/rules/web-url';
import type { TranslationKey } from '../translate';

/** What is wrong with a text, in words of `translations/en.json`; nothing if it may be saved. */
export interface Problem {
  key: TranslationKey;
  values?: Record<string, number>;
}

/** Whether an editor has yet to write something: what is blank is not called wrong while it is. */
const isBlank = (text: string | null | undefined): text is '' | null | undefined =>
  (text ?? '') === '';

export const textProblem = (
  text: string | null | undefined,
  limit: number = LIMITS.line,
): Problem | undefined =>
  (text ?? '').length > limit ? { key: 'problem.long', values: { limit } } : undefined;

/** For a text that an entry cannot do without. */
export const requiredTextProblem = (
  text: string | null | undefined,
  limit: number = LIMITS.line,
): Problem | undefined =>
  (text ?? '').trim() === '' ? { key: 'problem.blank' } : textProblem(text, limit);

export const urlProblem = (text: string | null | undefined): Problem | undefined => {
  if (isBlank(text)) return undefined;
  return isWebUrl(text) ? textProblem(text, LIMITS.url) : { key: 'problem.url' };
};

export const partialDateProblem = (text: string | null | undefined): Problem | undefined =>
  isBlank(text) || parsePartialDate(text) ? undefined : { key: 'problem.partialDate' };

/** What is wrong with the end of a time, given its beginning. */
export const endProblem = (
  from: string | null | undefined,
  to: string | null | undefined,
): Problem | undefined =>
  partialDateProblem(to) ?? (isBackwards(from, to) ? { key: 'problem.backwards' } : undefined);

export const fullDateProblem = (text: string | null | undefined): Problem | undefined =>
  isFullDate(text ?? '') ? undefined : { key: 'problem.fullDate' };

export const requiredUrlProblem = (text: string | null | undefined): Problem | undefined =>
  isBlank(text) ? { key: 'problem.blank' } : urlProblem(text);

/** For an entry that stands in its list already, further up. */
export const repeatedProblem = (list: readonly string[], index: number): Problem | undefined => {
  const entry = list[index]?.trim() ?? '';
  const first = list.findIndex((other) => other.trim() === entry);
  return entry !== '' && first < index ? { key: 'problem.repeated' } : undefined;
};
