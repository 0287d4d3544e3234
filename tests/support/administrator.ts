/** Answers of Strapi's admin API; the test that reads one checks it. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type AdminAnswer = any;

/** Calls the admin API of a site as its super admin. Anything but success is thrown. */
export type Administrator = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
) => Promise<AdminAnswer>;

const ACCOUNT = { email: 'owner@example.com', password: 'Newsdesk-tests-1' };

const json = async (url: string, init: RequestInit): Promise<AdminAnswer> => {
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${init.method} ${url} answered ${response.status}: ${text}`);
  return text === '' ? null : JSON.parse(text);
};

/** Logs in as the owner of a site; the first time on a database, creates them. */
export const administratorOf = async (url: string): Promise<Administrator> => {
  const post = (path: string, body: object) =>
    json(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { data: init } = await json(`${url}/admin/init`, { method: 'GET' });
  const { data } = init.hasAdmin
    ? await post('/admin/login', ACCOUNT)
    : await post('/admin/register-admin', { ...ACCOUNT, firstname: 'The', lastname: 'Owner' });
  const authorization = `Bearer ${data.token}`;

  return (method, path, body) =>
    json(`${url}${path}`, {
      method,
      ...(body instanceof FormData
        ? { headers: { authorization }, body }
        : {
            headers: { authorization, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          }),
    });
};
