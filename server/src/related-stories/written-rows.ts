import type { DocumentMiddleware } from '../documents';

/** What is read of what a write of an article gives. */
interface Written {
  documentId?: string;
  id?: number;
  entries?: readonly { id?: number }[];
}

/** The document that a write was about; undefined where it was not there. */
export const writtenDocument = (
  result: Awaited<ReturnType<DocumentMiddleware>>,
): string | undefined => (result as Written | null)?.documentId;

/** Row ids of the versions that a write has made or changed. */
export const writtenRows = (result: Awaited<ReturnType<DocumentMiddleware>>): number[] => {
  const { id, entries = [] } = result as Written;
  return [id, ...entries.map((entry) => entry.id)].filter((row) => row !== undefined);
};
