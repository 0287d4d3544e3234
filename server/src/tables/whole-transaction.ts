import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** By which the databases say that two transactions waited for each other, or one for too long. */
const COLLISIONS = new Set(['40P01', '40001', '55P03', 'ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT']);

const isCollision = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && COLLISIONS.has(`${error.code}`);

/**
 * Runs a task in one transaction, or in the one that is there already.
 *
 * A collision is not tried again: what follows a document middleware cannot be run twice (Strapi
 * counts its middlewares on as they are called), and a caller's own transaction is lost with it.
 * Whoever asked is told that they can.
 * @throws ApplicationError where the database has sacrificed the transaction to another one
 */
export const wholeTransaction = async <Result>(
  strapi: Core.Strapi,
  task: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await strapi.db.transaction(async () => task());
  } catch (error) {
    if (!isCollision(error)) throw error;
    throw new errors.ApplicationError(
      'Somebody else was writing to this at the same moment, and nothing was changed. Try again.',
    );
  }
};
