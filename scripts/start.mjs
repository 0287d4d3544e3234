// `npm start`: from a fresh clone to the demo newsroom. Only Node is there when this runs.
import { onSupportedNode } from './start/on-supported-node.mjs';

onSupportedNode(() =>
  import('./start/start-newsroom.mjs').then(({ startNewsroom }) => startNewsroom()),
);
