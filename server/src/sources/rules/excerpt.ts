/** The beginning of somebody's words, short enough for a sentence about them. */
export const excerpt = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
