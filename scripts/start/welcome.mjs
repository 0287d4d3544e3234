import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO } from './paths.mjs';

/** @typedef {{ label: string, email: string, password: string }} Login */

const GRAPHQL =
  '{ newsdeskArticles(sort: "datePublished:desc", pagination: { limit: 3 }) { title authors { name } quotes { text attribution sourceDescription } } }';

/**
 * What a person needs next: where to go, who to be, and two lines to read content with.
 * @param {string} url @param {Login[]} logins
 */
export const welcomeText = (url, logins) => {
  const widest = Math.max(...logins.map(({ label }) => label.length));
  const rest = `${url}/api/newsdesk/articles?populate=*&sort=datePublished:desc&pagination[limit]=3`;
  return [
    '',
    `The newsroom is open: ${url}/admin`,
    '',
    ...logins.map(
      ({ label, email, password }) => `  ${label.padEnd(widest)}  ${email}  ${password}`,
    ),
    '',
    'Read from it:',
    '',
    // -g: the brackets are meant as they stand.
    `  curl -g '${rest}'`,
    '',
    `  curl '${url}/graphql' -H 'content-type: application/json' -d '${JSON.stringify({ query: GRAPHQL })}'`,
  ].join('\n');
};

/** @param {string} url */
export const welcome = async (url) =>
  welcomeText(url, JSON.parse(await readFile(join(DEMO, 'src/seed/logins.json'), 'utf8')));
