/** A block of a body, as far as its words go. */
export interface Block {
  /** As the blocks editor names it: `paragraph`, `heading`, `quote`, `list`, `code`, `image`. */
  type: string;
  text: string;
}

interface Node {
  type?: unknown;
  text?: unknown;
  children?: unknown;
}

/**
 * Deeper than any body that can be saved, whose nodes lie two levels of JSON below one another; a
 * limit for what is not saved yet, so that reading it never overflows. What lies deeper has no words.
 */
const DEEPEST = 64;

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const childrenOf = (node: Node): Node[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : [];

const inlineText = (node: Node, depth = 0): string => {
  if (depth > DEEPEST) return '';
  const own = typeof node.text === 'string' ? node.text : '';
  return own + childrenOf(node).reduce((text, child) => text + inlineText(child, depth + 1), '');
};

const listEntries = (list: Node, depth = 0): string[] =>
  childrenOf(list).flatMap((child) => {
    if (child.type !== 'list') return [inlineText(child)];
    return depth > DEEPEST ? [] : listEntries(child, depth + 1);
  });

const textOf = (node: Node): string => {
  if (node.type === 'image') return '';
  return node.type === 'list' ? listEntries(node).join('\n') : inlineText(node);
};

/** The blocks of a body. Plain text counts as paragraphs, one a line. Takes anything. */
export const readBlocks = (body: unknown): Block[] => {
  if (typeof body === 'string') {
    return body.split(LINE_BREAK).map((text) => ({ type: 'paragraph', text }));
  }
  if (!Array.isArray(body)) return [];
  return body.map((node: unknown) =>
    isNode(node)
      ? { type: typeof node.type === 'string' ? node.type : 'paragraph', text: textOf(node) }
      : { type: 'paragraph', text: '' },
  );
};

/**
 * The text of each block of a body, by its index: what offsets of quotations count in. Entries of
 * a list are joined by line breaks; an image has no text. Takes anything: what is no body has no
 * blocks.
 */
export const blockTexts = (body: unknown): string[] => readBlocks(body).map(({ text }) => text);
