// `npm test`. Only Node may be there when this runs: the rest is loaded after the check.
import { nodeComplaint } from './start/node-version.mjs';

const complaint = nodeComplaint(process.versions.node);
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
} else {
  import('./test/run-tests.mjs').then(({ runTests }) => runTests());
}
