import { existsSync, readFileSync } from 'node:fs';
import { PLUGIN_ID } from '../../../content-types';
import type { LedgerHead } from '../sources/ledger/ledger-head';
import { keysOf, type VerifyingKeys } from '../sources/ledger/ledger-keys';
import { headLine, readLedgerLines } from '../sources/ledger/ledger-lines';
import { ledgerSettingsFrom, wrongLedgerSettings } from '../sources/ledger/ledger-settings';
import { type LedgerReport, verifyLedger } from '../sources/ledger/verify-ledger';
import { withApp } from './app';
import { UsageError } from './command-line';

interface VerifyOptions {
  file?: string;
  expectHeads: readonly string[];
  json: boolean;
}

const HEAD = /^([^:\s]+):(\d+):([0-9a-f]{64})$/;

const textOf = (file: string): string => {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  return readFileSync(file, 'utf8');
};

/**
 * Heads that were kept elsewhere: written out, or in a file that `ledger head` has made.
 * @throws UsageError for what is neither
 */
export const expectedHeads = (given: readonly string[]): LedgerHead[] =>
  given.flatMap((text) => {
    const [, chain, sequence, hash] = HEAD.exec(text) ?? [];
    return chain && hash
      ? [{ chain, sequence: Number(sequence), hash }]
      : readLedgerLines(textOf(text)).heads;
  });

/** The keys of the environment, and of the `.env` that an app would read. */
const keysOfEnvironment = (): VerifyingKeys => {
  // Not there before Node 20.12.
  if (existsSync('.env')) process.loadEnvFile?.('.env');
  const settings = ledgerSettingsFrom(process.env);
  const wrong = wrongLedgerSettings(settings);
  if (wrong.length > 0) throw new UsageError(wrong.join(' '));
  return keysOf(settings);
};

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** What was found, in sentences, and what could not have been. */
export const reportText = (report: LedgerReport, expected: readonly LedgerHead[]): string => {
  const { chains, entries, keyless, faults } = report;
  const size = `${counted(chains, 'chain', 'chains')}, ${counted(entries, 'entry', 'entries')}`;
  return [
    ...faults.map(({ chain, message }) => `${chain}: ${message}`),
    faults.length === 0 ? `${size}: whole.` : `${size}: ${faults.length} wrong.`,
    ...(keyless > 0
      ? [
          `${counted(keyless, 'entry was', 'entries were')} written without a key. Whoever can write to the database could have written them anew.`,
        ]
      : []),
    ...(faults.some(({ kind }) => kind === 'keyless')
      ? ['If this site began without a key, set NEWSDESK_LEDGER_ALLOW_KEYLESS=true.']
      : []),
    ...(expected.length === 0
      ? ['Without --expect-head, what was cut off at the end together with its head does not show.']
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
};

/** `newsdesk ledger verify` */
export const verify = async ({ file, expectHeads, json }: VerifyOptions): Promise<void> => {
  const expected = expectedHeads(expectHeads);
  const tell = (report: LedgerReport, print: (text: string) => void): void => {
    const ok = report.faults.length === 0;
    print(json ? `${JSON.stringify({ ok, ...report })}\n` : reportText(report, expected));
    if (!ok) process.exitCode = 1;
  };

  if (file !== undefined) {
    const { entries, heads } = readLedgerLines(textOf(file));
    const report = verifyLedger(entries, heads, keysOfEnvironment(), expected);
    tell(report, (text) => process.stdout.write(text));
    return;
  }
  await withApp(async (strapi, print) =>
    tell(await strapi.plugin(PLUGIN_ID).service('ledger').verify(expected), print),
  );
};

/** `newsdesk ledger export` */
export const exportLedger = (): Promise<void> =>
  withApp(async (strapi, print) => {
    for await (const line of strapi.plugin(PLUGIN_ID).service('ledger').exported()) {
      print(`${line}\n`);
    }
  });

/** `newsdesk ledger head` */
export const head = (): Promise<void> =>
  withApp(async (strapi, print) => {
    for await (const last of strapi.plugin(PLUGIN_ID).service('ledger').heads()) {
      print(`${headLine(last)}\n`);
    }
  });
