import type { TextSpan } from '../../../content-types';

/** Words of a body, and where a report has them. */
export interface ShownPassage {
  text: string;
  /** In the body that was reported on, which may not be the one that is shown. */
  spans: readonly TextSpan[];
}

/** The text of a block as offsets count in it, and the nodes of the page that it is made of. */
interface ShownBlock {
  text: string;
  nodes: { node: Text; start: number }[];
}

/** One end of a selection, as the page has it. */
interface End {
  node: Text;
  offset: number;
}

const BLOCK = '[data-slate-node="element"]:not([data-slate-inline])';

const blockOf = (element: Element): Element | null => element.closest(BLOCK);

/** Entries of a list are joined by line breaks there, as in the text that offsets count in. */
const shownBlock = (block: Element): ShownBlock => {
  const shown: ShownBlock = { text: '', nodes: [] };
  let entry: Element | null = null;
  for (const piece of block.querySelectorAll('[data-slate-node="text"]')) {
    if (entry !== null && blockOf(piece) !== entry) shown.text += '\n';
    entry = blockOf(piece);
    // What Slate shows besides, in an empty line, is nobody's text.
    for (const string of piece.querySelectorAll('[data-slate-string]')) {
      const node = string.firstChild;
      if (!(node instanceof Text)) continue;
      shown.nodes.push({ node, start: shown.text.length });
      shown.text += node.data;
    }
  }
  return shown;
};

const shownBlocks = (editor: Element): ShownBlock[] =>
  [...editor.querySelectorAll(BLOCK)]
    .filter((element) => element.parentElement?.closest(BLOCK) == null)
    .map(shownBlock);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Marks, spaces and a "she said" in between may differ; where it begins or ends, it is the same. */
const isLike = (shown: string, wanted: string): boolean => {
  const [there, sought] = [wordsOf(shown), wordsOf(wanted)];
  return [0, -1].some((at) => there.at(at) !== undefined && there.at(at) === sought.at(at));
};

const cut = (blocks: readonly ShownBlock[], { block, start, end }: TextSpan): string =>
  blocks[block]?.text.slice(start, end) ?? '';

const endIn = (block: ShownBlock | undefined, offset: number): End | null => {
  const found = block?.nodes.filter(({ start }) => start <= offset).at(-1);
  return found
    ? { node: found.node, offset: Math.min(offset - found.start, found.node.data.length) }
    : null;
};

/**
 * Finds a passage in the editor of a body: where the report has it, if the text there is still
 * like it, else wherever the words stand.
 */
export const passageIn = (
  editor: Element,
  { text, spans }: ShownPassage,
): { from: End; to: End } | null => {
  const blocks = shownBlocks(editor);
  const [line = ''] = text.split('\n');
  const ends = (first: TextSpan, last: TextSpan) => {
    const from = endIn(blocks[first.block], first.start);
    const to = endIn(blocks[last.block], last.end);
    return from && to ? { from, to } : null;
  };

  const [first] = spans;
  const last = spans.at(-1);
  const fits = spans.every(({ block, end }) => end <= (blocks[block]?.text.length ?? -1));
  if (first && last && fits && isLike(spans.map((span) => cut(blocks, span)).join('\n'), text)) {
    return ends(first, last);
  }
  if (line.trim() === '') return null;
  const block = blocks.findIndex((each) => each.text.includes(line));
  const start = blocks[block]?.text.indexOf(line) ?? -1;
  const found = { block, start, end: start + line.length };
  return start === -1 ? null : ends(found, found);
};
