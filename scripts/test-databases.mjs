import { jestRun } from './jest-run.mjs';

/** `npm run test:databases`: the integration tests again, on PostgreSQL and on MariaDB. */
try {
  for (const [name, client] of [
    ['PostgreSQL', 'postgres'],
    ['MariaDB', 'mysql'],
  ]) {
    await jestRun(`integration on ${name}`, ['integration'], {
      inBand: true,
      env: { NEWSDESK_TEST_DATABASE: client },
    });
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
