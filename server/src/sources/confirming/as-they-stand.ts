import type { Core } from '@strapi/strapi';
import { QUOTE_UID, type SourceKey } from '../../../../content-types';
import { type ConfirmedRow, lapsedConfirmations, readWords, type Words } from './confirmed-words';
import { NOT_CONFIRMED } from './reopen-changed';

/**
 * A source with those of its confirmations that cover what it says now, and with that. Words may
 * have been written past the plugin, which reopens nothing until somebody looks.
 */
export const asItStands = <Row extends ConfirmedRow>(
  row: Row,
  drafts: readonly Words[],
): Row & { words: string } =>
  Object.assign(
    { ...row, words: readWords(drafts) },
    ...lapsedConfirmations(row, drafts).map((confirmation) => NOT_CONFIRMED[confirmation]),
  );

/** Several sources as they stand. One statement. */
export const asTheyStand = async <Row extends ConfirmedRow & { sourceKey: string }>(
  strapi: Core.Strapi,
  rows: readonly Row[],
): Promise<(Row & { words: string })[]> => {
  if (rows.length === 0) return [];
  const drafts: (Words & { sourceKey: SourceKey })[] = await strapi.db.query(QUOTE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'text', 'sourceDescription', 'sourceKey'],
    where: {
      sourceKey: { $in: rows.map(({ sourceKey }) => sourceKey) },
      attribution: 'anonymous',
      publishedAt: null,
    },
  });
  return rows.map((row) =>
    asItStands(
      row,
      drafts.filter(({ sourceKey }) => sourceKey === row.sourceKey),
    ),
  );
};
