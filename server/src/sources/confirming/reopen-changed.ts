import type { Core } from '@strapi/strapi';
import type { ArticleId, SourceConfirmation, SourceKey } from '../../../../content-types';
import { SOURCE_TABLE } from '../../tables/models';
import { wholeTransaction } from '../../tables/whole-transaction';
import { appendToLedger } from '../ledger/append-to-ledger';
import { lockRows } from '../locks/lock-rows';
import { type ConfirmedRow, lapsedConfirmations } from './confirmed-words';
import { draftsOfSources } from './drafts-of-sources';

interface ConfirmedSource extends ConfirmedRow {
  id: number;
  articleDocumentId: ArticleId;
  sourceKey: SourceKey;
}

interface LapsedSource {
  source: ConfirmedSource;
  lapsed: SourceConfirmation[];
}

/** The columns of one confirmation, empty. */
export const NOT_CONFIRMED = {
  attestation: { attestedBy: null, attestedAt: null, attestedWords: null },
  approval: { approvedBy: null, approvedAt: null, approvedWords: null },
} as const satisfies Record<SourceConfirmation, object>;

const IS_CONFIRMED = {
  $or: [{ attestedAt: { $notNull: true } }, { approvedAt: { $notNull: true } }],
};

const lapsedAmong = async (
  strapi: Core.Strapi,
  confirmed: readonly ConfirmedSource[],
): Promise<LapsedSource[]> => {
  if (confirmed.length === 0) return [];
  const drafts = await draftsOfSources(
    strapi,
    confirmed.map(({ sourceKey }) => sourceKey),
  );
  return confirmed.flatMap((source) => {
    const lapsed = lapsedConfirmations(source, drafts.get(source.sourceKey) ?? []);
    return lapsed.length === 0 ? [] : [{ source, lapsed }];
  });
};

/**
 * Takes back confirmations of sources of some articles whose words or description have changed
 * since, or that speak in a quote they did not before. In the transaction of the change.
 */
export const reopenChanged = async (
  strapi: Core.Strapi,
  articles: readonly string[],
  actor: number | null,
): Promise<void> => {
  if (articles.length === 0) return;
  const confirmed: ConfirmedSource[] = await strapi.db.query(SOURCE_TABLE).findMany({
    where: { articleDocumentId: { $in: [...articles] }, ...IS_CONFIRMED },
    orderBy: { id: 'asc' },
  });
  for (const { source, lapsed } of await lapsedAmong(strapi, confirmed)) {
    const { id, articleDocumentId, sourceKey } = source;
    const data = Object.assign({}, ...lapsed.map((confirmation) => NOT_CONFIRMED[confirmation]));
    await strapi.db.queryBuilder(SOURCE_TABLE).where({ id }).update(data).execute();
    await appendToLedger(strapi, {
      chain: articleDocumentId,
      action: 'reopened',
      actor,
      source: sourceKey,
      details: { confirmations: lapsed },
    });
  }
};

/** Sources looked at in one go. */
const BATCH = 500;

/**
 * Articles with a source that was confirmed for other words than it says now, which what writes
 * past the Document Service can bring about, an import for example.
 */
export const findLapsed = async (strapi: Core.Strapi): Promise<ArticleId[]> => {
  const articles = new Set<ArticleId>();
  let last = 0;
  for (;;) {
    const confirmed: ConfirmedSource[] = await strapi.db.query(SOURCE_TABLE).findMany({
      where: { id: { $gt: last }, ...IS_CONFIRMED },
      orderBy: { id: 'asc' },
      limit: BATCH,
    });
    for (const { source } of await lapsedAmong(strapi, confirmed)) {
      articles.add(source.articleDocumentId);
    }
    if (confirmed.length < BATCH) return [...articles];
    last = confirmed.at(-1)?.id ?? last;
  }
};

/**
 * Takes these confirmations back.
 * @returns documentIds of the articles that were made right
 */
export const reopenLapsed = async (strapi: Core.Strapi): Promise<ArticleId[]> => {
  const articles = await findLapsed(strapi);
  for (const article of articles) {
    await wholeTransaction(strapi, async () => {
      await lockRows(strapi, { articles: [article] });
      await reopenChanged(strapi, [article], null);
    });
  }
  return articles;
};
