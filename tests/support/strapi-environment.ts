import { TestEnvironment } from 'jest-environment-node';
import { type BootedStrapi, bootStrapi } from './boot';
import { type Callers, createCallers } from './callers';

export type Newsroom = BootedStrapi & { callers: Callers };

const held = globalThis as typeof globalThis & { newsdeskTestRoom?: Promise<Newsroom> };

const openNewsroom = async (): Promise<Newsroom> => {
  const booted = await bootStrapi();
  await booted.strapi.db
    .query('plugin::i18n.locale')
    .create({ data: { code: 'de', name: 'German (de)' } });
  return { ...booted, callers: await createCallers(booted.strapi, booted.url) };
};

/**
 * Boots Strapi once for all test files of a run, outside Jest's module registry: one boot instead
 * of one a file, and the application as it is in production, not re-evaluated in a sandbox.
 */
export default class StrapiEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    held.newsdeskTestRoom ??= openNewsroom();
    this.global.newsroom = await held.newsdeskTestRoom;
    // Database drivers know a date by its class, and Jest's sandbox has one of its own.
    this.global.Date = Date;
  }
}
