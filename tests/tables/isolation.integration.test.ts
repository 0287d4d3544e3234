const ISOLATION = {
  // One connection, whose transactions follow each other.
  sqlite: ['pragma read_uncommitted', 0],
  postgres: ['show transaction_isolation', 'read committed'],
  mysql: ["show variables like '%_isolation'", 'READ-COMMITTED'],
} as const;

describe('a transaction', () => {
  it('reads what others have committed, so that whoever waited for a lock sees why', async () => {
    const { db } = newsroom.strapi;
    const [question, answer] = ISOLATION[newsroom.database.client];
    const rows = await db.transaction(({ trx }) => trx.raw(question));
    expect(JSON.stringify(rows.rows ?? rows)).toContain(JSON.stringify(answer));
  });
});
