import { createHash } from 'node:crypto';
import type { SourceConfirmation } from '../../../../content-types';
import type { QuoteVersion } from '../../quotes/quote-versions';

/** A quote of a source in one locale, as far as it is confirmed. */
export type Words = Pick<QuoteVersion, 'documentId' | 'locale' | 'text' | 'sourceDescription'>;

const digestOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);

/** One quote of a source in one locale, with how the source is described, as a digest. */
const digest = ({ documentId, locale, text, sourceDescription }: Words): string =>
  digestOf([documentId, locale, text, sourceDescription]);

/** What is confirmed about a source: its drafts' words and descriptions, as they are now. */
export const confirmedWords = (drafts: readonly Words[]): string[] => drafts.map(digest).sort();

/**
 * Whether a confirmation still covers what a source says: nothing was added and nothing changed.
 * Words that were taken out need no second look.
 */
export const stillCovers = (confirmed: string | null, drafts: readonly Words[]): boolean => {
  const covered = new Set(confirmed === null ? [] : (JSON.parse(confirmed) as string[]));
  return drafts.every((draft) => covered.has(digest(draft)));
};

/** All that a source says, in every locale, as one digest: what whoever confirms it has read. */
export const readWords = (drafts: readonly Words[]): string => digestOf(confirmedWords(drafts));

/** The confirmations of a source, as its row has them. */
export interface ConfirmedRow {
  attestedAt: Date | string | null;
  approvedAt: Date | string | null;
  attestedWords: string | null;
  approvedWords: string | null;
}

/** The confirmations of a source that were given for other words than it says now. */
export const lapsedConfirmations = (
  row: ConfirmedRow,
  drafts: readonly Words[],
): SourceConfirmation[] => {
  const lapsed: SourceConfirmation[] = [];
  if (row.attestedAt !== null && !stillCovers(row.attestedWords, drafts)) {
    lapsed.push('attestation');
  }
  if (row.approvedAt !== null && !stillCovers(row.approvedWords, drafts)) {
    lapsed.push('approval');
  }
  return lapsed;
};
