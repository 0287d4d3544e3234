import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, tellingFailures } from '../start/failure.mjs';
import { ROOT } from '../start/paths.mjs';
import { commandOf } from '../start/prepare.mjs';
import { say } from '../start/step.mjs';
import { ARTICLE_FOLDER, hasAnnotatedArticle } from './annotated-article.mjs';
import { downloadAddresses } from './lock-file.mjs';
import { installChromium, startDatabases } from './services.mjs';
import { shownStep } from './shown-step.mjs';
import { countOfReports } from './test-count.mjs';

/** @throws {Failure} */
export const checkLockFile = () => {
  const found = downloadAddresses(
    JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')),
  );
  if (found.length > 0) {
    throw new Failure(
      `package-lock.json names download addresses (“resolved”) of:\n  ${found.join('\n  ')}`,
    );
  }
};

/** @throws {Failure} where a test was skipped everywhere, or a file of tests is in no project */
export const checkNothingSkipped = () => {
  if (!hasAnnotatedArticle) {
    say(`\nThere is no annotated article in ${ARTICLE_FOLDER}: what reads it was skipped.`);
  }
  const { passed, failed, neverRun } = countOfReports();
  if (neverRun.length > 0) {
    throw new Failure(`These tests never ran:\n  ${neverRun.join('\n  ')}`);
  }
  say(`\n${passed} passed, ${failed} failed`);
};

/** Everything a change must pass. Nothing may be skipped. */
export const runCi = () =>
  tellingFailures(async () => {
    checkLockFile();
    installChromium();
    await startDatabases();
    // First, since it installs and builds what the others read.
    await shownStep('npm test', ['scripts/test.mjs']);
    await shownStep('Format and lint', [commandOf('@biomejs/biome', 'biome'), 'check', '.']);
    await shownStep('Types of the plugin and the tests', [
      commandOf('typescript', 'tsc'),
      '--noEmit',
    ]);
    await shownStep('Types of the demo', [
      commandOf('typescript', 'tsc'),
      '--noEmit',
      '-p',
      'demo',
    ]);
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
    await shownStep('The packed plugin in an empty Strapi app', ['scripts/test-install.mjs']);
    await shownStep('The benchmarks run', ['bench/bench.mjs', '--smoke']);
    await shownStep('The other databases', ['scripts/test-databases.mjs']);
    checkNothingSkipped();
  });
