import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../../content-types';
import { type LinkTable, linkTable } from '../../tables/link-table';
import { STORY_TABLE } from '../../tables/models';
import { tableName } from '../../tables/table-name';

/** Changed with the statements below, so that those of an earlier version are replaced. */
const VERSION = 3;

const PREFIX = 'newsdesk_anonymous_';

const MESSAGE = 'an anonymous quote cannot have a speaker';

/** One trigger: its name, and the statements that make it. */
interface Trigger {
  name: string;
  create: string[];
}

interface Tables {
  quotes: string;
  /** Of quotes to their speakers, and to their articles. */
  links: LinkTable;
  articles: LinkTable;
  stories: string;
}

/**
 * Forgets what was built of the stories that show a quote: they may say who its speaker was, and
 * their `etag` would confirm it to whoever guesses.
 */
const eraseStories = ({ articles, stories }: Tables): string =>
  `update ${stories}
   set body = null, card = null, json_ld = null, etag = null, generation = generation + 1
   where (body is not null or etag is not null) and article_id in
     (select ${articles.target} from ${articles.name} where ${articles.source} = new.id)`;

const named = (event: string): string => `${PREFIX}${event}_${VERSION}`;

const LINK_EVENTS = ['insert', 'update'] as const;

const sqliteTriggers = ({ quotes, links, ...rest }: Tables): Trigger[] => [
  ...LINK_EVENTS.map((event) => ({
    name: named(event),
    create: [
      `create trigger ${named(event)} before ${event} on ${links.name}
       when (select attribution from ${quotes} where id = new.${links.source}) = 'anonymous'
       begin select raise(abort, '${MESSAGE}'); end`,
    ],
  })),
  {
    name: named('mark'),
    create: [
      `create trigger ${named('mark')} after update of attribution on ${quotes}
       when new.attribution = 'anonymous'
       begin
         delete from ${links.name} where ${links.source} = new.id;
         ${eraseStories({ quotes, links, ...rest })};
       end`,
    ],
  },
];

// The share lock makes a link wait for a marking that is under way.
const mysqlTriggers = ({ quotes, links, ...rest }: Tables): Trigger[] => [
  ...LINK_EVENTS.map((event) => ({
    name: named(event),
    create: [
      `create trigger ${named(event)} before ${event} on ${links.name} for each row
       begin
         declare whose varchar(255);
         select attribution into whose from ${quotes}
           where id = new.${links.source} lock in share mode;
         if whose = 'anonymous' then
           signal sqlstate '45000' set message_text = '${MESSAGE}';
         end if;
       end`,
    ],
  })),
  {
    name: named('mark'),
    create: [
      `create trigger ${named('mark')} after update on ${quotes} for each row
       begin
         if new.attribution = 'anonymous' then
           delete from ${links.name} where ${links.source} = new.id;
           ${eraseStories({ quotes, links, ...rest })};
         end if;
       end`,
    ],
  },
];

// The conditions stand in the functions: PostgreSQL would not let anybody change the type of a
// column that a trigger's own condition names.
const postgresTriggers = ({ quotes, links, ...rest }: Tables): Trigger[] => [
  ...LINK_EVENTS.map((event) => ({
    name: named(event),
    create: [
      `create or replace function ${named('link')}() returns trigger language plpgsql as $$
       begin
         perform 1 from ${quotes} where id = new.${links.source} for share;
         if exists (
           select 1 from ${quotes} where id = new.${links.source} and attribution = 'anonymous'
         ) then raise exception '${MESSAGE}'; end if;
         return new;
       end $$`,
      `create trigger ${named(event)} before ${event} on ${links.name}
       for each row execute function ${named('link')}()`,
    ],
  })),
  {
    name: named('mark'),
    create: [
      `create or replace function ${named('mark')}() returns trigger language plpgsql as $$
       begin
         if new.attribution = 'anonymous' then
           delete from ${links.name} where ${links.source} = new.id;
           ${eraseStories({ quotes, links, ...rest })};
         end if;
         return null;
       end $$`,
      `create trigger ${named('mark')} after update on ${quotes}
       for each row execute function ${named('mark')}()`,
    ],
  },
];

const DIALECTS = {
  sqlite: {
    triggers: sqliteTriggers,
    list: `select name, tbl_name as place from sqlite_master where type = 'trigger'`,
  },
  mysql: {
    triggers: mysqlTriggers,
    list: `select trigger_name as name, event_object_table as place
           from information_schema.triggers where trigger_schema = database()`,
  },
  postgres: {
    triggers: postgresTriggers,
    list: `select t.tgname as name, c.relname as place from pg_trigger t
           join pg_class c on c.oid = t.tgrelid
           join pg_namespace n on n.oid = c.relnamespace
           where not t.tgisinternal and n.nspname = current_schema()`,
  },
} as const;

const dialectOf = (strapi: Core.Strapi) =>
  DIALECTS[strapi.db.dialect.client as keyof typeof DIALECTS];

/** The plugin's triggers that the database has, with the tables they stand on. */
const presentTriggers = async (strapi: Core.Strapi): Promise<{ name: string; place: string }[]> => {
  const answer = await strapi.db.connection.raw(dialectOf(strapi).list);
  const rows: { name: string; place: string }[] =
    strapi.db.dialect.client === 'mysql' ? answer[0] : (answer.rows ?? answer);
  return rows.filter(({ name }) => name.startsWith(PREFIX));
};

const wantedTriggers = (strapi: Core.Strapi): Trigger[] =>
  dialectOf(strapi).triggers({
    quotes: tableName(strapi, QUOTE_UID),
    links: linkTable(strapi, QUOTE_UID, 'speaker'),
    articles: linkTable(strapi, QUOTE_UID, 'article'),
    stories: tableName(strapi, STORY_TABLE),
  });

const dropTrigger = async (
  strapi: Core.Strapi,
  { name, place }: { name: string; place: string },
): Promise<void> => {
  const on = strapi.db.dialect.client === 'postgres' ? ` on ${place}` : '';
  await strapi.db.connection.raw(`drop trigger if exists ${name}${on}`);
};

/** Names of the triggers that the database should have and has not. */
export const missingTriggers = async (strapi: Core.Strapi): Promise<string[]> => {
  const present = new Set((await presentTriggers(strapi)).map(({ name }) => name));
  return wantedTriggers(strapi)
    .map(({ name }) => name)
    .filter((name) => !present.has(name));
};

/**
 * Makes the database itself refuse a speaker to an anonymous quote, and take the speaker off a
 * quote that becomes anonymous, whoever writes. Creates what is missing, drops what is outdated.
 * A database user may lack the right to create triggers: the layers above hold without them, so
 * that is said in the log and by the doctor, and does not keep the site from starting.
 */
export const keepTriggers = async (strapi: Core.Strapi): Promise<void> => {
  const missing = new Set(await missingTriggers(strapi));
  const wanted = wantedTriggers(strapi);
  try {
    for (const { name, create } of wanted.filter((trigger) => missing.has(trigger.name))) {
      for (const statement of create) await strapi.db.connection.raw(statement);
      missing.delete(name);
    }
  } catch (error) {
    // Another instance that starts at the same moment may have been quicker.
    if ((await missingTriggers(strapi)).length > 0) {
      strapi.log.warn(
        `Newsdesk: the database does not let its triggers be created (${(error as Error).message})`,
      );
    }
  }
  for (const present of await presentTriggers(strapi)) {
    if (!wanted.some(({ name }) => name === present.name)) await dropTrigger(strapi, present);
  }
};

/** Takes the triggers away, which the next start brings back. */
export const dropTriggers = async (strapi: Core.Strapi): Promise<void> => {
  for (const trigger of await presentTriggers(strapi)) await dropTrigger(strapi, trigger);
};

/**
 * To be called before the schema is synchronised. On SQLite a changed table is made anew under
 * another name and renamed, which fails while a trigger elsewhere speaks of it.
 */
export const dropTriggersOnSqlite = async (strapi: Core.Strapi): Promise<void> => {
  if (strapi.db.dialect.client === 'sqlite') await dropTriggers(strapi);
};
