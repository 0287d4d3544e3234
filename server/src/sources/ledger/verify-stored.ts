import type { Core } from '@strapi/strapi';
import type { LedgerHead } from './ledger-head';
import { siteKeys } from './ledger-keys';
import { lockedChain, storedChains } from './stored-chains';
import { type LedgerReport, ledgerVerifier } from './verify-ledger';

/**
 * Verifies the ledger of this site, with its keys, while it is written. A chain that seems broken
 * is looked at again with its writers kept out: an entry may have come between two reads.
 *
 * @param expectedHeads - kept elsewhere, which the ledger has to contain still
 */
export const verifyStored = async (
  strapi: Core.Strapi,
  expectedHeads: readonly LedgerHead[] = [],
): Promise<LedgerReport> => {
  const verifier = ledgerVerifier(siteKeys(strapi), expectedHeads);
  for await (const stored of storedChains(strapi)) {
    const seemsBroken = verifier.faultsOf(stored).length > 0;
    verifier.add(seemsBroken ? await lockedChain(strapi, stored.chain) : stored);
  }
  return verifier.finish();
};
