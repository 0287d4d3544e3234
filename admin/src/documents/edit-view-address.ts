/** Where the content manager edits a document of a collection type, in one locale. */
export const editViewAddress = (
  uid: string,
  documentId: string,
  locale: string | null | undefined,
): string => {
  const query = locale ? `?${new URLSearchParams({ 'plugins[i18n][locale]': locale })}` : '';
  return `/content-manager/collection-types/${uid}/${documentId}${query}`;
};
