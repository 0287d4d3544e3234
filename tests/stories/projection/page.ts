import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Of characters that an author may have written, and that do no harm. */
const TOLERATED = ['control-character-in-input-stream', 'noncharacter-in-input-stream'];

const isElement = (node: Node): node is PageElement => 'tagName' in node;

const descendants = (nodes: readonly Node[]): PageElement[] =>
  nodes.filter(isElement).flatMap((node) => [node, ...descendants(node.childNodes)]);

/** HTML as a browser reads it. Refuses what a browser would have to mend. */
export const elementsOf = (html: string): PageElement[] => {
  const errors: string[] = [];
  const page = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors.filter((code) => !TOLERATED.includes(code))).toEqual([]);
  return descendants(page.childNodes);
};

/** The text of an element: a line break for each `br`. */
export const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  if (!isElement(node)) return '';
  return node.tagName === 'br' ? '\n' : node.childNodes.map(textOf).join('');
};

export const textOfPage = (html: string): string =>
  parseFragment(html).childNodes.map(textOf).join('');

export const attributeOf = (element: PageElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;
