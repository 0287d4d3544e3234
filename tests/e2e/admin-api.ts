import logins from '../../demo/src/seed/logins.json';
import type { Login } from './panel';

/** Calls the admin API as one of the demo newsroom's people, and gives what it answers. */
export type AdminApi = <Answer = unknown>(
  method: string,
  path: string,
  body?: object,
) => Promise<Answer>;

const calling =
  (url: string, token: string | null): AdminApi =>
  async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  };

/** Logs in past the panel, to set a scene or to look at what has come of it. */
export const adminApi = async (url: string, role: Login): Promise<AdminApi> => {
  const login = logins.find((one) => one.role === role);
  const { data } = await calling(url, null)<{ data: { token: string } }>('POST', '/admin/login', {
    email: login?.email,
    password: login?.password,
  });
  return calling(url, data.token);
};

/** Changes some of what the house has decided about sourcing. */
export const setHouse = async (api: AdminApi, changes: object): Promise<void> => {
  const path = '/newsdesk/sourcing/settings';
  const { data } = await api<{ data: object }>('GET', path);
  await api('PUT', path, { ...data, ...changes });
};
