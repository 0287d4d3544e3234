import { isNewsdeskUid } from '../../content-types';
import type { CallerName } from './callers';
import type { Newsroom } from './strapi-environment';

declare global {
  // Set by the Jest environment of the integration tests.
  var newsroom: Newsroom;
}

// biome-ignore lint/suspicious/noExplicitAny: what a server answers is checked by the test that reads it
export interface Answer<Body = any> {
  status: number;
  body: Body;
  /** The body as it came, for searching in. */
  text: string;
  headers: Headers;
}

/**
 * Calls the application over HTTP as one of the callers. JSON in, JSON out.
 * @param url - of another process of the same newsroom
 */
export const call = async (
  caller: CallerName,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  url: string = globalThis.newsroom.url,
): Promise<Answer> => {
  const { callers } = globalThis.newsroom;
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...callers[caller],
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  let parsed: unknown = null;
  if (response.headers.get('content-type')?.includes('json') && text !== '') {
    parsed = JSON.parse(text);
  }
  return { status: response.status, body: parsed, text, headers: response.headers };
};

/** Sends a GraphQL operation as one of the callers. */
export const graphql = (
  caller: CallerName,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> => call(caller, 'POST', '/graphql', { query, variables });

const ownTables = (): string[] => {
  const tables = new Set<string>();
  for (const model of globalThis.newsroom.strapi.db.metadata.values()) {
    const uid = model.uid ?? '';
    const isOwn = ['newsdesk::', 'api::', 'site.'].some((prefix) => uid.startsWith(prefix));
    if (!isNewsdeskUid(uid) && !isOwn) continue;
    for (const attribute of Object.values(model.attributes)) {
      const joinTable = 'joinTable' in attribute ? attribute.joinTable : undefined;
      if (joinTable && !joinTable.name.startsWith('files_')) tables.add(joinTable.name);
    }
    tables.add(model.tableName);
  }
  return [...tables];
};

/** Empties every table of the three types and of the plugin, so that each test starts afresh. */
export const emptyNewsroom = async (): Promise<void> => {
  const { connection } = globalThis.newsroom.strapi.db;
  // Link tables come first in the set: deleting their rows first spares the cascades.
  for (const table of ownTables()) {
    await connection(table).delete();
  }
};

/** A paragraph a string, as the body of an article. */
export const blocks = (...paragraphs: string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
