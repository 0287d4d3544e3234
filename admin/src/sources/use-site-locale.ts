import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

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
  const [byDefault, setByDefault] = useState<string>();
  useEffect(() => {
    if (locale !== undefined) return undefined;
    let isLeft = false;
    siteLocale().then((code) => {
      if (!isLeft) setByDefault(code);
    });
    return () => {
      isLeft = true;
    };
  }, [locale, siteLocale]);
  return locale ?? byDefault;
};
