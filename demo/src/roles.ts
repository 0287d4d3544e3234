import type { Core } from '@strapi/strapi';

const NEWSDESK_UIDS = [
  'plugin::newsdesk.article',
  'plugin::newsdesk.person',
  'plugin::newsdesk.quote',
];

/** What each role of the newsroom may do with articles, people and quotes. */
const ROLES = {
  reporter: {
    name: 'Reporter',
    description: 'Writes articles and records quotes; cannot publish.',
    actions: ['create', 'read', 'update'],
  },
  editor: {
    name: 'News editor',
    description: 'Edits, publishes and takes down.',
    actions: ['create', 'read', 'update', 'delete', 'publish'],
  },
} as const;

export type NewsroomRole = keyof typeof ROLES;

/** Creates an admin role of the newsroom and gives its id. */
export const createNewsroomRole = async (
  strapi: Core.Strapi,
  role: NewsroomRole,
): Promise<number> => {
  const { name, description, actions } = ROLES[role];
  const { actionProvider } = strapi.service('admin::permission');
  const locales = (await strapi.db.query('plugin::i18n.locale').findMany()).map(
    (locale: { code: string }) => locale.code,
  );
  const isLocalized = (uid: string) =>
    (
      strapi.contentType(uid as 'plugin::newsdesk.article').pluginOptions as {
        i18n?: { localized?: boolean };
      }
    )?.i18n?.localized === true;

  const contentPermissions = strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields(
      actions.map((action) => actionProvider.get(`plugin::content-manager.explorer.${action}`)),
      {
        restrictedSubjects: Object.keys(strapi.contentTypes).filter(
          (uid) => !NEWSDESK_UIDS.includes(uid),
        ),
      },
    )
    .map((permission: { subject: string; properties: object }) =>
      // Without locales, Strapi refuses every action on a localized type.
      isLocalized(permission.subject)
        ? { ...permission, properties: { ...permission.properties, locales } }
        : permission,
    );

  const created = await strapi.service('admin::role').create({ name, description });
  await strapi
    .service('admin::role')
    .assignPermissions(created.id, [
      ...contentPermissions,
      { action: 'plugin::upload.read' },
      { action: 'plugin::upload.assets.create' },
      { action: 'plugin::upload.assets.update' },
    ]);
  return created.id;
};
