import type { Core } from '@strapi/strapi';

type Binding = string | number;

/** What is needed of a connection of better-sqlite3. */
interface SqliteConnection {
  prepare(sql: string): { all(...bindings: Binding[]): unknown[] };
}

type Prepared = ReturnType<SqliteConnection['prepare']>;

const preparedOn = new WeakMap<SqliteConnection, Map<string, Prepared>>();

const prepared = (connection: SqliteConnection, sql: string): Prepared => {
  const known = preparedOn.get(connection) ?? new Map<string, Prepared>();
  preparedOn.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement;
};

/**
 * Asks a statement that is always the same but for its values: written by hand, for knex would write
 * it anew each time, and on SQLite prepared once. For what every reader's request asks; everything
 * else is better off with a query builder. In a transaction it is asked there.
 *
 * @param sql - a `select` that every database takes, `?` for each value; one of a few, for each is kept
 */
export const standingQuery = async <Row>(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly Binding[],
): Promise<Row[]> => {
  const { connection, dialect } = strapi.db;
  if (dialect.client === 'sqlite' && !strapi.db.inTransaction()) {
    const { client } = connection;
    // There is one, and whoever writes has it for as long as that takes.
    const sqlite: SqliteConnection = await client.acquireConnection();
    try {
      return prepared(sqlite, sql).all(...bindings) as Row[];
    } finally {
      client.releaseConnection(sqlite);
    }
  }
  const answer = await (strapi.db.inTransaction()
    ? strapi.db.transaction(({ trx }) => trx.raw(sql, [...bindings]))
    : connection.raw(sql, [...bindings]));
  switch (dialect.client) {
    case 'postgres':
      return answer.rows;
    case 'mysql':
      return answer[0];
    default:
      return answer;
  }
};
