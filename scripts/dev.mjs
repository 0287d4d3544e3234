// `npm run dev`: the demo newsroom for contributors, rebuilt as the plugin and the demo change.
import { onSupportedNode } from './start/on-supported-node.mjs';

onSupportedNode(() =>
  import('./start/develop-newsroom.mjs').then(({ developNewsroom }) => developNewsroom()),
);
