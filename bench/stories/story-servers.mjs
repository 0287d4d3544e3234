import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillNewsroom } from '../fill/fill.mjs';
import { plannedStory } from '../fill/planned-stories.mjs';
import { startServer } from '../servers/start-server.mjs';
import { fetched } from './fetched.mjs';
import { stories } from './requests.mjs';

const Database = createRequire(import.meta.url)('better-sqlite3');

/** @typedef {import('../servers/start-server.mjs').Server} Server */

/**
 * @typedef {object} StoryServers
 * @property {Server} open the plugin, whose stories are public
 * @property {Server} permitted the plugin, whose stories a permission opens
 * @property {Server} plain Strapi without the plugin, with the same articles
 * @property {Server} bare the same bytes as `open`, by the least that can be done
 * @property {{ slug: string, etag: string }[]} known what there is to read
 * @property {() => Promise<void>} stop
 */

const strapi = (BENCH_DATABASE, { plugin, settings = {} }) =>
  startServer('strapi-server.js', {
    BENCH_DATABASE,
    BENCH_PLUGIN: String(plugin),
    BENCH_SETTINGS: JSON.stringify(settings),
  });

/** A site without the plugin has nothing that watches over its tables. */
const dropTriggers = (filename) => {
  const db = new Database(filename);
  for (const { name } of db
    .prepare("select name from sqlite_master where type = 'trigger'")
    .all()) {
    db.exec(`drop trigger "${name}"`);
  }
  db.close();
};

/** And it has its related stories as a relation. */
const relatePlainly = (filename) => {
  const db = new Database(filename);
  db.exec(`insert into newsdesk_articles_related_stories_lnk (article_id, inv_article_id, article_ord)
    select l.source_id, a.id, l.position + 1 from newsdesk_related_links l
    join newsdesk_articles a on a.document_id = l.target_document_id
      and (a.published_at is null) = (l.status = 'draft')`);
  db.close();
};

/** Stores the very answers of a server, for one that does nothing else than send them. */
const storeAnswers = async (filename, server, slugs) => {
  const db = new Database(filename);
  db.exec('create table stories (slug text primary key, body blob, etag text, last_modified text)');
  const insert = db.prepare('insert into stories values (?, ?, ?, ?)');
  const known = [];
  for (const [index, request] of stories(slugs).requests.entries()) {
    const { bytes, headers } = await fetched(server, request);
    const etag = headers.get('etag');
    insert.run(slugs[index], bytes, etag, headers.get('last-modified'));
    known.push({ slug: slugs[index], etag });
  }
  db.close();
  return known;
};

/**
 * Fills a newsroom with articles and serves it in four ways.
 * @param {{ articles: number }} how
 * @returns {Promise<StoryServers>}
 */
export const startStoryServers = async ({ articles }) => {
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-bench-'));
  const file = (name) => join(folder, `${name}.db`);
  const started = [];
  const begun = (server) => {
    started.push(server);
    return server;
  };
  const stop = async () => {
    for (const server of started) await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const open = begun(
      await strapi(file('open'), { plugin: true, settings: { stories: { public: true } } }),
    );
    const newsroom = fillNewsroom(file('open'), plannedStory);
    newsroom.addPeople(Math.max(10, articles / 2));
    newsroom.addArticles(articles, { waiting: 0, confirmer: 1 });
    await newsroom.db.backup(file('plain'));
    dropTriggers(file('plain'));
    await open.ask('buildStories');
    await newsroom.db.backup(file('permitted'));
    const slugs = newsroom.db
      .prepare('select slug from newsdesk_stories order by id')
      .all()
      .map(({ slug }) => slug);
    newsroom.db.close();

    const permitted = begun(await strapi(file('permitted'), { plugin: true }));
    await permitted.ask('openToPublic', [
      'plugin::newsdesk.story.find',
      'plugin::newsdesk.story.findOne',
    ]);
    const plain = begun(await strapi(file('plain'), { plugin: false }));
    await plain.ask(
      'openToPublic',
      ['article', 'person', 'quote'].flatMap((name) => [
        `api::${name}.${name}.find`,
        `api::${name}.${name}.findOne`,
      ]),
    );
    relatePlainly(file('plain'));
    const known = await storeAnswers(file('bare'), open, slugs);
    const bare = begun(await startServer('limit-server.js', { BENCH_DATABASE: file('bare') }));
    return { open, permitted, plain, bare, known, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
