import type { Core } from '@strapi/strapi';

const lastTurns = new WeakMap<object, Promise<void>>();

/**
 * Runs a piece of work after those that already asked within the same transaction. They share one
 * connection, so that no lock of the database keeps them apart.
 * The work must not ask for a turn itself.
 */
export const inTurn = async (strapi: Core.Strapi, work: () => Promise<void>): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    const before = lastTurns.get(trx) ?? Promise.resolve();
    const turn = before.then(work);
    // The one who asked gets the error; the next in line has to try for itself.
    lastTurns.set(
      trx,
      turn.catch(() => undefined),
    );
    await turn;
  });
};
