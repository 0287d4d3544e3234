import { isTranslationKey, type TranslationKey } from '../translate';
import en from '../translations/en.json';

/**
 * Which of our types a view shows, as its schema says among its options. Hooks of the content
 * manager are not told the uid.
 */
export const typeOfView = (options: object): string | undefined => {
  const ours: unknown = 'newsdesk' in options ? options.newsdesk : undefined;
  const type = typeof ours === 'object' && ours !== null && 'type' in ours ? ours.type : undefined;
  return typeof type === 'string' ? type : undefined;
};

/**
 * The key of a label or hint of ours, if the view still says what we shipped. What an editor has
 * written there instead is theirs and is not translated.
 */
const shippedKey = (said: unknown, ...keys: string[]): TranslationKey | undefined =>
  keys.find((key): key is TranslationKey => isTranslationKey(key) && en[key] === said);

export const shippedHint = (type: string, field: string, said: unknown) =>
  shippedKey(said, `hint.${type}.${field}`);

export const shippedColumn = (type: string, field: string, said: unknown) =>
  shippedKey(said, `column.${type}.${field}`, `label.${type}.${field}`);

/** Whether the translations have words for the values of an enumeration. */
export const hasChoiceWords = (attribute: object, field: string): attribute is { enum: string[] } =>
  'enum' in attribute &&
  Array.isArray(attribute.enum) &&
  attribute.enum.every((value) => isTranslationKey(`choice.${field}.${value}`));
