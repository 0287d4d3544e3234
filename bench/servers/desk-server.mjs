/**
 * The demo's newsroom in a process of its own, as editors ask it: boots it on the database file
 * that the environment names, tells its parent the address, and does what it is asked to by name.
 */
import { isDeepStrictEqual } from 'node:util';
import { fillNewsroom } from '../fill/fill.mjs';
import { openNewsroom } from '../fill/newsroom.mjs';
import { makeArticle, removeArticle, rowsOfArticle } from '../fill/same-rows.mjs';
import { answerParent } from './answer-parent.js';

const EDITOR = { email: 'bench@example.com', firstname: 'Bench', password: 'Newsdesk-bench-1' };

const filename = process.env.BENCH_DATABASE;
const { strapi, url } = await openNewsroom(filename);

const tasks = {
  /** Makes an editor who may do everything, and gives their row id. */
  async makeEditor() {
    const role = await strapi.service('admin::role').getSuperAdmin();
    const user = await strapi
      .service('admin::user')
      .create({ ...EDITOR, isActive: true, roles: [role.id] });
    return user.id;
  },

  /** The editor's token. */
  async signIn() {
    const { email, password } = EDITOR;
    const response = await fetch(`${url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const answer = await response.json();
    if (response.status !== 200) throw new Error(JSON.stringify(answer));
    return answer.data.token;
  },

  /** Has every source wait for two confirmations. Then nothing that is not confirmed is published. */
  async askForConfirmations() {
    await strapi
      .store({ type: 'plugin', name: 'newsdesk', key: 'sourcing' })
      .set({ value: { preset: 'wire' } });
  },

  /** The rows that are loaded past Strapi are those that the Document Service writes. */
  async checkRows({ samples, confirmer }) {
    const fill = fillNewsroom(filename);
    fill.addPeople(100);
    for (let number = 0; number < samples; number += 1) {
      // By their numbers they are new, and their slugs free.
      fill.addArticles(number + 1, { waiting: 1, confirmer });
      const loaded = fill.documents[number];
      const bulk = rowsOfArticle(fill.db, loaded);
      removeArticle(fill.db, loaded);
      const made = await makeArticle(strapi, fill.people, number);
      const written = rowsOfArticle(fill.db, made);
      fill.documents[number] = made;
      for (const [index, [table, rows]] of bulk.entries()) {
        if (isDeepStrictEqual(rows, written[index][1])) continue;
        throw new Error(
          `${table} of article ${number} differs:\n${JSON.stringify(rows)}\n${JSON.stringify(written[index][1])}`,
        );
      }
    }
    fill.db.close();
  },
};

answerParent({ url, tasks, stop: () => strapi.destroy() });
