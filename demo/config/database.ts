import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';

const PORTS = { postgres: 5432, mysql: 3306 } as const;

/** SQLite in `.tmp/` unless DATABASE_CLIENT says `postgres` or `mysql`. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env.oneOf('DATABASE_CLIENT', ['sqlite', 'postgres', 'mysql'], 'sqlite');

  if (client === 'sqlite') {
    // From the app's folder, whether this file runs as config/ or as dist/config/.
    const filename = resolve(process.cwd(), env('DATABASE_FILENAME', '.tmp/data.db'));
    return { connection: { client, connection: { filename }, useNullAsDefault: true } };
  }

  return {
    connection: {
      client,
      connection: {
        host: env('DATABASE_HOST', '127.0.0.1'),
        port: env.int('DATABASE_PORT', PORTS[client as keyof typeof PORTS]),
        database: env('DATABASE_NAME', 'newsdesk_demo'),
        user: env('DATABASE_USERNAME', 'newsdesk'),
        password: env('DATABASE_PASSWORD', ''),
        ssl: env.bool('DATABASE_SSL', false),
      },
      pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    },
  };
};
