import { createHash } from 'node:crypto';
import type { QuoteVersion } from '../../quotes/quote-versions';

type Words = Pick<QuoteVersion, 'documentId' | 'locale' | 'text' | 'sourceDescription'>;

/** One quote of a source in one locale, with how the source is described, as a digest. */
const digest = ({ documentId, locale, text, sourceDescription }: Words): string =>
  createHash('sha256')
    .update(JSON.stringify([documentId, locale, text, sourceDescription]))
    .digest('base64url')
    .slice(0, 22);

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
