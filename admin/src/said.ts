import type { StrapiApp } from '@strapi/strapi/admin';
import { messageOf, type TranslationKey } from './translate';

/** Says a string in the editor's language, where Strapi takes bare text and hooks cannot be used. */
export type Say = (key: TranslationKey) => string;

/** Gives what says strings in the language in which the panel is at that moment. */
export const sayingIn =
  (app: Pick<StrapiApp, 'store' | 'translations'>): Say =>
  (key) => {
    const locale = app.store?.getState().admin_app.language.locale ?? 'en';
    const { id, defaultMessage } = messageOf(key);
    // Strapi types them as having none.
    const translations: Record<string, Record<string, string>> = app.translations ?? {};
    return translations[locale]?.[id] ?? defaultMessage;
  };
