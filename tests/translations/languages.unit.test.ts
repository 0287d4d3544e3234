import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../server/src/sources/rules/rules';

const FOLDER = join(__dirname, '../../admin/src/translations');

const stringsOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8'));

const english = stringsOf('en');
const languages = readdirSync(FOLDER)
  .map((file) => file.replace(/\.json$/, ''))
  .filter((language) => language !== 'en');

/** The names of what a string is given: `{total}`, `{total, plural, …}`. */
const placeholders = (text: string): string[] =>
  [
    ...new Set(
      [...text.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)(?=[,}])/g)].map(
        ([, name]) => name as string,
      ),
    ),
  ].sort();

it('there is a second language', () => {
  expect(languages).toContain('de');
});

describe.each(languages)('the strings of %s', (language) => {
  const strings = stringsOf(language);

  it('are all there, and no others', () => {
    const missing = Object.keys(english).filter((key) => !Object.hasOwn(strings, key));
    const unknown = Object.keys(strings).filter((key) => !Object.hasOwn(english, key));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it('say something, with the same placeholders', () => {
    const wrong = Object.keys(english).filter((key) => {
      const text = strings[key];
      if (text === undefined) return false;
      const same = `${placeholders(text)}` === `${placeholders(english[key] as string)}`;
      return text.trim() === '' || !same;
    });
    expect(wrong).toEqual([]);
  });
});

it('explain each rule in English as the server does', () => {
  for (const { id, explanation } of RULES) {
    expect(english[`settings.rule.why.${id}`]).toBe(explanation);
    expect(english[`settings.rule.name.${id}`]).toBeTruthy();
  }
});
