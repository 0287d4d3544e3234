import {
  fatesWhenDeleted,
  fatesWhenDiscarded,
  fatesWhenPublished,
  hasPendingEdits,
} from '../../server/src/articles/quote-fates';
import type { QuoteRow, QuoteVersions } from '../../server/src/articles/quote-versions';

const MONDAY = '2026-03-02T09:00:00.000Z';
const TUESDAY = '2026-03-03T09:00:00.000Z';

const row = (more: Partial<QuoteRow> = {}): QuoteRow => ({
  id: 1,
  documentId: 'quote',
  locale: 'en',
  text: 'They knew in March.',
  attribution: 'anonymous',
  sourceKey: null,
  publishedAt: null,
  updatedAt: MONDAY,
  article: { documentId: 'here' },
  speaker: null,
  ...more,
});

const published = (more: Partial<QuoteRow> = {}) => row({ id: 2, publishedAt: MONDAY, ...more });

const quote = (draft: QuoteRow | null, live: QuoteRow | null): QuoteVersions => ({
  documentId: 'quote',
  locale: 'en',
  draft,
  published: live,
});

const article = (documentId: string) => ({ article: { documentId } });

describe('whether readers lack a quote as its draft is', () => {
  it.each<[string, QuoteVersions, boolean]>([
    ['never published', quote(row(), null), true],
    ['the same', quote(row(), published()), false],
    [
      'other ids of the same links',
      quote(row(), published({ article: { documentId: 'here', id: 9 } as QuoteRow['article'] })),
      false,
    ],
    ['other words', quote(row({ text: 'In May.' }), published()), true],
    ['a speaker', quote(row({ speaker: { documentId: 'tom' } }), published()), true],
    ['another article', quote(row(article('there')), published()), true],
    ['saved since', quote(row({ updatedAt: TUESDAY }), published()), true],
    ['published row touched since', quote(row(), published({ updatedAt: TUESDAY })), false],
    ['no draft', quote(null, published()), false],
  ])('%s', (_name, versions, expected) => {
    expect(hasPendingEdits(versions)).toBe(expected);
  });
});

describe('what is done to a quote with its article', () => {
  const here = row();
  const liveHere = published();
  const out = row({ article: null });
  const there = row(article('there'));
  const liveThere = published(article('there'));

  const fateOf = (fates: Record<string, QuoteVersions[]>) =>
    Object.keys(fates).filter((fate) => fates[fate]?.length === 1);

  it.each<[string, QuoteVersions, string[], string[], string[]]>([
    // when the article is                       published      discarded    deleted
    ['new', quote(here, null), ['publish'], ['remove'], ['remove']],
    ['unchanged', quote(here, liveHere), [], [], ['remove']],
    ['edited', quote(row({ text: 'No.' }), liveHere), ['publish'], ['discard'], ['remove']],
    ['taken out', quote(out, liveHere), ['unpublish'], ['discard'], ['remove']],
    ['moved away', quote(there, liveHere), ['unpublish'], ['discard'], ['unpublish']],
    ['moved in', quote(here, liveThere), ['publish'], ['discard'], ['discard']],
  ])('%s', (_name, versions, whenPublished, whenDiscarded, whenDeleted) => {
    expect(fateOf(fatesWhenPublished([versions], 'here'))).toEqual(whenPublished);
    expect(fateOf(fatesWhenDiscarded([versions], 'here'))).toEqual(whenDiscarded);
    expect(fateOf(fatesWhenDeleted([versions], 'here'))).toEqual(whenDeleted);
  });
});
