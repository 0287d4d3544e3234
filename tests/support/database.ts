import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type DatabaseClient = 'sqlite' | 'postgres' | 'mysql';

export interface TestDatabase {
  client: DatabaseClient;
  /** The `connection` of a Strapi database config. */
  connection: Record<string, unknown>;
  drop: () => Promise<void>;
}

const postgresServer = {
  host: process.env.NEWSDESK_TEST_POSTGRES_HOST ?? '127.0.0.1',
  port: Number(process.env.NEWSDESK_TEST_POSTGRES_PORT ?? 5432),
  user: process.env.NEWSDESK_TEST_POSTGRES_USER ?? 'postgres',
  password: process.env.NEWSDESK_TEST_POSTGRES_PASSWORD ?? '',
};

const mysqlServer = {
  host: process.env.NEWSDESK_TEST_MYSQL_HOST ?? '127.0.0.1',
  port: Number(process.env.NEWSDESK_TEST_MYSQL_PORT ?? 3306),
  user: process.env.NEWSDESK_TEST_MYSQL_USER ?? 'root',
  password: process.env.NEWSDESK_TEST_MYSQL_PASSWORD ?? '',
};

const onPostgres = async (sql: string): Promise<void> => {
  const { Client } = await import('pg');
  const client = new Client({ ...postgresServer, database: 'postgres' });
  await client.connect();
  await client.query(sql);
  await client.end();
};

const onMysql = async (sql: string): Promise<void> => {
  const { createConnection } = await import('mysql2/promise');
  const client = await createConnection(mysqlServer);
  await client.query(sql);
  await client.end();
};

/**
 * Enough for suites that ask very many things at once: a write that holds a connection and waits for
 * another would wait for ever where all that hold one do the same.
 */
const POOL = { min: 0, max: 40 };

/** An empty database of its own, on the client that NEWSDESK_TEST_DATABASE names (default: sqlite). */
export const createTestDatabase = async (
  client = (process.env.NEWSDESK_TEST_DATABASE ?? 'sqlite') as DatabaseClient,
): Promise<TestDatabase> => {
  const name = `newsdesk_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;

  switch (client) {
    case 'sqlite': {
      const folder = mkdtempSync(join(tmpdir(), 'newsdesk-'));
      return {
        client,
        connection: {
          client: 'sqlite',
          connection: { filename: join(folder, 'data.db') },
          useNullAsDefault: true,
        },
        drop: async () => rmSync(folder, { recursive: true, force: true }),
      };
    }
    case 'postgres':
      await onPostgres(`CREATE DATABASE ${name}`);
      return {
        client,
        connection: {
          client: 'postgres',
          connection: { ...postgresServer, database: name },
          pool: POOL,
        },
        drop: () => onPostgres(`DROP DATABASE ${name} WITH (FORCE)`),
      };
    case 'mysql':
      await onMysql(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
      return {
        client,
        connection: { client: 'mysql', connection: { ...mysqlServer, database: name }, pool: POOL },
        drop: () => onMysql(`DROP DATABASE ${name}`),
      };
  }
};
