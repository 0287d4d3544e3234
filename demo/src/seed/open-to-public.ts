import type { Core } from '@strapi/strapi';

const TYPES = ['article', 'person', 'quote', 'story'];
const ACTIONS = ['find', 'findOne'];

/** Lets anyone read published articles, people, quotes and stories, as a front end would. */
export const openToPublic = async (strapi: Core.Strapi): Promise<void> => {
  // Its own roles come first: a permission written before them would keep them from being made.
  await strapi.plugin('users-permissions').service('users-permissions').initialize();
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  for (const type of TYPES) {
    for (const action of ACTIONS) {
      await strapi.db.query('plugin::users-permissions.permission').create({
        data: { action: `plugin::newsdesk.${type}.${action}`, role: role.id },
      });
    }
  }
};
