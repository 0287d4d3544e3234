/** Whether a content type has locales, or whether an attribute differs between them. */
export const isLocalized = (of: { pluginOptions?: object }): boolean => {
  const { i18n } = (of.pluginOptions ?? {}) as { i18n?: { localized?: boolean } };
  return i18n?.localized === true;
};
