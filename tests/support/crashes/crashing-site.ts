import { once } from 'node:events';
import { join } from 'node:path';
import { bootChild, type ChildStrapi, whileRunning } from '../boot-child';
import { createTestDatabase, type TestDatabase } from '../database';
import { withDatabase } from '../open-database';
import { readStoredRows, type StoredRows, writeStoredRows } from '../stored-rows';
import { changes } from './changes';

/** A site on a database of its own that outlives its processes. */
export interface CrashingSite<Written> {
  database: TestDatabase;
  /** What was written before anything crashed. */
  written: Written;
  /** What the database held then. */
  before: StoredRows;
}

/** Gets ready to ask a running site for something, and gives what asks for it. */
export type Deed = (url: string) => Promise<() => Promise<unknown>>;

/** Where in the transaction of a deed its process dies. */
export interface Death {
  name: string;
  /** Which of the statements, counted from 0. */
  at: number;
  when: 'before' | 'while' | 'after';
}

/** A deed that was done in peace: what it sends to the database, and what then is different. */
export interface Peaceful {
  statements: string[];
  changes: string[];
}

/** A site that runs again, and what its start had to say of the plugin. */
export type Running = ChildStrapi & { warnings: string[] };

/** Without one, every start says what the ledger then does not prove. */
const WITH_KEY = { NEWSDESK_LEDGER_KEY: 'a key of thirty-two letters or more' };

/** Creates a site, on which something is written over HTTP. */
export const openSite = async <Written>(
  write: (url: string) => Promise<Written>,
): Promise<CrashingSite<Written>> => {
  const database = await createTestDatabase();
  const written = await whileRunning(database, { plugin: true, env: WITH_KEY }, write);
  return { database, written, before: await withDatabase(database, readStoredRows) };
};

const boot = async ({ database }: CrashingSite<unknown>): Promise<Running> => {
  const warnings: string[] = [];
  const child = await bootChild(database, {
    plugin: true,
    env: WITH_KEY,
    preload: join(__dirname, 'die-at-statement.js'),
    onOutput: (text) => warnings.push(...text.split('\n').filter((line) => /newsdesk/i.test(line))),
  });
  return { ...child, warnings };
};

const tell = async <Answer>({ process }: Running, message: object): Promise<Answer> => {
  const answered = once(process, 'message');
  process.send(message);
  const [answer] = await answered;
  return answer;
};

const changesOf = (site: CrashingSite<unknown>): Promise<string[]> =>
  withDatabase(site.database, async (db) => changes(site.before, await readStoredRows(db)));

const restore = ({ database, before }: CrashingSite<unknown>): Promise<void> =>
  withDatabase(database, (db) => writeStoredRows(db, before));

/** Does each of some deeds once, without a crash, and makes it undone. */
export const inPeace = async (
  site: CrashingSite<unknown>,
  deeds: readonly Deed[],
): Promise<Peaceful[]> => {
  const running = await boot(site);
  const learned: Peaceful[] = [];
  for (const deed of deeds) {
    const act = await deed(running.url);
    await tell(running, { watch: null });
    await act();
    const statements = await tell<string[]>(running, { tell: 'statements' });
    learned.push({ statements, changes: await changesOf(site) });
    await restore(site);
  }
  await running.stop();
  return learned;
};

/** What the database holds of a deed after a crash. */
export type Outcome = 'nothing' | 'everything' | { half: string[] } | { mended: string[] };

/** @param everything - what was different after the same deed in peace */
export const outcomeOf = async (
  site: CrashingSite<unknown>,
  { warnings }: Running,
  everything: readonly string[],
): Promise<Outcome> => {
  // Whatever a start has to say of the plugin, it has found something to mend.
  if (warnings.length > 0) return { mended: warnings };
  const found = await changesOf(site);
  if (found.length === 0) return 'nothing';
  return found.join('\n') === everything.join('\n') ? 'everything' : { half: found };
};

/**
 * Does a deed again and again, kills the process of the site at another statement each time, and
 * starts it anew on the same database. Every start but the first is one after a crash.
 *
 * @param judge - says what a death has left of the deed, as it is after the next start
 * @param next - gives the next death to die; several sites may share the list
 * @returns what was said, by the names of the deaths
 */
export const crashAgainAndAgain = async <Judgement>(
  site: CrashingSite<unknown>,
  deed: Deed,
  judge: (running: Running) => Promise<Judgement>,
  next: () => Death | undefined,
): Promise<Record<string, Judgement>> => {
  const judgements: Record<string, Judgement> = {};
  let last: Death | undefined;
  for (;;) {
    const death = next();
    if (!death && !last) return judgements;
    const running = await boot(site);
    if (last) {
      judgements[last.name] = await judge(running);
      await restore(site);
    }
    last = death;
    if (!death) {
      await running.stop();
      return judgements;
    }
    const act = await deed(running.url);
    await tell(running, { watch: death });
    const answered = await act().then(
      () => true,
      // What answers with an error lives; a connection that breaks off has nobody at its end.
      (error: Error) => error.message.includes(' answered '),
    );
    if (answered) {
      await running.stop();
      throw new Error(`${death.name}: the process did not die there.`);
    }
    await running.ended;
  }
};
