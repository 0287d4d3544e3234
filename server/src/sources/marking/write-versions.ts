import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../../content-types';
import { editedDrafts, type WrittenVersion } from './written-facts';

/**
 * Writes to versions of quotes what is said of their source. Past the Document Service: what is
 * written to both versions must not make the draft look edited, nor pending edits go live.
 */
export const writeVersions = async (
  strapi: Core.Strapi,
  written: readonly WrittenVersion[],
): Promise<void> => {
  const edited = new Set(editedDrafts(written).map(({ id }) => id));
  for (const { version, columns } of written) {
    const { id } = version;
    const data = edited.has(id) ? { ...columns, updatedAt: new Date() } : columns;
    if (Object.keys(data).length === 0) continue;
    await strapi.db.queryBuilder(QUOTE_UID).where({ id }).update(data).execute();
  }
};
