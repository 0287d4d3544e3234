import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articles as articlesByKey } from '../../demo/src/newsroom/articles';
import { textOf } from '../../demo/src/newsroom/blocks';
import { people as peopleByKey } from '../../demo/src/newsroom/people';
import type { NewsroomArticle, NewsroomPerson, Picture } from '../../demo/src/newsroom/shapes';
import { instantOf } from '../../demo/src/seed/moment';

const articles: Record<string, NewsroomArticle> = articlesByKey;
const people: Record<string, NewsroomPerson> = peopleByKey;
const entries = Object.entries(articles);
const pictures = [
  ...entries.map(([, { cover }]) => cover),
  ...Object.values(people).map(({ portrait }) => portrait),
].filter((picture): picture is Picture => picture !== undefined);

describe.each(entries)('the story %s', (_key, article) => {
  const { quotes, sources = {}, german } = article;
  const words = textOf(article.body);

  it('holds the words of each direct and partial quote', () => {
    const missing = quotes.filter(
      ({ form, text }) => form !== 'paraphrase' && !words.includes(text),
    );
    expect(missing).toEqual([]);
  });

  it('gives each quote a speaker or a source, and each source a quote', () => {
    for (const quote of quotes) {
      expect('speaker' in quote).not.toBe('source' in quote);
      if ('source' in quote) expect(Object.keys(sources)).toContain(quote.source);
    }
    const used = quotes.flatMap((quote) => ('source' in quote ? [quote.source] : []));
    expect(Object.keys(sources).filter((source) => !used.includes(source))).toEqual([]);
  });

  it('speaks of one voice only where a source says more than one thing', () => {
    for (const [name, { oneVoice }] of Object.entries(sources)) {
      const said = quotes.filter((quote) => 'source' in quote && quote.source === name);
      expect(oneVoice ?? false).toBe(said.length > 1);
    }
  });

  it('names people and stories that are there', () => {
    const named = [
      ...article.authors,
      ...(article.people ?? []),
      ...quotes.flatMap((quote) => ('speaker' in quote ? [quote.speaker] : [])),
    ];
    expect(named.filter((key) => !people[key])).toEqual([]);
    const linked = [...(article.related ?? []), ...(german?.related ?? [])].flatMap((entry) =>
      'article' in entry ? [entry.article] : [],
    );
    expect(linked.filter((key) => !articles[key] || articles[key] === article)).toEqual([]);
  });

  if (german) {
    it('says all of it in German', () => {
      const germanWords = textOf(german.body);
      const missing = german.quotes.filter(
        (text, index) => quotes[index]?.form !== 'paraphrase' && !germanWords.includes(text),
      );
      expect(german.quotes).toHaveLength(quotes.length);
      expect(missing).toEqual([]);
      expect(Object.keys(german.sources ?? {})).toEqual(Object.keys(sources));
    });
  }
});

describe('the newsroom', () => {
  it('shows each thing an editor may do', () => {
    const having = (has: (article: NewsroomArticle) => unknown) =>
      Object.values(articles).filter(has).length;
    expect({
      stories: entries.length >= 12,
      twoBylines: having(({ authors }) => authors.length === 2) >= 1,
      exclusive: having(({ exclusive, published }) => exclusive && published) >= 1,
      correction: having(({ corrections }) => corrections) >= 1,
      firstElsewhere: having(({ origin }) => origin) >= 1,
      drafts: having(({ published }) => !published) >= 1,
      pendingEdit: having(({ pendingEdit }) => pendingEdit) >= 1,
      oneVoice: having(({ sources = {} }) => Object.values(sources).some((s) => s.oneVoice)) >= 1,
      german: having(({ german }) => german) >= 2,
    }).toEqual({
      stories: true,
      twoBylines: true,
      exclusive: true,
      correction: true,
      firstElsewhere: true,
      drafts: true,
      pendingEdit: true,
      oneVoice: true,
      german: true,
    });
  });

  it('links nowhere but to example domains', () => {
    const addresses = JSON.stringify([articles, people]).match(/https?:\/\/[^"/]+/g) ?? [];
    expect(addresses.filter((url) => !/^https:\/\/example\.(org|com)$/.test(url))).toEqual([]);
  });

  it('has every picture, each described', () => {
    const media = join(__dirname, '../../demo/seed/media');
    expect(pictures.filter(({ file }) => !existsSync(join(media, file)))).toEqual([]);
    expect(pictures.filter(({ alternativeText }) => !alternativeText)).toEqual([]);
  });
});

describe('instantOf', () => {
  const moment = { weeksAgo: 1, on: 'Saturday', at: '07:30' } as const;

  it.each([
    ['2026-03-02T00:00:00Z', 'a Monday', '2026-02-28T07:30:00.000Z'],
    ['2026-03-08T23:59:59Z', 'the Sunday of that week', '2026-02-28T07:30:00.000Z'],
    ['2026-03-09T00:00:00Z', 'the Monday after', '2026-03-07T07:30:00.000Z'],
  ])('counts weeks from Monday: %s, %s', (now, _day, expected) => {
    expect(instantOf(moment, new Date(now)).toISOString()).toBe(expected);
  });

  it('puts every published story in the past, at any hour of the week', () => {
    const published = Object.values(articles).flatMap(({ published }) => published ?? []);
    for (let hour = 0; hour < 7 * 24; hour += 1) {
      const now = new Date(Date.UTC(2026, 2, 2, hour));
      const ahead = published.filter((moment) => instantOf(moment, now) >= now);
      expect(ahead).toEqual([]);
    }
  });
});
