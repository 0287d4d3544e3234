import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '@strapi/database';
import type { Core } from '@strapi/strapi';
import { applyConnectionSettings } from '../../server/src/tables/connection-settings';

const folder = mkdtempSync(join(tmpdir(), 'newsdesk-sqlite-'));
const db = new Database({
  connection: {
    client: 'sqlite',
    connection: { filename: join(folder, 'data.db') },
    useNullAsDefault: true,
  },
  settings: { migrations: { dir: folder } },
});

afterAll(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const pragma = async (name: string) => {
  const [row] = await db.connection.raw(`pragma ${name}`);
  return row[name];
};

const SETTINGS = { secure_delete: 1, journal_mode: 'wal', foreign_keys: 1 };

const settings = async () => ({
  secure_delete: await pragma('secure_delete'),
  journal_mode: await pragma('journal_mode'),
  foreign_keys: await pragma('foreign_keys'),
});

describe('the settings of an SQLite database', () => {
  it('hold on the first connection and on one that replaces it', async () => {
    applyConnectionSettings({ db } as Core.Strapi);
    expect(await settings()).toEqual(SETTINGS);

    await db.connection.destroy();
    db.connection.initialize();
    expect(await settings()).toEqual(SETTINGS);
  });
});
