interface Node {
  type?: unknown;
  text?: unknown;
  children?: unknown;
}

/** Blocks that stand on lines of their own; everything else runs on within its line. */
const LINES = new Set(['paragraph', 'heading', 'quote', 'code', 'list', 'list-item', 'image']);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const textOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  const own = typeof node.text === 'string' ? node.text : '';
  const text = own + (Array.isArray(node.children) ? node.children.map(textOf).join('') : '');
  return typeof node.type === 'string' && LINES.has(node.type) ? `\n${text}\n` : text;
};

/**
 * The words of a blocks body, one line a paragraph, heading or list entry.
 * Takes anything: what is not blocks has no words.
 */
export const plainText = (body: unknown): string =>
  Array.isArray(body) ? body.map(textOf).join('').replace(/\n+/g, '\n').trim() : '';
