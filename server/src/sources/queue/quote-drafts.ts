import type { Core } from '@strapi/strapi';
import { QUOTE_UID, type QuoteId, type SourceProximity } from '../../../../content-types';
import type { QueueRights } from './waiting-sources';

/** The draft of a quote that a source speaks in. */
export interface QuoteDraft {
  id: number;
  documentId: QuoteId;
  locale: string;
  text: string | null;
  sourceKey: string;
  sourceDescription: string | null;
  sourceProximity: SourceProximity | null;
  position: number | null;
}

/** The drafts of the quotes of some sources, and which of them may be read. */
export const quoteDrafts = async (
  strapi: Core.Strapi,
  keys: readonly string[],
  { quotes }: QueueRights,
): Promise<{ all: QuoteDraft[]; readable: Set<number> }> => {
  const where = { sourceKey: { $in: keys }, attribution: 'anonymous', publishedAt: null };
  const all: QuoteDraft[] = await strapi.db.query(QUOTE_UID).findMany({
    select: [
      'id',
      'documentId',
      'locale',
      'text',
      'sourceKey',
      'sourceDescription',
      'sourceProximity',
      'position',
    ],
    where,
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  if (Object.keys(quotes.where).length === 0) {
    return { all, readable: new Set(all.map(({ id }) => id)) };
  }
  const mine: { id: number }[] = await strapi.db
    .query(QUOTE_UID)
    .findMany({ select: ['id'], where: { $and: [where, quotes.where] } });
  return { all, readable: new Set(mine.map(({ id }) => id)) };
};
