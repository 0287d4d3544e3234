const LONGEST = 60;

/**
 * The beginning of somebody's words, short enough for a sentence about them, without the comma or
 * the full stop that the marks around them had inside.
 */
export const excerpt = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > LONGEST
    ? `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : text.replace(/(?<!\.)[.,]\s*$/, '');
};
