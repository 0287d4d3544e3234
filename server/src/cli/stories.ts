import { PLUGIN_ID } from '../../../content-types';
import type { Rebuilding } from '../stories/rebuild-stories';
import { withApp } from './app';

/** Builds the stories of the app in the current folder, and tells how far it is. */
export const rebuild = ({ onlyStale }: { onlyStale: boolean }): Promise<void> =>
  withApp(async (strapi, print) => {
    const { rebuild: build } = strapi.plugin(PLUGIN_ID).service('stories') as {
      rebuild: (how: Rebuilding) => Promise<number>;
    };
    const count = await build({
      onlyStale,
      onProgress: ({ done, of }) => process.stderr.write(`${done} of ${of} articles\n`),
    });
    print(
      count === 1 ? 'One story was built.\n' : `The stories of ${count} articles were built.\n`,
    );
  });
