import type { Core } from '@strapi/strapi';
import { ARTICLE_UID } from '../../content-types';
import { afterSync } from '../../server/src/tables/after-sync';

type Task = (synced: { oldContentTypes?: object | null }) => Promise<void>;

/** What `afterSync` tells when Strapi says which content types the last boot had. */
const told = async (oldContentTypes?: object | null): Promise<boolean[]> => {
  const tasks: Task[] = [];
  const said: boolean[] = [];
  const hook = () => ({ register: (task: Task) => tasks.push(task) });
  afterSync({ hook } as unknown as Core.Strapi, async ({ wasOff }) => {
    said.push(wasOff);
  });
  for (const task of tasks) await task({ oldContentTypes });
  return said;
};

describe('whether the last boot was one without the plugin', () => {
  it.each([
    ['there was none', undefined, false],
    ['it came no further than the tables', null, false],
    ['it had the plugin', { [ARTICLE_UID]: {} }, false],
    ['it had others alone', { 'api::page.page': {} }, true],
  ])('%s', async (_what, oldContentTypes, wasOff) => {
    expect(await told(oldContentTypes)).toEqual([wasOff]);
  });
});
