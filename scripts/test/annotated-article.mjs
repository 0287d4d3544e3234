import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../start/paths.mjs';

/** Where a real magazine article lies with its annotation: it is not ours to publish. */
export const ARTICLE_FOLDER =
  process.env.NEWSDESK_TEST_ARTICLE ?? join(ROOT, '..', 'shared', 'stories');

/** Whether the tests that read it can run. */
export const hasAnnotatedArticle = existsSync(join(ARTICLE_FOLDER, 'baby-steps.gold.json'));
