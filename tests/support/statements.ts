export interface Statement {
  sql: string;
  /** Of the transaction it was sent in; undefined outside any. */
  transaction: string | undefined;
}

/**
 * What is sent to the database while a piece of work is done. Events of earlier writes may still
 * be reading, outside the transactions of the work.
 */
export const statements = async (work: () => Promise<unknown>): Promise<Statement[]> => {
  const sent: Statement[] = [];
  const { connection } = newsroom.strapi.db;
  const onQuery = ({ sql, __knexTxId }: { sql: string; __knexTxId?: string }) => {
    sent.push({ sql, transaction: __knexTxId });
  };
  connection.on('query', onQuery);
  try {
    await work();
  } finally {
    connection.removeListener('query', onQuery);
  }
  return sent;
};

/** The statements of the transaction that had most of them: of a write, and not of what it set off. */
export const ofLargestTransaction = (sent: readonly Statement[]): Statement[] => {
  const byTransaction = new Map<string, Statement[]>();
  for (const statement of sent) {
    const { transaction } = statement;
    if (transaction === undefined) continue;
    byTransaction.set(transaction, [...(byTransaction.get(transaction) ?? []), statement]);
  }
  return [...byTransaction.values()].reduce(
    (largest, each) => (each.length > largest.length ? each : largest),
    [],
  );
};
