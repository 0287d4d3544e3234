import type { Core } from '@strapi/strapi';
import { inBatches } from '../../tables/in-batches';
import type { LedgerHead } from './ledger-head';
import { entryLine, headLine } from './ledger-lines';
import { entriesOf, headless, storedHeads } from './stored-chains';

/** Chains whose entries are read at once. */
const BATCH = 100;

/**
 * The ledger as lines that can be verified without a database. What is appended meanwhile is left
 * out, and the notes are: they may be erased one day, and a file would not.
 */
export async function* exportedLedger(strapi: Core.Strapi): AsyncGenerator<string> {
  const heads: LedgerHead[] = [];
  for await (const head of storedHeads(strapi)) {
    heads.push(head);
    yield headLine(head);
  }
  for (const batch of inBatches(heads, BATCH)) {
    const ends = new Map(batch.map(({ chain, sequence }) => [chain, sequence]));
    for (const entry of await entriesOf(strapi, [...ends.keys()])) {
      if (entry.sequence <= (ends.get(entry.chain) ?? 0)) yield entryLine(entry);
    }
  }
  // A file is evidence, of what should not be there too.
  for (const entry of await entriesOf(strapi, await headless(strapi))) yield entryLine(entry);
}
