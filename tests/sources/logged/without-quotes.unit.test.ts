import { quotesIn, withoutQuotes } from '../../../server/src/sources/logged/without-quotes';

const quote = (documentId: string) => ({
  id: 7,
  documentId,
  locale: 'en',
  text: 'We sail at six.',
  attribution: 'named',
  speaker: { id: 3, documentId: 'ines', name: 'Ines Duarte' },
});

describe('what is left of a log without some quotes', () => {
  it('is which quotes they were, wherever they stand', () => {
    const kept = { id: 7, documentId: 'a', locale: 'en' };
    const logged = { uid: 'quote', origin: 'admin-panel', entry: quote('a') };
    expect(withoutQuotes(logged, new Set(['a']))).toEqual({ ...logged, entry: kept });
    const article = { entry: { documentId: 'x', title: 'Dues', quotes: [quote('a'), quote('b')] } };
    expect(withoutQuotes(article, new Set(['a']))).toEqual({
      entry: { ...article.entry, quotes: [kept, quote('b')] },
    });
  });

  it('is the very same where it holds nothing of them', () => {
    const logged = { entry: { quotes: [quote('b'), { id: 7, documentId: 'a', locale: 'en' }] } };
    expect(withoutQuotes(logged, new Set(['a']))).toBe(logged);
    expect(withoutQuotes(null, new Set(['a']))).toBe(null);
  });
});

it('finds the quotes that a log tells a speaker of', () => {
  const anonymous = { documentId: 'c', attribution: 'anonymous', speaker: null };
  const bare = { documentId: 'd', speaker: { documentId: 'ines' } };
  expect(quotesIn({ entry: { documentId: 'x', quotes: [quote('a'), anonymous, bare] } })).toEqual([
    'a',
    'd',
  ]);
});
