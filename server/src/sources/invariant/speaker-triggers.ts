import type { Core } from '@strapi/strapi';
import { QUOTE_UID } from '../../../../content-types';
import { linkTable } from '../../tables/link-table';
import { STORY_TABLE } from '../../tables/models';
import { tableName } from '../../tables/table-name';
import { TRIGGER_DIALECTS, TRIGGER_PREFIX, type Trigger } from './trigger-dialects';

const dialectOf = (strapi: Core.Strapi) =>
  TRIGGER_DIALECTS[strapi.db.dialect.client as keyof typeof TRIGGER_DIALECTS];

/** The plugin's triggers that the database has, with the tables they stand on. */
const presentTriggers = async (strapi: Core.Strapi): Promise<{ name: string; place: string }[]> => {
  const answer = await strapi.db.connection.raw(dialectOf(strapi).list);
  const rows: { name: string; place: string }[] =
    strapi.db.dialect.client === 'mysql' ? answer[0] : (answer.rows ?? answer);
  return rows.filter(({ name }) => name.startsWith(TRIGGER_PREFIX));
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
