import type { StoryBlock, StoryImage, StoryInline, StoryList } from '../../../../content-types';
import { attribute, escapeText } from './escape-html';
import { inlineHtml } from './inline-html';
import { type QuoteIds, quoteIds } from './quote-ids';
import type { QuotePiece } from './quote-pieces';
import { type Range, runsOf } from './runs';

/** What blocks are written with: the quotes of the block, and ids for them. */
interface Writing {
  pieces: readonly QuotePiece[];
  ids: QuoteIds;
}

const lengthOf = (nodes: readonly StoryInline[]): number =>
  nodes.reduce(
    (sum, node) => sum + (node.type === 'text' ? node.text.length : lengthOf(node.children)),
    0,
  );

const textOf = (nodes: readonly StoryInline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : textOf(node.children))).join('');

const wholeRow = (children: readonly StoryInline[], { pieces, ids }: Writing, offset = 0) => {
  const row = { start: offset, end: offset + lengthOf(children) };
  return inlineHtml(runsOf(children, offset), row, pieces, ids);
};

const listHtml = (list: StoryList, writing: Writing): string => {
  let offset = 0;
  const write = ({ format, children }: StoryList): string => {
    const items: string[] = [];
    for (const child of children) {
      if (child.type === 'list-item') {
        items.push(wholeRow(child.children, writing, offset));
        offset += lengthOf(child.children) + 1;
      } else {
        // Blocks have a list within a list beside the item that HTML has it in.
        items.push((items.pop() ?? '') + write(child));
      }
    }
    const name = format === 'ordered' ? 'ol' : 'ul';
    return `<${name}>${items.map((item) => `<li>${item}</li>`).join('')}</${name}>`;
  };
  return write(list);
};

/** A last line of its own that begins with a dash: whose words they are, as the author wrote it. */
const CREDIT = /\r?\n[^\S\n]*(?:[—–―]|--?(?=\s))[^\S\n]*\S[^\n]{0,200}\s*$/;
const DASHED_LINE = /^[^\S\n]*[—–―-]/m;

const creditAt = (text: string): number => {
  const { index } = CREDIT.exec(text) ?? { index: -1 };
  const words = text.slice(0, index);
  return index !== -1 && words.trim() !== '' && !DASHED_LINE.test(words) ? index : text.length;
};

const SPOKEN = /[\p{L}\p{N}]/u;

/** A quote without marks that is all there is in a row: the block is its element. */
const isAllOf = ({ start, end, element }: QuotePiece, row: Range, text: string): boolean =>
  element === 'span' &&
  !SPOKEN.test(text.slice(row.start, Math.max(row.start, start))) &&
  !SPOKEN.test(text.slice(Math.min(end, row.end), row.end));

const quoteHtml = (children: readonly StoryInline[], { pieces, ids }: Writing): string => {
  const text = textOf(children);
  const runs = runsOf(children, 0);
  const credit = creditAt(text);
  const row = { start: 0, end: credit };
  const all = pieces.find((piece) => isAllOf(piece, row, text));
  const id = all?.quote ? attribute('id', ids(all.quote)) : '';
  const others = pieces.filter((piece) => piece !== all);
  const words = inlineHtml(runs, row, others, ids);
  const creditStart = credit + (/^\r?\n/.exec(text.slice(credit))?.[0].length ?? 0);
  const caption = inlineHtml(runs, { start: creditStart, end: text.length }, others, ids);
  return `<figure><blockquote${id}><p>${words}</p></blockquote>${
    caption ? `<figcaption>${caption}</figcaption>` : ''
  }</figure>`;
};

/** Every rendition and the image itself, by their widths. In a list of addresses, commas divide. */
const sourceSet = ({ url, width, formats }: StoryImage): string | null => {
  const sources = [...Object.values(formats), ...(width ? [{ url, width }] : [])];
  return sources.length > 1
    ? sources
        .sort((a, b) => a.width - b.width)
        .map((source) => `${source.url.replace(/,/g, '%2C')} ${source.width}w`)
        .join(', ')
    : null;
};

const imageHtml = (image: StoryImage): string =>
  `<figure><img${attribute('src', image.url)}${attribute('srcset', sourceSet(image))}${attribute(
    'alt',
    image.alternativeText ?? '',
  )}${attribute('width', image.width)}${attribute('height', image.height)} loading="lazy">${
    image.caption ? `<figcaption>${escapeText(image.caption)}</figcaption>` : ''
  }</figure>`;

const blockHtml = (block: StoryBlock, writing: Writing): string => {
  switch (block.type) {
    case 'paragraph': {
      const words = wholeRow(block.children, writing);
      return words.trim() ? `<p>${words}</p>` : '';
    }
    case 'heading': {
      const words = wholeRow(block.children, writing);
      return words.trim() ? `<h${block.level}>${words}</h${block.level}>` : '';
    }
    case 'quote':
      return quoteHtml(block.children, writing);
    case 'list':
      return listHtml(block, writing);
    case 'code': {
      const runs = runsOf(block.children, 0);
      const row = { start: 0, end: lengthOf(block.children) };
      const words = inlineHtml(runs, row, writing.pieces, writing.ids, { breaks: false });
      const language = block.language ? `language-${block.language}` : null;
      return `<pre><code${attribute('class', language)}>${words}</code></pre>`;
    }
    case 'image':
      return imageHtml(block.image);
  }
};

/**
 * A body as HTML: of `p`, `h1` to `h6`, `ul`, `ol`, `li`, `figure`, `blockquote`, `figcaption`,
 * `pre`, `code`, `img`, `br`, `a`, `q`, `span`, `strong`, `em`, `u` and `s`, and no others.
 *
 * A `q` has the class `unclosed` where the author wrote no closing mark, as at the end of a
 * paragraph after which the quote goes on, and `unopened` where there is no opening one.
 *
 * @param pieces - the quotes of each block, by its index
 */
export const bodyHtml = (
  blocks: readonly StoryBlock[],
  pieces: ReadonlyMap<number, readonly QuotePiece[]>,
): string => {
  const ids = quoteIds();
  return blocks
    .map((block, i) => blockHtml(block, { pieces: pieces.get(i) ?? [], ids }))
    .filter((html) => html !== '')
    .join('\n');
};
