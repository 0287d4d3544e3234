import { NEWSDESK_UIDS, PLUGIN_ID } from '../../content-types/uids';

type Strings = Record<string, string>;

/**
 * The names under which Strapi looks for a file's strings. Labels of edit views have names of
 * Strapi's own, which win over what the view says; so English, whose labels stand in the view,
 * gives none, and an editor who changes a label there sees the change.
 */
const strapiNames = (locale: string, key: string): string[] => {
  const [, type, field] = /^label\.(\w+)\.(\w+)$/.exec(key) ?? [];
  const uid = NEWSDESK_UIDS.find((one) => one === `plugin::${PLUGIN_ID}.${type}`);
  const own = `${PLUGIN_ID}.${key}`;
  return uid && locale !== 'en' ? [own, `content-manager.content-types.${uid}.${field}`] : [own];
};

/** A file's strings under the names by which Strapi looks for them. */
export const registered = (locale: string, strings: Strings): Strings =>
  Object.fromEntries(
    Object.entries(strings).flatMap(([key, text]) =>
      strapiNames(locale, key).map((name) => [name, text]),
    ),
  );

/** The strings of every locale that has a file here, as `registerTrads` of a plugin gives them. */
export const loadTranslations = ({ locales }: { locales: string[] }) =>
  Promise.all(
    locales.map(async (locale) => {
      try {
        // From the folder above: bundlers resolve no variable import from within it.
        const { default: strings } = await import(`./translations/${locale}.json`);
        return { locale, data: registered(locale, strings) };
      } catch {
        // Strapi asks for all its languages. One without a file is shown in English.
        return { locale, data: {} };
      }
    }),
  );
