// `.ci/run`: everything a change must pass.
import { onSupportedNode } from './start/on-supported-node.mjs';

onSupportedNode(() => import('./test/run-ci.mjs').then(({ runCi }) => runCi()));
