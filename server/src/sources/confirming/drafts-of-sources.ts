import type { Core } from '@strapi/strapi';
import { QUOTE_UID, type SourceKey } from '../../../../content-types';
import type { Words } from './confirmed-words';

type DraftOfSource = Words & { sourceKey: SourceKey };

/** What sources say as it is in the draft, in every locale, by source. One statement. */
export const draftsOfSources = async (
  strapi: Core.Strapi,
  keys: readonly SourceKey[],
): Promise<ReadonlyMap<SourceKey, Words[]>> => {
  const drafts: DraftOfSource[] = await strapi.db.query(QUOTE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'text', 'sourceDescription', 'sourceKey'],
    where: { sourceKey: { $in: [...keys] }, attribution: 'anonymous', publishedAt: null },
  });
  const bySource = new Map<SourceKey, Words[]>(keys.map((key) => [key, []]));
  for (const draft of drafts) bySource.get(draft.sourceKey)?.push(draft);
  return bySource;
};

/** The same of one source. */
export const draftsOfSource = async (strapi: Core.Strapi, key: SourceKey): Promise<Words[]> =>
  (await draftsOfSources(strapi, [key])).get(key) ?? [];
