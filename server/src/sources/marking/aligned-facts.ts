import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../../content-types';
import { isDraft, type QuoteVersion, versionsOfQuotes } from '../../quotes/quote-versions';
import { factColumns, factsOf } from './source-facts';

/** Whether two versions are read side by side: by editors, or by readers of one locale. */
const standTogether = (a: QuoteVersion, b: QuoteVersion): boolean =>
  a.locale === b.locale && isDraft(a) === isDraft(b);

/**
 * Gives the other quotes of a source what a quote that was just written says of it. Facts about
 * one source are one thing, wherever an editor happened to change them.
 */
export const alignFacts = async (strapi: Core.Strapi, quote: string): Promise<void> => {
  const written = await versionsOfQuotes(strapi, { documentId: quote, attribution: 'anonymous' });
  const keys = [...new Set(written.flatMap(({ sourceKey }) => sourceKey ?? []))];
  if (keys.length === 0) return;
  const others = await versionsOfQuotes(strapi, {
    sourceKey: { $in: keys },
    attribution: 'anonymous',
    documentId: { $ne: quote },
  });
  for (const other of others) {
    const model = written.find(
      (version) => version.sourceKey === other.sourceKey && standTogether(version, other),
    );
    if (!model) continue;
    const columns = factColumns(factsOf(model), { of: model.locale, to: other.locale });
    const kept = factColumns(factsOf(other), { of: other.locale, to: other.locale });
    if (Object.keys(columns).every((column) => columns[column] === kept[column])) continue;
    // A draft looks edited for it, and is; a published version must not look newer than its draft.
    const stamp = isDraft(other) ? { updatedAt: new Date() } : {};
    await strapi.db
      .queryBuilder(QUOTE_UID)
      .where({ id: other.id })
      .update({ ...columns, ...stamp })
      .execute();
  }
};
