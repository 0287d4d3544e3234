import { PERSON_UID } from '../../../../content-types';
import { blockTexts } from '../../quotations';

/** The part of an attribute of a schema that says what its values hold. */
export interface Attribute {
  type: string;
  target?: string;
  component?: string;
  components?: readonly string[];
}

/** Gives the attributes of a content type or component by its uid. */
export type AttributesOf = (uid: string) => Readonly<Record<string, Attribute>>;

/** Something in a value that may tell who a source is. */
export type Trace =
  | { text: string }
  /** Row id of a file, and its attribute. */
  | { text: string; file: string; field: string }
  /** documentId of a person. */
  | { person: string };

const TEXT_TYPES = new Set(['string', 'text', 'richtext', 'email', 'uid', 'enumeration']);

/** What is told of a file. Its hash and its renditions repeat the address. */
const FILE_FIELDS = ['name', 'alternativeText', 'caption', 'url'] as const;

type Values = Record<string, unknown>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (value: unknown): Values[] => [value].flat().filter(isValues);

/** An address as it is read: `Ren%C3%A9e` is `Renée`. */
const readable = (text: string): string => {
  if (/\s/u.test(text) || !/%[0-9a-f]{2}/iu.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const texts = (...values: unknown[]): Trace[] =>
  values.flatMap((value) =>
    typeof value === 'string' && value !== '' ? [{ text: readable(value) }] : [],
  );

const inJson = (value: unknown): Trace[] => {
  if (typeof value === 'string') return texts(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(inJson);
};

/** Addresses of links, and what is told of pictures, which are no words of the text. */
const besideWords = (node: unknown): Trace[] => {
  if (Array.isArray(node)) return node.flatMap(besideWords);
  if (!isValues(node)) return [];
  const image = isValues(node.image)
    ? FILE_FIELDS.map((field) => (node.image as Values)[field])
    : [];
  return [...texts(node.url, ...image), ...besideWords(node.children)];
};

const inFile = (file: Values): Trace[] =>
  FILE_FIELDS.flatMap((field) =>
    texts(file[field]).map((trace) => ({
      ...(trace as { text: string }),
      file: String(file.id),
      field,
    })),
  );

const inComponent = (uid: unknown, component: Values, attributesOf: AttributesOf): Trace[] =>
  typeof uid === 'string'
    ? Object.entries(attributesOf(uid)).flatMap(([name, attribute]) =>
        tracesInValue(attribute, component[name], attributesOf),
      )
    : [];

/**
 * Whatever in the value of an attribute can name somebody, by what its schema says it holds: texts
 * on all levels, files, people it leads to. A content type may have been extended by its site.
 */
export const tracesInValue = (
  attribute: Attribute,
  value: unknown,
  attributesOf: AttributesOf,
): Trace[] => {
  const { type, target, component } = attribute;
  if (TEXT_TYPES.has(type)) return texts(value);
  switch (type) {
    case 'json':
      return inJson(value);
    case 'blocks':
      return [
        ...texts(...blockTexts(value).flatMap((text) => text.split('\n'))),
        ...besideWords(value),
      ];
    case 'media':
      return listed(value).flatMap(inFile);
    case 'component':
      return listed(value).flatMap((entry) => inComponent(component, entry, attributesOf));
    case 'dynamiczone':
      return listed(value).flatMap((entry) => inComponent(entry.__component, entry, attributesOf));
    case 'relation':
      return target === PERSON_UID
        ? listed(value).flatMap(({ documentId }) =>
            typeof documentId === 'string' ? [{ person: documentId }] : [],
          )
        : [];
    default:
      return [];
  }
};
