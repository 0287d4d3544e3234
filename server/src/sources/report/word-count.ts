/** How many words a text has, also in languages that put no spaces between them. */
export const wordCount = (text: string, locale: string): number => {
  let count = 0;
  for (const { isWordLike } of segmenterOf(locale).segment(text)) if (isWordLike) count += 1;
  return count;
};

/** i18n takes codes that are no language tags. */
const segmenterOf = (locale: string): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(locale, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
};
