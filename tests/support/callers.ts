import type { Core } from '@strapi/strapi';
import { createNewsroomRole } from '../../demo/src/roles';

/** Everyone who may call an API of the application, from no rights to all. */
export const CALLERS = [
  'public',
  'readOnlyToken',
  'fullAccessToken',
  'reporter',
  'editor',
  'superAdmin',
] as const;

export type CallerName = (typeof CALLERS)[number];

/** The headers with which each caller calls. */
export type Callers = Record<CallerName, Record<string, string>>;

const PASSWORD = 'Newsdesk-tests-1';

const apiToken = async (strapi: Core.Strapi, type: 'read-only' | 'full-access') => {
  const token = await strapi
    .service('admin::api-token')
    .create({ name: type, description: '', type, lifespan: null });
  return { authorization: `Bearer ${token.accessKey}` };
};

const adminUser = async (strapi: Core.Strapi, url: string, name: string, role: number) => {
  const email = `${name.toLowerCase()}@example.com`;
  await strapi.service('admin::user').create({
    email,
    firstname: name,
    lastname: 'Tester',
    password: PASSWORD,
    isActive: true,
    roles: [role],
  });
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return { authorization: `Bearer ${data.token}` };
};

/** Lets the public read published articles, people and quotes, files and the app's own types, as a site would. */
const openToPublic = async (strapi: Core.Strapi) => {
  await strapi.plugin('users-permissions').service('users-permissions').initialize();
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const subjects = [
    'plugin::newsdesk.article',
    'plugin::newsdesk.person',
    'plugin::newsdesk.quote',
    'plugin::newsdesk.story',
    'api::page.page',
    'api::newsletter.newsletter',
    'plugin::upload.content-api',
  ];
  for (const subject of subjects) {
    for (const action of ['find', 'findOne']) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `${subject}.${action}`, role: role.id } });
    }
  }
};

/** Creates the six callers on a fresh application. */
export const createCallers = async (strapi: Core.Strapi, url: string): Promise<Callers> => {
  await openToPublic(strapi);
  const superAdminRole = await strapi.service('admin::role').getSuperAdmin();
  return {
    public: {},
    readOnlyToken: await apiToken(strapi, 'read-only'),
    fullAccessToken: await apiToken(strapi, 'full-access'),
    superAdmin: await adminUser(strapi, url, 'Super', superAdminRole.id),
    reporter: await adminUser(
      strapi,
      url,
      'Reporter',
      await createNewsroomRole(strapi, 'reporter'),
    ),
    editor: await adminUser(strapi, url, 'Editor', await createNewsroomRole(strapi, 'editor')),
  };
};
