import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../../content-types';
import { afterCommit } from '../../tables/after-commit';
import { inBatches } from '../../tables/in-batches';
import { quotesIn, withoutQuotes } from './without-quotes';

/** What Strapi's paid editions log of what administrators do: the whole entry that was written. */
const AUDIT_LOG = 'admin::audit-log';
/** It stays in the database when the licence runs out, and the model goes. */
const AUDIT_LOG_TABLE = 'strapi_audit_logs';

/** How many rows are read at a time, and how many quotes looked for. */
const AT_ONCE = 100;

interface LoggedRow {
  id: number;
  /** As the database gives it: a value, or JSON. */
  payload: unknown;
}

const isLogging = async (strapi: Core.Strapi): Promise<boolean> =>
  await strapi.db.transaction(async ({ trx }) =>
    strapi.db.getSchemaConnection(trx).hasTable(AUDIT_LOG_TABLE),
  );

const payloadOf = ({ payload }: LoggedRow): unknown =>
  typeof payload === 'string' ? JSON.parse(payload) : payload;

const forgetSome = async (strapi: Core.Strapi, quotes: readonly string[]): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    const text = `cast(payload as ${strapi.db.dialect.client === 'mysql' ? 'char' : 'text'})`;
    const named = quotes.map(() => `${text} like ?`).join(' or ');
    const bindings = quotes.map((quote) => `%"${quote}"%`);
    const marked = new Set(quotes);
    for (let last = 0; ; ) {
      const rows: LoggedRow[] = await trx(AUDIT_LOG_TABLE)
        .select('id', 'payload')
        .where('id', '>', last)
        .andWhereRaw(`(${named})`, bindings)
        .orderBy('id')
        .limit(AT_ONCE);
      for (const row of rows) {
        const payload = payloadOf(row);
        const left = withoutQuotes(payload, marked);
        if (left === payload) continue;
        await trx(AUDIT_LOG_TABLE)
          .where({ id: row.id })
          .update({ payload: JSON.stringify(left) });
      }
      if (rows.length < AT_ONCE) return;
      last = rows.at(-1)?.id ?? last;
    }
  });

const forgetAll = async (strapi: Core.Strapi, quotes: readonly string[]): Promise<void> => {
  for (const some of inBatches(quotes, AT_ONCE)) await forgetSome(strapi, some);
};

/**
 * Takes out of Strapi's audit logs what they hold of quotes that become a source's: their words, and
 * who spoke them. Who wrote which quote, and when, stays. To be called in the transaction that marks
 * them. Once more after it: what was written just before is logged only now.
 *
 * @param quotes - documentIds
 */
export const forgetLogged = async (
  strapi: Core.Strapi,
  quotes: readonly string[],
): Promise<void> => {
  if (quotes.length === 0 || !(await isLogging(strapi))) return;
  await forgetAll(strapi, quotes);
  await afterCommit(strapi, () => forgetAll(strapi, quotes));
};

/**
 * Holds the same for what is logged later: of a quote that is a source's for readers, or for
 * editors, no speaker. An event says how an entry is when it is told, and the log has it later still.
 */
export const forgetWhenLogged = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: [AUDIT_LOG],
    async afterCreate({ result }: { result?: LoggedRow }) {
      if (!result) return;
      const payload = payloadOf(result);
      const quotes = quotesIn(payload);
      if (quotes.length === 0) return;
      const anonymous: { documentId: string }[] = await strapi.db.query(QUOTE_UID).findMany({
        select: ['id', 'documentId'],
        where: { documentId: { $in: quotes }, attribution: 'anonymous' },
      });
      const left = withoutQuotes(payload, new Set(anonymous.map(({ documentId }) => documentId)));
      if (left === payload) return;
      await strapi.db
        .query(AUDIT_LOG)
        .update({ where: { id: result.id }, data: { payload: left } });
    },
  });
};
