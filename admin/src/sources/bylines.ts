/** What Strapi's form has of a relation: what is to change. */
export interface RelationChanges {
  connect?: { apiData?: { isTemporary?: boolean } }[];
  disconnect?: unknown[];
}

/**
 * How many bylines the saved article has, as the content manager tells it.
 * @returns undefined where it does not tell: to those who may not read them, and of a new locale,
 * which gets those of the others
 */
export const savedBylines = (
  documentId: string | undefined,
  document: { [attribute: string]: unknown } | undefined,
): number | undefined => {
  if (documentId === undefined) return 0;
  const told = document?.authors;
  return typeof told === 'object' && told !== null && 'count' in told
    ? Number(told.count)
    : undefined;
};

/**
 * How many bylines an article has with what is changed in its form.
 * @returns undefined where only the server knows
 */
export const bylinesInForm = (
  changes: RelationChanges | undefined,
  saved: number | undefined,
): number | undefined => {
  const { connect = [], disconnect = [] } = changes ?? {};
  if (saved === undefined) return connect.length > 0 ? connect.length : undefined;
  // One that is only moved is connected again.
  const added = connect.filter(({ apiData }) => apiData?.isTemporary);
  return Math.max(saved - disconnect.length + added.length, connect.length);
};
