// `npm run dev`: the demo newsroom for contributors, rebuilt as the plugin and the demo change.
import { nodeComplaint } from './start/node-version.mjs';

const complaint = nodeComplaint(process.versions.node);
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
} else {
  import('./start/develop-newsroom.mjs').then(({ developNewsroom }) => developNewsroom());
}
