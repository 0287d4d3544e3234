import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useAnswer } from '../answers/use-answer';

/**
 * Gives what asks for the site's default locale.
 * @throws what kept the server from telling
 */
export const useSiteLocale = (): (() => Promise<string>) => {
  const { get } = useFetchClient();
  return useCallback(async () => {
    const { data } = await get<{ code: string; isDefault: boolean }[]>('/i18n/locales');
    const site = data.find(({ isDefault }) => isDefault);
    if (site === undefined) throw new Error('The site has no default locale.');
    return site.code;
  }, [get]);
};

/** What is known of a locale that the page need not say. */
export type AskedLocale =
  | { is: 'known'; locale: string }
  | { is: 'loading' }
  | { is: 'failed'; retry: () => void };

/** A locale, or the site's default one where the page does not say which it shows. */
export const useLocaleOrDefault = (locale: string | undefined): AskedLocale => {
  const siteLocale = useSiteLocale();
  const { last, isAsking, askAgain } = useAnswer(locale === undefined ? siteLocale : null);
  if (locale !== undefined) return { is: 'known', locale };
  if (last.is === 'loaded') return { is: 'known', locale: last.data };
  return isAsking ? { is: 'loading' } : { is: 'failed', retry: askAgain };
};
