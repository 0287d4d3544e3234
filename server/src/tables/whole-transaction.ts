import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { REFUSALS } from '../../../content-types';

/** By which the databases say that two transactions waited for each other, or one for too long. */
const COLLISIONS = new Set(['40P01', '40001', '55P03', 'ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT']);

const isCollision = (error: unknown): error is { code: string; stack?: string } =>
  typeof error === 'object' && error !== null && 'code' in error && COLLISIONS.has(`${error.code}`);

/**
 * What the database said, by its code, and where. Not in its words: they hold the statement with its
 * values, and a cause ends up in logs and with services that collect errors.
 */
const withoutValues = ({ code, stack = '' }: { code: string; stack?: string }): Error => {
  const cause = Object.assign(new Error(`The database ended the transaction: ${code}`), { code });
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  cause.stack = [`${cause.name}: ${cause.message}`, ...frames].join('\n');
  return cause;
};

/**
 * Runs a task in one transaction, or in the one that is there already.
 *
 * A collision is not tried again: what follows a document middleware cannot be run twice (Strapi
 * counts its middlewares on as they are called), and a caller's own transaction is lost with it.
 * Whoever asked is told that they can, and whoever runs the site finds it in the log.
 * @param written - the content type that is written, for the log
 * @throws ApplicationError where the database has sacrificed the transaction to another one
 */
export const wholeTransaction = async <Result>(
  strapi: Core.Strapi,
  task: () => Promise<Result>,
  written = 'Newsdesk',
): Promise<Result> => {
  try {
    return await strapi.db.transaction(async () => task());
  } catch (error) {
    if (!isCollision(error)) throw error;
    strapi.log.warn(
      `A write of ${written} met another one and was given up (${error.code}): nothing of it was changed.`,
    );
    const refused = new errors.ApplicationError(REFUSALS.collision);
    // As a native cause is: there, and in no list of properties.
    Object.defineProperty(refused, 'cause', { value: withoutValues(error), configurable: true });
    throw refused;
  }
};
