import { randomUUID } from 'node:crypto';
import type { Answer } from '../support/newsroom';

const PASSWORD = 'Newsdesk-tests-1';

export interface Administrator {
  id: number;
  call: (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => Promise<Answer>;
}

/** Creates an administrator with a role of just these permissions, and logs them in. */
export const newAdministrator = async (permissions: object[]): Promise<Administrator> => {
  const { strapi, url } = newsroom;
  const name = `administrator-${randomUUID()}`;
  const email = `${name}@example.com`;
  const role = await strapi.service('admin::role').create({ name, description: '' });
  await strapi.service('admin::role').assignPermissions(role.id, permissions);
  const { id } = await strapi.service('admin::user').create({
    email,
    firstname: name,
    lastname: 'Tester',
    password: PASSWORD,
    isActive: true,
    roles: [role.id],
  });

  const send = async (
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
    return {
      status: response.status,
      body: isJson ? JSON.parse(text) : null,
      text,
      headers: response.headers,
    };
  };

  const login = await send('POST', '/admin/login', { email, password: PASSWORD }, {});
  const headers = { authorization: `Bearer ${login.body.data.token}` };
  return { id, call: (method, path, body) => send(method, path, body, headers) };
};
