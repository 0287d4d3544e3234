import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

const UID = 'admin::audit-log';
const TABLE = 'strapi_audit_logs';
const INSIDE = 'dist/server/ee/server/src/audit-logs/services';

interface Service {
  register: () => Promise<unknown>;
}

/** One of Strapi's own services of the paid editions, which it exports to nobody. */
const fromStrapi = (file: string) =>
  require(join(process.cwd(), 'node_modules/@strapi/admin', INSIDE, file));

const attribute = (type: string, columnName: string) => ({ type, columnName });

/** The model, as Strapi would have it under a licence, without who the administrator was. */
const MODEL = {
  uid: UID,
  singularName: 'audit-log',
  tableName: TABLE,
  attributes: {
    id: attribute('increments', 'id'),
    action: attribute('string', 'action'),
    date: attribute('datetime', 'date'),
    payload: attribute('json', 'payload'),
  },
  lifecycles: {},
  indexes: [],
  foreignKeys: [],
  columnToAttribute: { id: 'id', action: 'action', date: 'date', payload: 'payload' },
};

/** What the log has of an action, as text. */
export interface LoggedRow {
  id: number;
  action: string;
  text: string;
}

export interface AuditLog {
  /** Does something, and waits until the log has what must come of it: `entry.publish`, as often as named. */
  after: (actions: readonly string[], task: () => Promise<unknown>) => Promise<void>;
  rows: () => Promise<LoggedRow[]>;
  stop: () => Promise<void>;
}

/**
 * Has Strapi log what administrators do, with its own code, as it would under a licence. Only the
 * table is a stand-in, and whether there is a licence.
 */
export const startAuditLog = async (strapi: Core.Strapi): Promise<AuditLog> => {
  const { connection, metadata } = strapi.db;
  await connection.schema.createTable(TABLE, (table) => {
    table.increments('id');
    table.string('action');
    table.datetime('date');
    table.jsonb('payload');
  });
  metadata.set(UID, MODEL as never);

  const saved: { name: string; done: Promise<unknown> }[] = [];
  let onSaved = () => {};
  let unsubscribe = () => {};
  type Handle = (name: string, ...args: unknown[]) => Promise<unknown>;
  const standIns: Record<string, unknown> = {
    ee: { features: { isEnabled: () => true, get: () => true } },
    cron: { add: () => {}, remove: () => {} },
    eventHub: {
      on: () => () => {},
      subscribe: (handle: Handle) => {
        unsubscribe = strapi.eventHub.subscribe(async (name: string, ...args: unknown[]) => {
          const done = handle(name, ...args);
          saved.push({ name, done });
          onSaved();
          await done;
        });
        return unsubscribe;
      },
    },
  };
  const logs = fromStrapi('audit-logs.js').createAuditLogsService(strapi);
  const licensed = new Proxy(strapi, {
    get: (target, key: string) => {
      if (key === 'get') {
        return (name: string) => (name === 'audit-logs' ? logs : target.get(name as never));
      }
      return standIns[key] ?? Reflect.get(target, key);
    },
  });
  const lifecycles: Service = fromStrapi('lifecycles.js').createAuditLogsLifecycleService(licensed);
  await lifecycles.register();

  return {
    after: async (actions, task) => {
      saved.length = 0;
      const isThere = () =>
        actions.every(
          (action) =>
            saved.filter(({ name }) => name === action).length >=
            actions.filter((each) => each === action).length,
        );
      const all = new Promise<void>((resolve) => {
        onSaved = () => isThere() && resolve();
        onSaved();
      });
      await task();
      await all;
      await Promise.all(saved.map(({ done }) => done));
    },
    rows: async () => {
      const rows: { id: number; action: string; payload: unknown }[] =
        await connection(TABLE).orderBy('id');
      return rows.map(({ id, action, payload }) => ({
        id,
        action,
        text: typeof payload === 'string' ? payload : JSON.stringify(payload),
      }));
    },
    stop: async () => {
      unsubscribe();
      metadata.delete(UID);
      await connection.schema.dropTable(TABLE);
    },
  };
};
