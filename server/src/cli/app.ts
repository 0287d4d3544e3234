import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../content-types';

type StrapiModule = Pick<typeof import('@strapi/strapi'), 'createStrapi' | 'compileStrapi'>;

/** The app's own Strapi: another copy would not know its content types, nor us. */
const strapiOf = (appDir: string): StrapiModule => {
  try {
    return createRequire(join(appDir, 'package.json'))('@strapi/strapi');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(
      `There is no Strapi app in ${appDir}. Run this in the folder of its package.json.`,
    );
  }
};

/** Sends what the app and its plugins print to standard error, so that ours can be piped. */
const whileStdoutIsOurs = async (
  task: (print: (text: string) => void) => Promise<void>,
): Promise<void> => {
  const write = process.stdout.write;
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write;
  try {
    await task((text) => write.call(process.stdout, text));
  } finally {
    process.stdout.write = write;
  }
};

const boot = async (appDir: string): Promise<Core.Strapi> => {
  const { createStrapi, compileStrapi } = strapiOf(appDir);
  // What is compiled is taken as it is: a deployed app has no compiler.
  const distDir = join(appDir, 'dist');
  const context = existsSync(join(distDir, 'config'))
    ? { appDir, distDir }
    : await compileStrapi({ appDir });
  const strapi = createStrapi({ ...context, autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  try {
    return await strapi.load();
  } catch (error) {
    // What has not loaded cannot be ended in order; its connections would keep the process alive.
    await Promise.allSettled([strapi.db?.destroy()]);
    throw error;
  }
};

/** Boots the app of a folder as `strapi console` does, listening nowhere, and ends it. */
const whileBooted = async (
  appDir: string,
  task: (strapi: Core.Strapi) => Promise<void>,
): Promise<void> => {
  const strapi = await boot(appDir);
  try {
    if (!strapi.plugin(PLUGIN_ID))
      throw new Error('This app does not have Newsdesk, or has turned it off.');
    await task(strapi);
  } finally {
    await strapi.destroy();
  }
};

/**
 * Does something with the app in the current folder.
 *
 * @param task - gets the app, and how to write to standard output
 * @throws Error with a sentence for where there is no app, or it does not have the plugin
 */
export const withApp = (
  task: (strapi: Core.Strapi, print: (text: string) => void) => Promise<void>,
): Promise<void> =>
  whileStdoutIsOurs((print) => whileBooted(process.cwd(), (strapi) => task(strapi, print)));
