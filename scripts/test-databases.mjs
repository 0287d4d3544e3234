// `npm run test:databases`: the integration tests again, on PostgreSQL and on MariaDB.
import { tellingFailures } from './start/failure.mjs';
import { buildPlugin, install, settle } from './start/prepare.mjs';
import { testIntegration } from './test/jest-run.mjs';

await tellingFailures(async () => {
  await settle();
  await install();
  await buildPlugin();
  await testIntegration('PostgreSQL', 'postgres');
  await testIntegration('MariaDB', 'mysql');
});
