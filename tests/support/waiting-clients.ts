/** How many clients of PostgreSQL wait for a lock. InnoDB tells it as of a while ago. */
export const waitingClients = async (): Promise<number> => {
  const { rows } = await newsroom.strapi.db.connection.raw(
    `select count(*) as total from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return Number(rows[0].total);
};
