import type { Core } from '@strapi/strapi';
import type { Side } from './call';

export interface LiveRoute {
  side: Side | 'elsewhere' | 'unknown';
  method: string;
  path: string;
  name: string;
  /** The content type whose permissions open the route. */
  uid?: string;
}

/** Controllers that are not named after the type they serve. */
const SERVED_BY: Record<string, string> = { 'plugin::upload.content-api': 'plugin::upload.file' };

/** First segments of addresses that touch no content of the three types. */
const ELSEWHERE = [
  '_health',
  'admin',
  'content-type-builder',
  'email',
  'i18n',
  // Speaks a language of its own: see `tests/sources/leaks/mcp`.
  'mcp',
  'upload',
  'uploads',
  'users-permissions',
];

const sideOf = (path: string, restPrefix: string): LiveRoute['side'] => {
  if (path === '/graphql') return 'graphql';
  if (path.startsWith(`${restPrefix}/`)) return 'content-api';
  const adminSides = ['/content-manager/', '/newsdesk/', '/i18n/content-manager/'];
  if (adminSides.some((prefix) => path.startsWith(prefix))) return 'admin';
  const first = path.split('/')[1] ?? '';
  return first === '' || first.startsWith('(') || ELSEWHERE.includes(first)
    ? 'elsewhere'
    : 'unknown';
};

/** Which content type each content-API route is opened by, as `METHOD path`. */
const openedBy = async (strapi: Core.Strapi): Promise<Map<string, string>> => {
  const map = (await strapi.contentAPI.getRoutesMap()) as Record<
    string,
    { method: string; path: string; config?: { auth?: { scope?: string[] } } }[]
  >;
  const found = new Map<string, string>();
  for (const { method, path, config } of Object.values(map).flat()) {
    const controller = config?.auth?.scope?.[0]?.replace(/\.[^.]+$/, '');
    if (controller === undefined) continue;
    const uid = SERVED_BY[controller] ?? controller;
    if (uid in strapi.contentTypes) found.set(`${method} ${path}`, uid);
  }
  return found;
};

/** Every route the running server answers, read off its router. */
export const liveRoutes = async (strapi: Core.Strapi): Promise<LiveRoute[]> => {
  const restPrefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const uids = await openedBy(strapi);
  const layers = strapi.server.listRoutes() as { methods: string[]; path: string }[];
  return layers.flatMap(({ methods, path }) => {
    const side = sideOf(path, restPrefix);
    // Layers without methods are middlewares; GraphQL and health answer to every verb alike.
    const verbs = side === 'graphql' ? ['POST'] : methods.filter((method) => method !== 'HEAD');
    if (side === 'elsewhere' || methods.length === 0) return [];
    return verbs.map((method): LiveRoute => {
      const name = `${method} ${path}`;
      const uid = uids.get(name);
      return { side, method, path, name, ...(uid === undefined ? {} : { uid }) };
    });
  });
};
