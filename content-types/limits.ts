/** The longest that texts may be, in UTF-16 code units, and lists, in entries. */
export const LIMITS = {
  /** One line of text, as wide as the database column behind it. */
  line: 255,
  /** A standfirst, a correction, the words of one quote. */
  paragraph: 5000,
  url: 2000,
  listEntries: 100,
} as const;
