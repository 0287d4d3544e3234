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

/** The paragraphs of a body that name related stories. */
export const relatedLines = (body: unknown): RelatedLine[] =>
  nodesOf(body).flatMap((node) => {
    if (node?.type !== 'paragraph') return [];
    const whole = textOf(node);
    if (!LEAD.test(whole)) return [];
    const text = whole.replace(LEAD, '').trim();
    const links = nodesOf(node.children).flatMap((child): NamedStory[] => {
      const title = textOf(child).replace(LEAD, '').trim();
      return child.type === 'link' &&
        typeof child.url === 'string' &&
        isWebUrl(child.url) &&
        title !== ''
        ? [{ title, url: child.url }]
        : [];
    });
    const stories = links.length > 0 ? links : text === '' ? [] : [{ title: text, url: null }];
    return stories.length === 0 ? [] : [{ paragraph: node, text, stories }];
  });

/**
 * A body without one of its blocks, told by what is in it: blocks move while somebody writes. Null
 * where it is not there any more as it was. A body has at least one block.
 */
export const withoutBlock = (body: unknown, block: object): unknown[] | null => {
  const nodes = nodesOf(body);
  const sought = JSON.stringify(block);
  const at = nodes.findIndex((node) => JSON.stringify(node) === sought);
  if (at === -1) return null;
  const left = nodes.filter((_, index) => index !== at);
  return left.length > 0 ? left : [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }];
};
