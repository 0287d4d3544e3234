import type { Core } from '@strapi/strapi';
import type { ArticleId } from '../../../../content-types';
import type { Check, Feature } from '../../feature';
import { appendToLedger, type LedgerRecord } from './append-to-ledger';
import { closeLedger } from './close-ledger';
import { exportedLedger } from './exported-ledger';
import { ledgerController } from './ledger-controller';
import { type LedgerHead, lockHead } from './ledger-head';
import { siteKeys } from './ledger-keys';
import { storedHeads } from './stored-chains';
import { verifyStored } from './verify-stored';

const ledgerService = ({ strapi }: { strapi: Core.Strapi }) => ({
  append: (record: LedgerRecord) => appendToLedger(strapi, record),
  /** The heads are those of an earlier time, kept elsewhere. */
  verify: (expectedHeads?: LedgerHead[]) => verifyStored(strapi, expectedHeads),
  /** Lines of JSON, to be verified without a database. */
  exported: () => exportedLedger(strapi),
  heads: () => storedHeads(strapi),
  close: (article: ArticleId, actor: number | null) => closeLedger(strapi, article, actor),
});

const checkLedger: Check = {
  name: 'ledger of sources',
  check: async (strapi) =>
    (await verifyStored(strapi)).faults.map(({ chain, message }) => ({
      message: `${chain}: ${message}`,
    })),
};

const KEYLESS =
  'newsdesk: NEWSDESK_LEDGER_KEY is not set. The ledger of sources still shows what was changed by mistake, ' +
  'but somebody who can write to the database can write it anew.';

/** The house's own chain, which has no article that whoever starts it could lock. */
const startSettingsChain = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockHead(strapi, 'settings');
  });
};

export const ledger: Feature = {
  bootstrap: async (strapi) => {
    if (siteKeys(strapi).current === null) strapi.log.warn(KEYLESS);
    await startSettingsChain(strapi);
  },
  controllers: { ledger: ledgerController },
  routes: {
    ledger: {
      type: 'admin',
      routes: [
        {
          method: 'GET',
          path: '/articles/:documentId/ledger',
          handler: 'ledger.find',
          // Which permission, on which article: the controller asks.
          config: { policies: ['admin::isAuthenticatedAdmin'] },
        },
      ],
    },
  },
  services: { ledger: ledgerService },
  checks: [checkLedger],
};
