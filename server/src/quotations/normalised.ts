/** Shown as nothing: soft hyphens, and joints between words that a layout may have left behind. */
const UNSEEN = /[\u200B\u2060\uFEFF\u00AD]/gu;

/**
 * Spellings that writers and word processors choose between freely, and what they are compared
 * as. Spaces come first: an ellipsis may be written with spaces between its dots.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, ' '],
  [/\.(?: ?\.){2,}/gu, '…'],
  [/[‘’‚‛‹›′`´]/gu, "'"],
  [/[“”„‟«»″]/gu, '"'],
  [/[\p{Pd}−]+/gu, '-'],
];

/**
 * A text as it is compared: quotation marks, dashes, ellipses and spaces in one spelling, nothing
 * at its ends. Normalising twice changes nothing more.
 */
export const normalised = (text: string): string =>
  SPELLINGS.reduce(
    (result, [spelling, plain]) => result.replace(spelling, plain),
    text.replace(UNSEEN, '').normalize('NFC'),
  ).trim();
