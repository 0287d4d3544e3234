import type { Core } from '@strapi/strapi';
import type { QuoteToPublish } from './quote-alone';

/** The quotes whose publishing has begun in a transaction and has not ended. */
const underWay = new WeakMap<object, Set<QuoteToPublish>>();

/**
 * Publishes a quote among those that are published at the same time in the same transaction, as
 * Strapi does with those of a bulk action. None sees in the database what the others have not
 * written yet: each alone might keep to a rule that they break together.
 * @param publish - is given what tells them all, itself included, whenever it is asked
 */
export const amongPublished = async <Result>(
  strapi: Core.Strapi,
  quote: QuoteToPublish,
  publish: (published: () => readonly QuoteToPublish[]) => Promise<Result>,
): Promise<Result> =>
  strapi.db.transaction(async ({ trx }) => {
    const quotes = underWay.get(trx) ?? new Set();
    underWay.set(trx, quotes.add(quote));
    try {
      return await publish(() => [...quotes]);
    } finally {
      quotes.delete(quote);
    }
  });
