import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  ARTICLE_UID,
  type ArticleId,
  QUOTE_UID,
  type QuoteId,
  type SourceConfirmation,
  type SourceKey,
} from '../../../../content-types';
import { SOURCE_TABLE } from '../../tables/models';
import { wholeTransaction } from '../../tables/whole-transaction';
import { appendToLedger } from '../ledger/append-to-ledger';
import { lockRows } from '../locks/lock-rows';
import { sourcingSettings } from '../settings/stored-settings';
import { confirmedWords } from './confirmed-words';
import { draftsOfSources, NOT_CONFIRMED } from './reopen-changed';

/** Who confirms what of which source. */
export interface Confirming {
  article: ArticleId;
  source: SourceKey;
  what: SourceConfirmation;
  /** Row id of the administrator. */
  actor: number;
  note?: string;
}

interface SourceRow {
  id: number;
  attestedBy: number | null;
  approvedBy: number | null;
}

const CONFIRMED = {
  attestation: { action: 'attested', by: 'attestedBy', at: 'attestedAt', words: 'attestedWords' },
  approval: { action: 'approved', by: 'approvedBy', at: 'approvedAt', words: 'approvedWords' },
} as const;

const lockedSource = async (
  strapi: Core.Strapi,
  { article, source }: Confirming,
): Promise<SourceRow> => {
  await lockRows(strapi, { articles: [article] });
  const row: SourceRow | null = await strapi.db
    .query(SOURCE_TABLE)
    .findOne({ where: { articleDocumentId: article, sourceKey: source } });
  if (!row) throw new errors.NotFoundError('The article has no such source.');
  return row;
};

/** Administrators who created a draft of the article, or of a quote of the source. */
const writersOf = async (
  strapi: Core.Strapi,
  { article, source }: Confirming,
): Promise<Set<number>> => {
  const created = { select: ['id'], populate: { createdBy: { select: ['id'] } } };
  const rows: { createdBy: { id: number } | null }[] = [
    ...(await strapi.db
      .query(ARTICLE_UID)
      .findMany({ ...created, where: { documentId: article, publishedAt: null } })),
    ...(await strapi.db
      .query(QUOTE_UID)
      .findMany({ ...created, where: { sourceKey: source, publishedAt: null } })),
  ];
  return new Set(rows.flatMap(({ createdBy }) => (createdBy ? [createdBy.id] : [])));
};

const refuseWhere = (refused: boolean, message: string): void => {
  if (refused) throw new errors.PolicyError(message);
};

const heldToHouseRules = async (
  strapi: Core.Strapi,
  confirming: Confirming,
  row: SourceRow,
): Promise<void> => {
  const { what, actor } = confirming;
  const { attesterMayApprove, authorMayConfirm } = await sourcingSettings(strapi);
  if (!attesterMayApprove) {
    const other = what === 'attestation' ? row.approvedBy : row.attestedBy;
    refuseWhere(other === actor, 'Whoever attests a source cannot be the one who approves it.');
  }
  if (!authorMayConfirm) {
    const writers = await writersOf(strapi, confirming);
    refuseWhere(writers.has(actor), 'Whoever wrote the article cannot confirm its sources.');
  }
};

/**
 * Records that an administrator knows who a source is (attestation), or agrees to their use
 * (approval), for the words and the description as they are now. Who the source is is not stored.
 *
 * @throws NotFoundError where the article has no such source
 * @throws PolicyError where the settings ask for somebody else
 */
export const confirmSource = async (strapi: Core.Strapi, confirming: Confirming): Promise<void> => {
  const { article, source, what, actor, note } = confirming;
  await wholeTransaction(strapi, async () => {
    const row = await lockedSource(strapi, confirming);
    await heldToHouseRules(strapi, confirming, row);
    const { action, by, at, words } = CONFIRMED[what];
    const drafts = await draftsOfSources(strapi, [source]);
    await strapi.db
      .queryBuilder(SOURCE_TABLE)
      .where({ id: row.id })
      .update({
        [by]: actor,
        [at]: new Date(),
        [words]: JSON.stringify(confirmedWords(drafts)),
      })
      .execute();
    await appendToLedger(strapi, {
      chain: article,
      action,
      actor,
      source,
      quotes: [...new Set(drafts.map(({ documentId }) => documentId))] as QuoteId[],
      note,
    });
  });
};

/**
 * Takes a confirmation back.
 * @throws NotFoundError where the article has no such source
 * @throws ValidationError where there is nothing to take back
 */
export const withdrawConfirmation = async (
  strapi: Core.Strapi,
  confirming: Confirming,
): Promise<void> => {
  const { article, source, what, actor, note } = confirming;
  await wholeTransaction(strapi, async () => {
    const row = await lockedSource(strapi, confirming);
    if (row[CONFIRMED[what].by] === null) {
      const message = `There is no ${what} to withdraw.`;
      throw new errors.ValidationError(message, {
        errors: [{ path: ['what'], message, name: 'ValidationError' }],
      });
    }
    await strapi.db
      .queryBuilder(SOURCE_TABLE)
      .where({ id: row.id })
      .update(NOT_CONFIRMED[what])
      .execute();
    await appendToLedger(strapi, {
      chain: article,
      action: 'withdrawn',
      actor,
      source,
      details: { what },
      note,
    });
  });
};
