import { isStorableText } from '../../../content-types/rules/storable-text';
import { type FieldError, fieldError } from './field-error';

/** What a relation or a media field is told to point at. */
export interface Reference {
  path: string[];
  /** By document, which is in several versions and locales, or by one row of them. */
  target: { documentId: string } | { id: number };
  locale?: string;
  status?: string;
}

export interface RelationInput {
  references: Reference[];
  errors: FieldError[];
}

const LARGEST_ID = 2 ** 31 - 1;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const rowId = (value: unknown): number | null => {
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isInteger(id) && id > 0 && id <= LARGEST_ID ? id : null;
};

/** What one link leads to, as Strapi reads it; null where it leads nowhere. */
export const targetOf = (value: unknown): Reference['target'] | null => {
  if (typeof value === 'string' || typeof value === 'number') {
    const id = rowId(value);
    if (id !== null) return { id };
    // Strapi takes every text that begins with a digit for the id of a row.
    return typeof value === 'string' && /^\D/.test(value) && isStorableText(value)
      ? { documentId: value }
      : null;
  }
  if (!isRecord(value)) return null;
  const { documentId } = value;
  if (documentId === undefined || documentId === null) {
    const id = rowId(value.id);
    return id === null ? null : { id };
  }
  return typeof documentId === 'string' && documentId !== '' && isStorableText(documentId)
    ? { documentId }
    : null;
};

const listed = (value: unknown, path: string[]): RelationInput => {
  if (value === undefined || value === null) return { references: [], errors: [] };
  const input: RelationInput = { references: [], errors: [] };
  const entries: [string[], unknown][] = Array.isArray(value)
    ? value.map((entry, index) => [[...path, String(index)], entry])
    : [[path, value]];
  for (const [place, entry] of entries) {
    const target = targetOf(entry);
    if (!target) {
      input.errors.push(fieldError(place, 'must be the id of something that exists'));
      continue;
    }
    const { locale, status } = isRecord(entry) ? entry : {};
    input.references.push({
      path: place,
      target,
      locale: textOf(locale),
      status: textOf(status),
    });
  }
  return input;
};

/**
 * Reads what was written to a relation or a media field in any of the forms Strapi takes: an id
 * or a documentId, an object with either, a list of these, or `{ connect, disconnect, set }`.
 * What is to be disconnected by the id of a row need not exist.
 */
export const relationInput = (field: string, value: unknown): RelationInput => {
  if (!isRecord(value) || 'id' in value || 'documentId' in value) return listed(value, [field]);

  const connected = ['connect', 'set'].map((way) => listed(value[way], [field, way]));
  const disconnected = listed(value.disconnect, [field, 'disconnect']);
  return {
    references: [
      ...connected.flatMap(({ references }) => references),
      ...disconnected.references.filter(({ target }) => 'documentId' in target),
    ],
    errors: [...connected, disconnected].flatMap(({ errors }) => errors),
  };
};
