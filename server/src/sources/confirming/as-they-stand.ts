import type { Core } from '@strapi/strapi';
import type { SourceKey } from '../../../../content-types';
import { type ConfirmedRow, lapsedConfirmations, readWords, type Words } from './confirmed-words';
import { draftsOfSources } from './drafts-of-sources';
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
export const asTheyStand = async <Row extends ConfirmedRow & { sourceKey: SourceKey }>(
  strapi: Core.Strapi,
  rows: readonly Row[],
): Promise<(Row & { words: string })[]> => {
  if (rows.length === 0) return [];
  const drafts = await draftsOfSources(
    strapi,
    rows.map(({ sourceKey }) => sourceKey),
  );
  return rows.map((row) => asItStands(row, drafts.get(row.sourceKey) ?? []));
};
