import type { StoryInline, StoryText } from '../../../../content-types';

/** From one offset into the text of a block to another. */
export interface Range {
  start: number;
  end: number;
}

export interface LinkRange extends Range {
  url: string;
}

/** A run of text, and the link that it is in. */
export interface Run extends Range {
  text: StoryText;
  link: LinkRange | null;
}

/** The runs of some inline nodes, of which the first starts at an offset. */
export const runsOf = (nodes: readonly StoryInline[], offset: number): Run[] => {
  const runs: Run[] = [];
  let at = offset;
  const add = (text: StoryText, link: LinkRange | null) => {
    runs.push({ start: at, end: at + text.text.length, text, link });
    at += text.text.length;
  };
  for (const node of nodes) {
    if (node.type === 'text') {
      add(node, null);
      continue;
    }
    const link: LinkRange = { start: at, end: at, url: node.url };
    for (const text of node.children) add(text, link);
    link.end = at;
  }
  return runs;
};
