import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from './jest-run.mjs';

const testsOf = (report) => report.testResults.flatMap(({ assertionResults }) => assertionResults);

/**
 * Adds up Jest's reports. A test that one database cannot run counts as run when another ran it;
 * `neverRun` names those that none did.
 */
export const countTests = () => {
  const ran = new Set();
  const skipped = new Set();
  let passed = 0;
  let failed = 0;
  for (const file of readdirSync(REPORTS).filter((name) => name.endsWith('.json'))) {
    for (const test of testsOf(JSON.parse(readFileSync(join(REPORTS, file), 'utf8')))) {
      if (test.status === 'passed') passed += 1;
      if (test.status === 'failed') failed += 1;
      (test.status === 'passed' || test.status === 'failed' ? ran : skipped).add(test.fullName);
    }
  }
  return { passed, failed, neverRun: [...skipped].filter((name) => !ran.has(name)) };
};
