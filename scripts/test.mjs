import { jestRun } from './jest-run.mjs';
import { step } from './step.mjs';
import { countTests } from './test-count.mjs';

/** `npm test`: installs what is missing, builds, and runs everything on SQLite. */
try {
  await step('Building the plugin', 'npm', ['run', '--silent', 'build']);
  await jestRun('unit and admin', ['unit', 'admin']);
  await jestRun('integration on SQLite', ['integration'], { inBand: true });
  await step('Building the demo newsroom', 'npm', ['run', '--silent', 'build', '-w', 'demo']);
  await jestRun('end to end', ['e2e'], { inBand: true });
  const { passed, failed, neverRun } = countTests();
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${neverRun.length} skipped\n`);
} catch (error) {
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
