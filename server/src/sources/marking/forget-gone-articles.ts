import type { Core } from '@strapi/strapi';
import { ARTICLE_UID, type ArticleId } from '../../../../content-types';
import { ARTICLE_SOURCING_TABLE, LEDGER_NOTE_TABLE, OVERRIDE_TABLE } from '../../tables/models';
import { oneAtATime } from '../../tables/one-at-a-time';
import { tableName } from '../../tables/table-name';
import { forgetArticle } from './forget-article';

/** Where what the newsroom has noted of an article stands, and by which column. */
const NOTED = [
  [ARTICLE_SOURCING_TABLE, 'article_document_id'],
  [OVERRIDE_TABLE, 'article_document_id'],
  [LEDGER_NOTE_TABLE, 'chain'],
] as const;

/** Articles of which something is noted, and which are nowhere any more. */
const goneArticles = async (strapi: Core.Strapi): Promise<string[]> =>
  strapi.db.transaction(async ({ trx }) => {
    const gone = new Set<string>();
    for (const [uid, column] of NOTED) {
      const rows: { id: string }[] = await trx(`${tableName(strapi, uid)} as noted`)
        .whereNot(`noted.${column}`, 'settings')
        .whereNotExists(
          trx(`${tableName(strapi, ARTICLE_UID)} as a`)
            .whereRaw('?? = ??', ['a.document_id', `noted.${column}`])
            .select('a.id'),
        )
        .distinct(`noted.${column} as id`);
      for (const { id } of rows) gone.add(id);
    }
    return [...gone];
  });

/**
 * Takes along what is noted of articles that went past the Document Service, by an import that
 * brought others: as deleting them would. Look-ups in indexes alone where there is nothing to do.
 */
export const forgetGoneArticles = async (strapi: Core.Strapi): Promise<void> => {
  if ((await goneArticles(strapi)).length === 0) return;
  await oneAtATime(strapi, 'sources', async () => {
    // Asked again: another instance may have done it meanwhile.
    for (const article of await goneArticles(strapi)) {
      await forgetArticle(strapi, article as ArticleId);
    }
  });
};
