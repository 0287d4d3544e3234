import type { Core } from '@strapi/strapi';
import { ARTICLE_SOURCING_TABLE, OVERRIDE_TABLE, SOURCE_TABLE } from '../../tables/models';
import { asTheyStand } from '../confirming/as-they-stand';
import type { ArticleKey, OverrideRow, SourceRow, SourcingRows } from './reported-version';

interface RestRow {
  articleDocumentId: string;
  restsOnSources: boolean;
}

/**
 * What the plugin's own tables have about articles: one statement a table, and one for the words
 * that confirmations were given for.
 */
export const sourcingRowsOf = async (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<(article: ArticleKey) => SourcingRows> => {
  const where = { articleDocumentId: { $in: articles } };
  const sources: SourceRow[] = await asTheyStand(
    strapi,
    await strapi.db.query(SOURCE_TABLE).findMany({ where }),
  );
  const rests: RestRow[] = await strapi.db.query(ARTICLE_SOURCING_TABLE).findMany({ where });
  const overrides: OverrideRow[] = await strapi.db.query(OVERRIDE_TABLE).findMany({ where });

  return ({ documentId, locale }) => ({
    sources: sources.filter((row) => row.articleDocumentId === documentId),
    restsOnSources: rests.some((row) => row.articleDocumentId === documentId && row.restsOnSources),
    override:
      overrides.find((row) => row.articleDocumentId === documentId && row.locale === locale) ??
      null,
  });
};
