import { newSourceKey } from '../quotes/source-key';

/** New keys for old ones, and which were given. */
export interface NewSourceKeys {
  keyFor: (old: string | null) => string | null;
  /** New keys by old. */
  given: ReadonlyMap<string, string>;
}

/**
 * Gives new keys for old ones: the same for the same, so that quotes of one source stay quotes of
 * one source, but unlike the old, so that nothing links two articles.
 */
export const newSourceKeys = (): NewSourceKeys => {
  const given = new Map<string, string>();
  const keyFor = (old: string | null) => {
    if (old === null) return null;
    const key = given.get(old) ?? newSourceKey();
    given.set(old, key);
    return key;
  };
  return { keyFor, given };
};
