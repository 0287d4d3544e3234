import type { Action, Move } from './moves';

const move = (action: Action, which: Partial<Move> = {}): Move => ({
  action,
  article: 0,
  quote: 0,
  person: 0,
  locale: 'en',
  ...which,
});

/** Moves of which each has been seen to wait for another that was waiting for it. */
export const DUELS: Record<string, Move[][]> = {
  'discarding the draft of a person and publishing what they stand in': [
    [move('discardPerson')],
    [move('publishArticle')],
    [move('publishArticle')],
  ],
  'publishing a person and an article whose draft has dropped them': [
    [move('publishPerson', { person: 1 })],
    [move('publishArticle')],
    [move('publishPerson', { person: 1 })],
  ],
  'publishing several people, from either end, and what they stand in': [
    [move('publishPeople')],
    [move('publishArticle')],
    [move('publishPeople', { person: 1 })],
  ],
  'publishing two articles of one author, each with somebody new': [
    [move('publishArticle')],
    [move('publishArticle', { article: 1 })],
  ],
  'publishing several articles, from either end': [
    [move('publishArticles')],
    [move('publishArticles', { article: 1 })],
    [move('publishArticle', { article: 1 })],
  ],
  'publishing and taking down several articles, from either end': [
    [move('unpublishArticles')],
    [move('publishArticles', { article: 1 })],
    [move('unpublishArticles', { article: 1 })],
  ],
  'marking a source and publishing its words': [
    [move('mark')],
    [move('publishQuote')],
    [move('publishArticle')],
  ],
  'marking a source and publishing who said it': [
    [move('markInPanel')],
    [move('publishPerson')],
    [move('discardPerson')],
  ],
};

/** What takes away that on which the gate would let the first article through. */
export const TAKINGS: Record<string, Move> = {
  'an approval is withdrawn': move('withdraw', { quote: 2 }),
  'another source is marked': move('mark', { quote: 0 }),
  'the description of a source is removed': move('removeDescription', { quote: 2 }),
  'the words of a source are edited': move('editText', { quote: 2 }),
};

/** Publishing what is fit for it, until something is taken away. */
export const PUBLISHING: Move = move('publishArticle');

/** Publishing in every way, against each of them. */
export const DUELS_AT_THE_GATE: Record<string, Move[][]> = Object.fromEntries(
  Object.entries(TAKINGS).map(([name, taking]) => [
    name,
    [
      [PUBLISHING, PUBLISHING],
      [taking],
      [move('publishQuote', { quote: 2 }), move('publishArticles')],
    ],
  ]),
);
