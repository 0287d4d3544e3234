// PostgreSQL has no NUL in its texts, and neither UTF-8 nor its JSON has half a surrogate pair.
const UNSTORABLE = /[\0\p{Cs}]/u;

/** Whether every database can store a text: no NUL character and no half of a surrogate pair. */
export const isStorableText = (text: string): boolean => !UNSTORABLE.test(text);
