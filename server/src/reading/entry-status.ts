import type { EntryStatus } from '../../../content-types';

/** A version of an entry, as far as its status goes. */
export interface DatedVersion {
  publishedAt: string | Date | null;
  updatedAt: string | Date;
}

const time = (date: string | Date): number => new Date(date).getTime();

/** How an entry stands, told from its versions in one locale as the content manager tells it. */
export const entryStatus = (versions: readonly DatedVersion[]): EntryStatus => {
  const draft = versions.find(({ publishedAt }) => publishedAt === null);
  const published = versions.find(({ publishedAt }) => publishedAt !== null);
  if (!published) return 'draft';
  return draft && time(draft.updatedAt) > time(published.updatedAt) ? 'modified' : 'published';
};
