import { useIntl } from 'react-intl';

/** Gives what a language is called by those who read this, by the code of a locale. */
export const useLanguageNames = () => {
  const { locale } = useIntl();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return (code: string): string => names.of(code) ?? code;
};
