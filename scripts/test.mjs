// `npm test`. Only Node may be there when this runs.
import { onSupportedNode } from './start/on-supported-node.mjs';

onSupportedNode(() => import('./test/run-tests.mjs').then(({ runTests }) => runTests()));
