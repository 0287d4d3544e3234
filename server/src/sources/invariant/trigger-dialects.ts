import type { LinkTable } from '../../tables/link-table';

/** Changed with the statements below, so that those of an earlier version are replaced. */
const VERSION = 3;

/** What the names of all triggers of the plugin begin with. */
export const TRIGGER_PREFIX = 'newsdesk_anonymous_';

const MESSAGE = 'an anonymous quote cannot have a speaker';

/** One trigger: its name, and the statements that make it. */
export interface Trigger {
  name: string;
  create: string[];
}

/** The tables that the statements speak of. */
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

const named = (event: string): string => `${TRIGGER_PREFIX}${event}_${VERSION}`;

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

/** For each database that Strapi knows: the triggers, and what lists those that are there. */
export const TRIGGER_DIALECTS = {
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
