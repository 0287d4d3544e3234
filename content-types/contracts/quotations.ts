/** Characters `start` to `end` (UTF-16 offsets) of the text of one block of a body. */
export interface TextSpan {
  block: number;
  start: number;
  end: number;
}

/** Where words stand: one span a block, in their order. */
export type TextSpans = [TextSpan, ...TextSpan[]];

/** A passage in quotation marks. */
export interface Passage {
  /**
   * The words between the marks, one span a block; several where a quote runs over paragraphs,
   * or over lines of one block that each open anew. Without the marks.
   */
  spans: TextSpans;
  /** The words, without their outer marks: what the spans cut out, joined by line breaks. */
  text: string;
  /** False where the closing mark is missing. */
  closed: boolean;
  /** How deep: 0 for a passage of its own, 1 within another. */
  depth: number;
}

/** One step of a word-by-word difference. */
export type WordChange = { kind: 'same' | 'removed' | 'added'; text: string };

/** The words of a body that come nearest to a recorded quote, and how the two differ. */
export interface NearestPassage {
  spans: TextSpans;
  text: string;
  difference: WordChange[];
}

/** How a recorded quote stands to a body. */
export type Alignment =
  | { state: 'found'; spans: TextSpans }
  | { state: 'drifted'; nearest: NearestPassage | null };
