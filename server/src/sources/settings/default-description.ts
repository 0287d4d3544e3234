import type { SourcingSettings } from '../../../../content-types';
import { DEFAULT_SETTINGS } from './default-settings';

/**
 * What readers are told of a source without a description, in a locale: the house's words for that
 * locale, for its language, or for all others. Never empty.
 */
export const defaultDescription = (
  { defaultDescription: byLocale }: Pick<SourcingSettings, 'defaultDescription'>,
  locale: string,
): string =>
  byLocale[locale] ||
  byLocale[locale.split('-')[0] ?? ''] ||
  byLocale[''] ||
  (DEFAULT_SETTINGS.defaultDescription[''] as string);
