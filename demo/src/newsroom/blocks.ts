import type { Block, InlineNode } from './shapes';

type Inline = string | InlineNode;

const inline = (parts: Inline[]): InlineNode[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));

/** Strapi keeps a link between two texts; an empty one stands where there is none. */
export const link = (text: string, url: string): InlineNode => ({
  type: 'link',
  url,
  children: [{ type: 'text', text }],
});

export const p = (...parts: Inline[]): Block => ({ type: 'paragraph', children: inline(parts) });

export const h = (text: string): Block => ({
  type: 'heading',
  level: 2,
  children: inline([text]),
});

export const pullQuote = (text: string): Block => ({ type: 'quote', children: inline([text]) });

export const list = (...items: string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) => ({ type: 'list-item', children: inline([item]) })),
});

/** All text of a body, a block a line, as a reader sees it. */
export const textOf = (body: Block[]): string =>
  body
    .map((block) => {
      const children: (InlineNode | { type: 'list-item'; children: InlineNode[] })[] =
        block.children;
      const read = (node: (typeof children)[number]): string =>
        node.type === 'text' ? node.text : node.children.map(read).join('');
      return children.map(read).join(block.type === 'list' ? '\n' : '');
    })
    .join('\n');
