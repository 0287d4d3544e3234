import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from './pluginId';
import en from './translations/en.json';

/** The name of a string; `translations/en.json` has them all. */
export type TranslationKey = keyof typeof en;

/** What react-intl needs to find a string, English where a language lacks it. */
export const messageOf = (key: TranslationKey) => ({
  id: `${PLUGIN_ID}.${key}`,
  defaultMessage: en[key],
});

/** Whether a name, made up of parts, is that of a string. */
export const isTranslationKey = (key: string): key is TranslationKey => Object.hasOwn(en, key);

/** Gives a function that says a string in the editor's language. */
export const useTranslate = () => {
  const { formatMessage } = useIntl();
  return useCallback(
    (key: TranslationKey, values?: Record<string, string | number>): string =>
      formatMessage(messageOf(key), values),
    [formatMessage],
  );
};
