import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { createLogins } from './create-logins';
import { openToPublic } from './open-to-public';
import { seedNewsroom } from './seed-newsroom';

/**
 * Fills an empty application with the demo newsroom, at its first start only: what is deleted
 * later stays deleted. All or nothing, so that a start cut short is simply tried again.
 */
export const seedOnce = async (strapi: Core.Strapi): Promise<void> => {
  const marker = strapi.store({ type: 'core', name: 'demo', key: 'seeded_at' });
  if (await marker.get({})) return;

  const report = (line: string) => strapi.log.info(`Newsroom: ${line}`);
  report('locales, logins, roles');
  await strapi.db.transaction(async () => {
    await strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'German (de)' });
    await openToPublic(strapi);
    await createLogins(strapi);
    await seedNewsroom(strapi, { pictures: join(strapi.dirs.app.root, 'seed/media'), report });
    await marker.set({ value: new Date().toISOString() });
  });
  report('ready');
};
