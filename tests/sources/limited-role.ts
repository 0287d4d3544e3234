import { type ARTICLE_UID, PERSON_UID, type QUOTE_UID } from '../../content-types';

const READ = 'plugin::content-manager.explorer.read';
const PASSWORD = 'Newsdesk-tests-1';

interface Permission {
  action: string;
  subject?: string;
  properties?: object;
  conditions?: string[];
}

/** Leave to read some fields of a type, in English. */
export const reads = (
  subject: typeof ARTICLE_UID | typeof PERSON_UID | typeof QUOTE_UID,
  fields: readonly string[],
  conditions: string[] = [],
): Permission => ({
  action: READ,
  subject,
  properties: { fields, ...(subject === PERSON_UID ? {} : { locales: ['en'] }) },
  conditions,
});

export const ALL_OF_ARTICLES = ['title', 'body', 'authors', 'quotes', 'relatedStories'];

export const ALL_OF_QUOTES = [
  'text',
  'form',
  'attribution',
  'speaker',
  'sourceDescription',
  'sourceReason',
  'sourceProximity',
  'oneVoice',
  'article',
];

/** Logs in an administrator who has these permissions alone, and gives what calls as them. */
export const administratorWith = async (permissions: Permission[]) => {
  const { strapi, url } = newsroom;
  const name = `sourcing-${await strapi.db.query('admin::role').count()}`;
  const role = await strapi.service('admin::role').create({ name, description: '' });
  await strapi.service('admin::role').assignPermissions(role.id, permissions);
  const email = `${name}@example.com`;
  const user = await strapi.service('admin::user').create({
    email,
    firstname: 'Lena',
    lastname: 'Limited',
    password: PASSWORD,
    isActive: true,
    roles: [role.id],
  });
  const login = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const { data } = (await login.json()) as { data: { token: string } };
  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${data.token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, text, body: text === '' ? null : JSON.parse(text) };
  };
  return { id: user.id as number, call };
};
