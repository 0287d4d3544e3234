import type { StoryImage } from './story';

/** A run of text. A mark that it does not have is absent. */
export interface StoryText {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
}

/** `http(s)`, `mailto`, `tel`, or a path on the site. */
export interface StoryLink {
  type: 'link';
  url: string;
  children: StoryText[];
}

export type StoryInline = StoryText | StoryLink;

export interface StoryListItem {
  type: 'list-item';
  children: StoryInline[];
}

export interface StoryList {
  type: 'list';
  format: 'ordered' | 'unordered';
  /** A list within stands beside the item it belongs to, and after it. */
  children: (StoryListItem | StoryList)[];
}

/**
 * A block of a story's body, as Strapi's blocks renderers take it. Nothing is in it but what is
 * named here.
 *
 * Its text, in which places of quotes are counted, is that of its runs one after the other; of a
 * list, that of its items joined by `\n`, in their order; of an image, none.
 */
export type StoryBlock =
  | { type: 'paragraph'; children: StoryInline[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: StoryInline[] }
  | { type: 'quote'; children: StoryInline[] }
  | StoryList
  | { type: 'code'; language?: string; children: StoryText[] }
  | { type: 'image'; image: StoryImage; children: [{ type: 'text'; text: '' }] };
