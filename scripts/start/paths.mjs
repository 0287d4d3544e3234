import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where things are in a checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DEMO = join(ROOT, 'demo');
/** What was built from which inputs. */
export const BUILDS_FILE = join(DEMO, '.cache', 'builds.json');
/** What the steps and the newsroom say while nobody needs to read it. */
export const LOGS = join(DEMO, '.tmp');
