import { newSourceKey } from '../quotes/source-key';

/**
 * Gives new keys for old ones: the same for the same, so that quotes of one source stay quotes of
 * one source, but unlike the old, so that nothing links two articles.
 */
export const newSourceKeys = (): ((old: string | null) => string | null) => {
  const keys = new Map<string, string>();
  return (old) => {
    if (old === null) return null;
    const key = keys.get(old) ?? newSourceKey();
    keys.set(old, key);
    return key;
  };
};
