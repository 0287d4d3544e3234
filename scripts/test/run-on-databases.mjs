import { tellingFailures } from '../start/failure.mjs';
import { buildPlugin, install, settle } from '../start/prepare.mjs';
import { testIntegration } from './jest-run.mjs';

/** Whether the leak suites see a leak that is planted depends on no database: SQLite tells. */
const leaveOut = ['/leaks/planted\\.'];

/** Installs what is missing, builds what changed, and runs the integration tests on the servers. */
export const runOnDatabases = () =>
  tellingFailures(async () => {
    await settle();
    await install();
    await buildPlugin();
    // Side by side: each waits for its server half of the time.
    const runs = [
      testIntegration('PostgreSQL', 'postgres', { leaveOut }),
      testIntegration('MariaDB', 'mysql', { leaveOut }),
    ];
    await Promise.allSettled(runs);
    await Promise.all(runs);
  });
