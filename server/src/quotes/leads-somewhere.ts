/*
 * A relation may be written in many shapes: null, a row id, a documentId, { id }, { documentId },
 * lists of these, and { connect, disconnect, set } of any of them.
 */

const entries = (value: unknown): unknown[] => {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.filter((entry) => entry !== null) : [value];
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether an input for a relation leads to somebody. A shape that nobody knows counts as doing
 * so: better one input refused than one source named.
 */
export const leadsSomewhere = (input: unknown): boolean => {
  if (!isObject(input)) return entries(input).length > 0;
  if ('id' in input || 'documentId' in input) return true;
  return entries(input.connect).length > 0 || entries(input.set).length > 0;
};

/**
 * Whether an input leaves a relation as it is: not given, or what an untouched form sends.
 * Null and empty lists take away what was there.
 */
export const leavesAsIs = (input: unknown): boolean => {
  if (input === undefined) return true;
  if (!isObject(input) || leadsSomewhere(input)) return false;
  return !('set' in input) && entries(input.disconnect).length === 0;
};
