// `npm run test:install`: the packed plugin in an empty Strapi application.
import { onSupportedNode } from './start/on-supported-node.mjs';

onSupportedNode(() => import('../tests/install/install-packed-plugin.mjs'));
