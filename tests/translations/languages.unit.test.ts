import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import {
  type ArticleFacts,
  type ArticleId,
  type QuoteId,
  REFUSALS,
  type SourceKey,
} from '../../content-types';
import { RULES } from '../../server/src/sources/rules/rules';

const FOLDER = join(__dirname, '../../admin/src/translations');

const stringsOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8'));

const english = stringsOf('en');
/** All that there is to translate: what the server refuses has its English from the server. */
const said: Record<string, string> = {
  ...english,
  ...Object.fromEntries(Object.values(REFUSALS).map((text) => [`apiError.${text}`, text])),
};
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
    const missing = Object.keys(said).filter((key) => !Object.hasOwn(strings, key));
    const unknown = Object.keys(strings).filter((key) => !Object.hasOwn(said, key));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  it('say something, with the same placeholders', () => {
    const wrong = Object.entries(said).filter(([key, inEnglish]) => {
      const text = strings[key];
      if (text === undefined) return false;
      const same = `${placeholders(text)}` === `${placeholders(inEnglish)}`;
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

/** An article of which every rule has something to say. */
const everythingWrong: ArticleFacts = {
  article: 'article' as ArticleId,
  locale: 'en',
  title: 'Ferry fares rise',
  body: 'Fares rise.',
  words: 2,
  bylines: 0,
  writers: [7],
  restsOnSources: true,
  quotes: (['found', 'drifted'] as const).map((state, index) => ({
    documentId: `quote-${index}` as QuoteId,
    text: `We sail at six, whatever the ministry says of ${index} bids and of the weather.`,
    form: 'direct',
    state,
    attribution: 'anonymous',
    source: 'source' as SourceKey,
  })),
  sources: [
    {
      key: 'source' as SourceKey,
      description: 'sources',
      reason: 'not authorised to speak',
      proximity: null,
      quotes: ['quote-0' as QuoteId],
      wording: { bare: true, plural: true, rote: true },
      attestedBy: null,
      approvedBy: null,
    },
    {
      key: 'other' as SourceKey,
      description: null,
      reason: null,
      proximity: null,
      quotes: ['quote-1' as QuoteId],
      wording: { bare: false, plural: false, rote: false },
      attestedBy: 7,
      approvedBy: 7,
    },
  ],
  unrecorded: [{ text: 'No boat at all today', span: { block: 0, start: 1, end: 21 } }],
  deadRelated: [2],
  house: { density: 5, authorMayConfirm: false },
};
const speakerless: ArticleFacts = {
  ...everythingWrong,
  quotes: everythingWrong.quotes.map(({ documentId, text, form, state }) => ({
    documentId,
    text,
    form,
    state,
    attribution: 'named',
    hasSpeaker: false,
  })),
};

describe('what rules find', () => {
  const intl = createIntl({ locale: 'en', messages: english });
  const problems = RULES.map(({ id, check }) => ({
    id,
    problems: [...check(everythingWrong), ...check(speakerless)],
  }));

  it.each(problems)('is said in English as the server says it: $id', ({ id, problems: found }) => {
    expect(found).not.toEqual([]);
    for (const { message, values } of found) {
      const said = { id: `sourcing.finding.${id}` };
      expect(intl.formatMessage(said, values)).toBe(message);
    }
  });

  it('is said by no rule that there is not', () => {
    const said = Object.keys(english).filter((key) => key.startsWith('sourcing.finding.'));
    expect(said.sort()).toEqual(RULES.map(({ id }) => `sourcing.finding.${id}`).sort());
  });
});

it.each([
  ['en', 'Of the newest article, 1 is blocked now, and none would be.'],
  ['de', 'Vom neuesten Artikel ist jetzt 1 blockiert, danach keiner.'],
])('one article is one in %s', (language, said) => {
  const intl = createIntl({ locale: language, messages: stringsOf(language) });
  const tried = { articles: 1, now: 1, after: 0 };
  expect(intl.formatMessage({ id: 'settings.changes.tried' }, tried)).toBe(said);
});
