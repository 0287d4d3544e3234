import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../../content-types';
import type { CheckFinding } from '../feature';
import { inBatches } from '../tables/in-batches';
import { oneAtATime } from '../tables/one-at-a-time';
import { importedArticles } from './imported-articles';
import { forgetFindables, keepFindables } from './kept-findables';
import { forgetLinks, keepLinks } from './kept-links';
import { linksOutOfStep } from './links-out-of-step';

/** Articles whose rows are made right in one transaction. */
const BATCH = 200;

const findingOf = (documentId: string): CheckFinding => ({
  message: `The table of who links where does not say what the lists of the article ${documentId} say.`,
});

/** Row ids of all versions of some articles, locked until they are mended. */
const lockedVersions = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<number[]> => {
  const rows = await strapi.db
    .queryBuilder(ARTICLE_UID)
    .select(['id'])
    .where({ documentId: { $in: [...documentIds] } })
    .orderBy('id')
    .forUpdate()
    .execute<{ id: number }[]>();
  return rows.map(({ id }) => id);
};

/** Makes the plugin's rows about some articles what these say now. */
const mend = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<void> => {
  for (const batch of inBatches(documentIds, BATCH)) {
    await oneAtATime(strapi, 'related stories', async () => {
      const versions = await lockedVersions(strapi, batch);
      await forgetLinks(strapi, batch);
      await keepLinks(strapi, versions, { forget: 'nothing' });
      await forgetFindables(strapi, batch);
      await keepFindables(strapi, { documentId: { $in: batch } });
    });
  }
};

/** Compares the table of links with one rebuilt from all lists. Changes nothing. */
export const checkRelatedLinks = async (strapi: Core.Strapi): Promise<CheckFinding[]> =>
  (await linksOutOfStep(strapi)).map(findingOf);

/** Makes the table of links what it would be if rebuilt from all lists. Gives what it mended. */
export const rebuildRelatedLinks = async (strapi: Core.Strapi): Promise<CheckFinding[]> => {
  const ids = await linksOutOfStep(strapi);
  await mend(strapi, ids);
  return ids.map((id) => ({ ...findingOf(id), mended: true }));
};

/**
 * Takes up articles that came in past the Document Service, by a data transfer say, and forgets
 * those that went that way; every start does it. Two look-ups where there are none.
 */
export const takeUpImportedArticles = async (strapi: Core.Strapi): Promise<void> => {
  await mend(strapi, await importedArticles(strapi));
};
