import type { Core } from '@strapi/strapi';

const NEWSDESK_UIDS = [
  'plugin::newsdesk.article',
  'plugin::newsdesk.person',
  'plugin::newsdesk.quote',
];

/**
 * What each role of the newsroom may do with articles, people and quotes, and with the sources of
 * an article.
 */
const ROLES = {
  reporter: {
    name: 'Reporter',
    description: 'Writes articles and records quotes; cannot publish.',
    actions: ['create', 'read', 'update'],
    sources: ['mark'],
    settings: false,
  },
  editor: {
    name: 'News editor',
    description: 'Edits, publishes and takes down; answers for sources.',
    actions: ['create', 'read', 'update', 'delete', 'publish'],
    sources: ['mark', 'name', 'attest', 'approve', 'override'],
    settings: true,
  },
} as const;

export type NewsroomRole = keyof typeof ROLES;

/** Creates an admin role of the newsroom and gives its id. */
export const createNewsroomRole = async (
  strapi: Core.Strapi,
  role: NewsroomRole,
): Promise<number> => {
  const { name, description, actions, sources, settings } = ROLES[role];
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
      [
        ...actions.map((action) => `plugin::content-manager.explorer.${action}`),
        ...sources.map((permission) => `plugin::newsdesk.source.${permission}`),
      ].map((action) => actionProvider.get(action)),
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
      ...(settings ? [{ action: 'plugin::newsdesk.sourcing.settings' }] : []),
      { action: 'plugin::upload.read' },
      { action: 'plugin::upload.assets.create' },
      { action: 'plugin::upload.assets.update' },
    ]);
  return created.id;
};
