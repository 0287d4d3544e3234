import type { Written } from '../document-write';

/** What is read of what a write of an article gives. */
interface WrittenVersions {
  id?: number;
  entries?: readonly { id?: number }[];
}

/** Row ids of the versions that a write has made or changed. */
export const writtenRows = (written: Written): number[] => {
  const { id, entries = [] } = written as WrittenVersions;
  return [id, ...entries.map((entry) => entry.id)].filter((row) => row !== undefined);
};
