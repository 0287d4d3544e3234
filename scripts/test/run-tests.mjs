import { rmSync } from 'node:fs';
import { tellingFailures } from '../start/failure.mjs';
import { buildDemo, buildPlugin, install, settle } from '../start/prepare.mjs';
import { say } from '../start/step.mjs';
import { jestRun, REPORTS, testIntegration } from './jest-run.mjs';
import { countTests } from './test-count.mjs';

/** Installs what is missing, builds what changed, and runs everything on SQLite. */
export const runTests = () =>
  tellingFailures(async () => {
    rmSync(REPORTS, { recursive: true, force: true });
    await settle();
    await install();
    await buildPlugin();
    await jestRun('unit and admin', ['unit', 'admin']);
    await testIntegration('SQLite', 'sqlite');
    await buildDemo();
    await jestRun('end to end', ['e2e'], { inBand: true });

    const { passed, failed, neverRun } = countTests();
    say(`\n${passed} passed, ${failed} failed, ${neverRun.length} skipped`);
  });
