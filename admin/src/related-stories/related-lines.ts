import { isWebUrl } from '../../../content-types/rules/web-url';

/** Something that a paragraph “Related: …” names: by its words, and perhaps a link. */
export interface NamedStory {
  title: string;
  url: string | null;
}

/** A paragraph of a body that names related stories, as magazines write them. */
export interface RelatedLine {
  /** The block of the body that it is. */
  paragraph: object;
  /** What it says after its colon. */
  text: string;
  stories: NamedStory[];
  /** What else stands in the paragraph, which is the article's own; null where there is nothing. */
  rest: object | null;
}

interface Node {
  type?: unknown;
  text?: unknown;
  url?: unknown;
  children?: unknown;
}

/** `Related:`, `Related story:`, `Related stories:`, in whatever capitals. */
const LEAD = /^\s*related(?:\s+(?:story|stories|article|articles))?\s*:\s*/i;

const nodesOf = (value: unknown): Node[] => (Array.isArray(value) ? (value as Node[]) : []);

const textOf = (node: Node): string =>
  typeof node.text === 'string' ? node.text : nodesOf(node.children).map(textOf).join('');

const namedBy = (node: Node): NamedStory | null => {
  const title = textOf(node).replace(LEAD, '').trim();
  return node.type === 'link' && typeof node.url === 'string' && isWebUrl(node.url) && title !== ''
    ? { title, url: node.url }
    : null;
};

/** What joins links and says nothing by itself. */
const JOINT = /^(?:[^\p{L}\p{N}]|\b(?:and|or)\b)*$/iu;

/** Nodes without so many of their first characters, however these are parted. */
const withoutStart = (nodes: readonly Node[], length: number): Node[] => {
  let left = length;
  return nodes.map((node) => {
    const before = left;
    left = Math.max(0, left - textOf(node).length);
    if (typeof node.text === 'string') return { ...node, text: node.text.slice(before - left) };
    return before === left
      ? node
      : { ...node, children: withoutStart(nodesOf(node.children), before) };
  });
};

/** A paragraph without the links that are taken from it and without its lead. */
const restOf = (paragraph: Node): object | null => {
  const [lead = ''] = LEAD.exec(textOf(paragraph)) ?? [];
  const nodes = nodesOf(paragraph.children);
  const children = withoutStart(nodes, lead.length).filter(
    (_, index) => namedBy(nodes[index] as Node) === null,
  );
  return JOINT.test(children.map(textOf).join(' ')) ? null : { ...paragraph, children };
};

/** The paragraphs of a body that name related stories. */
export const relatedLines = (body: unknown): RelatedLine[] =>
  nodesOf(body).flatMap((node): RelatedLine[] => {
    if (node?.type !== 'paragraph') return [];
    const whole = textOf(node);
    if (!LEAD.test(whole)) return [];
    const text = whole.replace(LEAD, '').trim();
    if (text === '') return [];
    const links = nodesOf(node.children).flatMap((child) => namedBy(child) ?? []);
    return links.length > 0
      ? [{ paragraph: node, text, stories: links, rest: restOf(node) }]
      : [{ paragraph: node, text, stories: [{ title: text, url: null }], rest: null }];
  });

/**
 * A body without the links of one of its lines, told by what is in it: blocks move while somebody
 * writes. What else the line says stays. Null where it is not there any more as it was. A body has
 * at least one block.
 */
export const withoutLine = (
  body: unknown,
  { paragraph, rest }: Pick<RelatedLine, 'paragraph' | 'rest'>,
): unknown[] | null => {
  const nodes = nodesOf(body);
  const sought = JSON.stringify(paragraph);
  const at = nodes.findIndex((node) => JSON.stringify(node) === sought);
  if (at === -1) return null;
  const left = nodes.flatMap((node, index) => (index === at ? (rest ?? []) : node));
  return left.length > 0 ? left : [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }];
};
