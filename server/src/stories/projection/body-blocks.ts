import type {
  StoryBlock,
  StoryInline,
  StoryList,
  StoryListItem,
  StoryText,
} from '../../../../content-types';
import { isLinkUrl } from '../../../../content-types/rules/link-url';
import { plainText } from './plain-text';
import { isRecord, listOf } from './records';
import { storyImage } from './story-image';

type Node = Record<string, unknown>;

/**
 * In nodes: deeper than a body that can be saved is nested, which is half as many as the levels of
 * JSON it may have. What lies deeper is left out.
 */
const DEEPEST = 40;

const LANGUAGE = /^[\w+#.-]{1,40}$/;

const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

const childrenOf = ({ children }: Node): Node[] => listOf(children).filter(isRecord);

const isText = ({ type, text }: Node): boolean =>
  type === 'text' || (type === undefined && typeof text === 'string');

const textOf = (node: Node): StoryText => {
  const text: StoryText = { type: 'text', text: plainText(node.text) };
  for (const mark of MARKS) if (node[mark] === true) text[mark] = true;
  return text;
};

/** The texts within nodes, whatever they are. */
const textsIn = (nodes: readonly Node[], depth = 0): StoryText[] =>
  nodes.flatMap((node) => {
    if (isText(node)) return [textOf(node)];
    return depth === DEEPEST || node.type === 'image' ? [] : textsIn(childrenOf(node), depth + 1);
  });

/** Texts and links. Of a node that is neither, and of a link that leads nowhere, what is in it. */
const inlinesIn = (nodes: readonly Node[], depth = 0): StoryInline[] =>
  nodes.flatMap((node): StoryInline[] => {
    if (isText(node)) return [textOf(node)];
    if (depth === DEEPEST || node.type === 'image') return [];
    const { type, url } = node;
    if (type === 'link' && typeof url === 'string' && isLinkUrl(url)) {
      return [{ type, url, children: textsIn(childrenOf(node), depth + 1) }];
    }
    return inlinesIn(childrenOf(node), depth + 1);
  });

const listOfNode = (node: Node, depth: number): StoryList => ({
  type: 'list',
  format: node.format === 'ordered' ? 'ordered' : 'unordered',
  children: childrenOf(node).flatMap((child): (StoryListItem | StoryList)[] => {
    if (child.type === 'list') return depth === DEEPEST ? [] : [listOfNode(child, depth + 1)];
    const children = inlinesIn(isText(child) ? [child] : childrenOf(child));
    return [{ type: 'list-item', children }];
  }),
});

const imageBlock = (node: Node): StoryBlock[] => {
  const image = storyImage(node.image);
  return image ? [{ type: 'image', image, children: [{ type: 'text', text: '' }] }] : [];
};

const BLOCKS: Readonly<Record<string, (node: Node) => StoryBlock[]>> = {
  paragraph: (node) => [{ type: 'paragraph', children: inlinesIn(childrenOf(node)) }],
  heading: (node) => {
    const level = HEADING_LEVELS.find((known) => known === node.level) ?? 2;
    return [{ type: 'heading', level, children: inlinesIn(childrenOf(node)) }];
  },
  quote: (node) => [{ type: 'quote', children: inlinesIn(childrenOf(node)) }],
  list: (node) => [listOfNode(node, 0)],
  code: (node) => {
    const { language } = node;
    const known = typeof language === 'string' && LANGUAGE.test(language);
    const children = textsIn(childrenOf(node));
    return [{ type: 'code', ...(known ? { language } : {}), children }];
  },
  image: imageBlock,
};

const isBlock = ({ type }: Node): boolean =>
  typeof type === 'string' && Object.hasOwn(BLOCKS, type);

const isInline = (node: Node): boolean => isText(node) || node.type === 'link';

/** Of a block that is not known: the blocks within it, and what text is between as paragraphs. */
const unknownBlock = (node: Node, depth: number): StoryBlock[] => {
  if (depth === DEEPEST) return [];
  const blocks: StoryBlock[] = [];
  let loose: Node[] = [];
  const endParagraph = () => {
    const children = inlinesIn(loose);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    loose = [];
  };
  for (const child of isInline(node) ? [node] : childrenOf(node)) {
    if (isInline(child)) {
      loose.push(child);
    } else {
      endParagraph();
      for (const block of blocksOf(child, depth + 1)) blocks.push(block);
    }
  }
  endParagraph();
  return blocks;
};

const blocksOf = (node: Node, depth: number): StoryBlock[] => {
  const known = isBlock(node) ? BLOCKS[String(node.type)] : undefined;
  return known ? known(node) : unknownBlock(node, depth);
};

/**
 * The blocks of a body as readers get them: every node copied by what is known of it. Nodes of
 * other types are left out and their words kept; keys that are not known are left out. Takes
 * anything.
 */
export const bodyBlocks = (body: unknown): StoryBlock[] =>
  listOf(body)
    .filter(isRecord)
    .flatMap((node) => blocksOf(node, 0));
