// `npm run test:databases`: the integration tests again, on PostgreSQL and on MariaDB.
import { onSupportedNode } from './start/on-supported-node.mjs';

onSupportedNode(() =>
  import('./test/run-on-databases.mjs').then(({ runOnDatabases }) => runOnDatabases()),
);
