import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useAnswer } from '../answers/use-answer';

/** Gives what asks for the site's default locale; undefined where it cannot be told. */
export const useSiteLocale = (): (() => Promise<string | undefined>) => {
  const { get } = useFetchClient();
  return useCallback(async () => {
    try {
      const { data } = await get<{ code: string; isDefault: boolean }[]>('/i18n/locales');
      return data.find(({ isDefault }) => isDefault)?.code;
    } catch {
      return undefined;
    }
  }, [get]);
};

/**
 * A locale, or the site's default one where the page does not say which it shows.
 * @returns undefined while that is not known
 */
export const useLocaleOrDefault = (locale: string | undefined): string | undefined => {
  const siteLocale = useSiteLocale();
  const { last } = useAnswer(locale === undefined ? siteLocale : null);
  return locale ?? (last.is === 'loaded' ? last.data : undefined);
};
