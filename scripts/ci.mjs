import { readFileSync, rmSync } from 'node:fs';
import { REPORTS } from './jest-run.mjs';
import { installChromium, startDatabases } from './services.mjs';
import { step } from './step.mjs';
import { countTests } from './test-count.mjs';

const lockFileNamesNoAddress = () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const named = Object.entries(lock.packages).filter(([, { resolved }]) =>
    /^https?:/.test(resolved ?? ''),
  );
  if (named.length > 0) {
    throw new Error(`package-lock.json names the download address of ${named[0][0]}.`);
  }
};

try {
  rmSync(REPORTS, { recursive: true, force: true });
  lockFileNamesNoAddress();
  installChromium();
  await startDatabases();
  // Installs and builds what the checks below read.
  await step('npm test', 'npm', ['test']);
  await step('Format and lint', 'npm', ['run', '--silent', 'check']);
  await step('Types', 'npm', ['run', '--silent', 'typecheck']);
  await step('The package as Strapi wants it', 'npm', ['run', '--silent', 'verify']);
  await step('The integration tests on the other databases', 'npm', [
    'run',
    '--silent',
    'test:databases',
  ]);
  await step('The packed plugin in an empty Strapi app', 'npm', [
    'run',
    '--silent',
    'test:install',
  ]);

  const { passed, failed, neverRun } = countTests();
  if (neverRun.length > 0) {
    throw new Error(`These tests were skipped everywhere:\n  ${neverRun.join('\n  ')}`);
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
} catch (error) {
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
