import type { LedgerEntry, SourceConfirmation } from '../../../content-types';

/** A version of a quote that readers have as a source's, in an article that they have. */
export interface PublishedSource {
  documentId: string;
  locale: string;
  sourceKey: string | null;
  sourceDescription: string | null;
  article: { documentId: string; publishedAt: string | Date | null } | null;
}

const takenBack = ({ action, details }: LedgerEntry): unknown[] => {
  if (action === 'withdrawn') return [details.what];
  return action === 'reopened' ? (details.confirmations as SourceConfirmation[]) : [];
};

/** Whether a source was approved after all that is given of it, in the order in which it was done. */
const endsApproved = (entries: readonly LedgerEntry[]): boolean =>
  entries.reduce((approved, entry) => {
    if (entry.action === 'approved') return true;
    return approved && !takenBack(entry).includes('approval');
  }, false);

/**
 * The sources that readers have although the gate would have held their article when it was last
 * published: by the ledger, they were the article's at that moment, and not approved or described.
 * Whoever marks a source then, or takes back what was said of it, does so under the locks that a
 * publish holds from before it looks until it is done. So no moment of theirs lies within it, and
 * what is in the ledger from before is what the gate must have seen.
 */
export const pastTheGate = (
  sources: readonly PublishedSource[],
  ledger: readonly LedgerEntry[],
): string[] =>
  sources.flatMap(({ documentId, locale, sourceKey, sourceDescription, article }) => {
    if (article?.publishedAt == null) return [];
    const published = new Date(article.publishedAt).toISOString();
    const before = ledger.filter(
      ({ chain, source, at }) =>
        chain === article.documentId && source === sourceKey && at < published,
    );
    if (!before.some(({ action }) => action === 'marked')) return [];
    // Marking writes what readers have, at once, and no gate may hold it.
    const isMarkedSince = ledger.some(
      ({ chain, source, action, at }) =>
        chain === article.documentId &&
        source === sourceKey &&
        action === 'marked' &&
        at >= published,
    );
    return [
      ...(endsApproved(before) ? [] : [`${documentId} (${locale}) was not approved`]),
      ...(sourceDescription || isMarkedSince
        ? []
        : [`${documentId} (${locale}) was not described`]),
    ];
  });
