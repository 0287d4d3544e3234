import type { Core } from '@strapi/strapi';

/** Does something once the transaction is through: then there is nobody left to tell but the log. */
export const afterCommit = async (
  strapi: Core.Strapi,
  task: () => Promise<void>,
): Promise<void> => {
  await strapi.db.transaction(async ({ onCommit }) => {
    onCommit(() => {
      // Not at once: Strapi still holds what is to be called here, and a transaction that began now
      // would call all of it again.
      Promise.resolve()
        .then(task)
        .catch((error: unknown) => strapi.log.error(error));
    });
  });
};
