/**
 * The least that an answer from a database can cost: Koa and better-sqlite3, one indexed read, and
 * the same bytes under the same headers. No permissions, no settings, no middleware.
 */
const Database = require('better-sqlite3');
const Koa = require('koa');
const { answerParent } = require('./answer-parent');

const db = new Database(process.env.BENCH_DATABASE, { readonly: true });
const one = db.prepare('select body, etag, last_modified from stories where slug = ?');

const app = new Koa();
app.use((ctx) => {
  const story = one.get(ctx.path.slice(1));
  if (story === undefined) return;
  ctx.set('ETag', story.etag);
  ctx.set('Last-Modified', story.last_modified);
  ctx.set('Cache-Control', 'no-cache');
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = story.body;
});

const server = app.listen(0, '127.0.0.1', () => {
  answerParent({
    url: `http://127.0.0.1:${server.address().port}`,
    stop: async () => {
      server.closeAllConnections();
      db.close();
    },
  });
});
