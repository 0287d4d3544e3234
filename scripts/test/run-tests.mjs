import { rmSync } from 'node:fs';
import { tellingFailures } from '../start/failure.mjs';
import { buildDemo, buildPlugin, install, settle } from '../start/prepare.mjs';
import { say } from '../start/step.mjs';
import { findChromium, HOW_TO_GET_CHROMIUM } from './chromium.mjs';
import { jestRun, REPORTS, testIntegration } from './jest-run.mjs';
import { countOfReports } from './test-count.mjs';

/** Installs what is missing, builds what changed, and runs everything on SQLite. */
export const runTests = () =>
  tellingFailures(async () => {
    rmSync(REPORTS, { recursive: true, force: true });
    await settle();
    await install();
    await buildPlugin();
    await jestRun('unit and admin', ['unit', 'admin']);
    await testIntegration('SQLite', 'sqlite', { processes: 3 });
    await buildDemo();
    await jestRun('end to end', ['e2e'], { inBand: true });

    const { passed, failed, neverRun } = countOfReports();
    say(`\n${passed} passed, ${failed} failed, ${neverRun.length} skipped`);
    for (const test of neverRun) say(`  ${test}`);
    if (findChromium() === undefined) say(HOW_TO_GET_CHROMIUM);
  });
