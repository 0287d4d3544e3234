/**
 * Loaded into the process of a Strapi before it boots. Watches what it sends to its database, and
 * kills it at one statement of the next transaction once its parent asks for that. The plugin
 * knows nothing of it.
 */

/** The statements of that transaction, in their order. */
let statements = [];

/** At which of them to die, counted from 0, and whether before, while or after it is carried out. */
let death = null;

/** The connection that the transaction has to itself; null until it begins. */
let watched;

const dieIf = (at, when) => {
  if (death?.at === at && death?.when === when) process.kill(process.pid, 'SIGKILL');
};

/** Transactions have clients of their own, which all send their statements by their prototype. */
const watchClients = (prototype) => {
  const send = prototype.query;
  prototype.query = async function (connection, statement) {
    const sql = typeof statement === 'string' ? statement : statement.sql;
    if (watched === null && /^begin/i.test(sql)) watched = connection;
    if (connection !== watched) return send.call(this, connection, statement);

    const at = statements.length;
    statements.push(sql);
    dieIf(at, 'before');
    const sent = send.call(this, connection, statement);
    dieIf(at, 'while');
    const answer = await sent;
    dieIf(at, 'after');
    if (/^(commit|rollback)/i.test(sql)) watched = undefined;
    return answer;
  };
};

let watching = false;

process.on('message', ({ watch, tell }) => {
  if (watch !== undefined) {
    if (!watching) watchClients(Object.getPrototypeOf(strapi.db.connection.client));
    watching = true;
    death = watch;
    statements = [];
    watched = null;
    process.send('watching');
  }
  if (tell === 'statements') process.send(statements);
});
