// `npm start`: from a fresh clone to the demo newsroom. Only Node is there when this runs, and maybe
// an old one: what is imported here must be readable to it, and the rest is loaded after the check.
import { nodeComplaint } from './start/node-version.mjs';

const complaint = nodeComplaint(process.versions.node);
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
} else {
  import('./start/start-newsroom.mjs').then(({ startNewsroom }) => startNewsroom());
}
