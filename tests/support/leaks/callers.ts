import type { Core } from '@strapi/strapi';
import { CALLERS } from '../callers';
import type { LeakCaller } from './call';

/** The six callers of the newsroom, as the harness takes them. */
export const sixCallers = (): LeakCaller[] =>
  CALLERS.map((name) => ({ name, headers: globalThis.newsroom.callers[name] }));

/** A reader of the site with an account, who may find what the public may. */
export const createReader = async (strapi: Core.Strapi): Promise<LeakCaller> => {
  const roles = strapi.db.query('plugin::users-permissions.role');
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const [visitor, account] = await Promise.all(
    ['public', 'authenticated'].map((type) =>
      roles.findOne({ where: { type }, populate: ['permissions'] }),
    ),
  );
  const held = new Set(account.permissions.map(({ action }: { action: string }) => action));
  const actions = [
    ...visitor.permissions.map(({ action }: { action: string }) => action),
    'plugin::users-permissions.user.find',
    'plugin::users-permissions.user.findOne',
  ];
  for (const action of actions.filter((each) => !held.has(each))) {
    await permissions.create({ data: { action, role: account.id } });
  }
  const user = await strapi.db.query('plugin::users-permissions.user').create({
    data: {
      username: `reader-${Date.now()}`,
      email: `reader-${Date.now()}@example.com`,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: account.id,
    },
  });
  const token = strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
  return { name: 'reader', headers: { authorization: `Bearer ${token}` } };
};

/** Somebody with a login to the admin panel and no permission on the three types. */
export const createOutsider = async (strapi: Core.Strapi, url: string): Promise<LeakCaller> => {
  const name = `outsider-${Date.now()}`;
  const email = `${name}@example.com`;
  const password = 'Newsdesk-tests-1';
  const role = await strapi.service('admin::role').create({ name, description: '' });
  await strapi.service('admin::user').create({
    email,
    firstname: 'Out',
    lastname: 'Sider',
    password,
    isActive: true,
    roles: [role.id],
  });
  const response = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return { name: 'outsider', headers: { authorization: `Bearer ${data.token}` } };
};
