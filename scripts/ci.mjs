// `.ci/run`: everything a change must pass. Nothing may be skipped.
import { readFileSync } from 'node:fs';
import { Failure, tellingFailures } from './start/failure.mjs';
import { commandOf } from './start/prepare.mjs';
import { say } from './start/step.mjs';
import { installChromium, startDatabases } from './test/services.mjs';
import { shownStep } from './test/shown-step.mjs';
import { countTests } from './test/test-count.mjs';

const lockFileNamesNoAddress = () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const [path, { resolved = '' }] of Object.entries(packages)) {
    if (/^https?:/.test(resolved)) {
      throw new Failure(`package-lock.json names the download address of ${path}.`);
    }
  }
};

await tellingFailures(async () => {
  lockFileNamesNoAddress();
  installChromium();
  await startDatabases();
  // First, since it installs and builds what the others read.
  await shownStep('npm test', ['scripts/test.mjs']);
  await shownStep('Format and lint', [commandOf('@biomejs/biome', 'biome'), 'check', '.']);
  await shownStep('Types of the plugin and the tests', [
    commandOf('typescript', 'tsc'),
    '--noEmit',
  ]);
  await shownStep('Types of the demo', [commandOf('typescript', 'tsc'), '--noEmit', '-p', 'demo']);
  await shownStep('The package as Strapi wants it', [
    commandOf('@strapi/sdk-plugin', 'strapi-plugin'),
    'verify',
  ]);
  await shownStep('The package as its consumers resolve it', [
    commandOf('publint', 'publint'),
    '--strict',
  ]);
  await shownStep('Its types as TypeScript resolves them', [
    commandOf('@arethetypeswrong/cli', 'attw'),
    '--pack',
    '.',
    // Strapi's build tool writes one set of types, for CommonJS and ES modules alike.
    '--profile',
    'node16',
    '--ignore-rules',
    'false-cjs',
  ]);
  await shownStep('The packed plugin in an empty Strapi app', [
    'tests/install/install-packed-plugin.mjs',
  ]);
  await shownStep('The other databases', ['scripts/test-databases.mjs']);

  const { passed, failed, neverRun } = countTests();
  if (neverRun.length > 0) {
    throw new Failure(`These tests were skipped everywhere:\n  ${neverRun.join('\n  ')}`);
  }
  say(`\n${passed} passed, ${failed} failed`);
});
