/**
 * Whether sites are killed on the database of this run. A boot a crash: on the servers, which keep a
 * transaction by themselves when its client is gone, this is for `NEWSDESK_TEST_CRASHES=all`.
 */
export const crashesAreAsked =
  newsroom.database.client === 'sqlite' || process.env.NEWSDESK_TEST_CRASHES === 'all';

export const itCrashing = crashesAreAsked ? it : it.skip;
