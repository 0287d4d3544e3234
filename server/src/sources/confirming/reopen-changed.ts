import type { Core } from '@strapi/strapi';
import type { ArticleId, SourceConfirmation, SourceKey } from '../../../../content-types';
import { type QuoteVersion, versionsOfQuotes } from '../../quotes/quote-versions';
import { SOURCE_TABLE } from '../../tables/models';
import { appendToLedger } from '../ledger/append-to-ledger';
import { stillCovers } from './confirmed-words';

interface ConfirmedSource {
  id: number;
  articleDocumentId: ArticleId;
  sourceKey: SourceKey;
  attestedAt: string | null;
  approvedAt: string | null;
  attestedWords: string | null;
  approvedWords: string | null;
}

/** The columns of one confirmation, empty. */
export const NOT_CONFIRMED = {
  attestation: { attestedBy: null, attestedAt: null, attestedWords: null },
  approval: { approvedBy: null, approvedAt: null, approvedWords: null },
} as const satisfies Record<SourceConfirmation, object>;

/** The drafts of the quotes of a source, in every locale. */
export const draftsOfSources = (
  strapi: Core.Strapi,
  keys: readonly SourceKey[],
): Promise<QuoteVersion[]> =>
  versionsOfQuotes(strapi, {
    sourceKey: { $in: [...keys] },
    attribution: 'anonymous',
    publishedAt: null,
  });

const outdated = (source: ConfirmedSource, drafts: readonly QuoteVersion[]) => {
  const lapsed: SourceConfirmation[] = [];
  if (source.attestedAt !== null && !stillCovers(source.attestedWords, drafts)) {
    lapsed.push('attestation');
  }
  if (source.approvedAt !== null && !stillCovers(source.approvedWords, drafts)) {
    lapsed.push('approval');
  }
  return lapsed;
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
    where: {
      articleDocumentId: { $in: [...articles] },
      $or: [{ attestedAt: { $notNull: true } }, { approvedAt: { $notNull: true } }],
    },
    orderBy: { id: 'asc' },
  });
  if (confirmed.length === 0) return;
  const drafts = await draftsOfSources(
    strapi,
    confirmed.map(({ sourceKey }) => sourceKey),
  );
  for (const source of confirmed) {
    const { id, articleDocumentId, sourceKey } = source;
    const lapsed = outdated(
      source,
      drafts.filter((draft) => draft.sourceKey === sourceKey),
    );
    if (lapsed.length === 0) continue;
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
