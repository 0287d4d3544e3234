import type { QuoteFacts, SourcingRule } from '../../../../content-types';

const isAnonymous = ({ attribution }: QuoteFacts): boolean => attribution === 'anonymous';

/** How much of an article unnamed voices carry. */
export const prominenceRules: SourcingRule[] = [
  {
    id: 'first-voice-anonymous',
    explanation:
      'The first voice that readers hear has a name. Readers’ editors ask for it: an unnamed voice at the top sets the tone of the story.',
    severity: { wire: 'warn', broadsheet: 'warn', magazine: 'off', off: 'off' },
    check: ({ quotes }) => {
      // What is paraphrased or no longer there stands nowhere, so it is not first.
      const first = quotes.find(({ state }) => state === 'found');
      return first !== undefined && isAnonymous(first)
        ? [
            {
              message: 'The first voice quoted is anonymous.',
              place: { in: 'quote', quote: first.documentId },
            },
          ]
        : [];
    },
  },
  {
    id: 'anonymous-density',
    explanation:
      'Unnamed voices stay few for the length of a story. Readers count them, and write to the editor. One quote alone is never too many.',
    severity: { wire: 'warn', broadsheet: 'warn', magazine: 'info', off: 'off' },
    check: ({ quotes, words, house }) => {
      const anonymous = quotes.filter(isAnonymous).length;
      return anonymous > 1 && anonymous * 1000 > house.density * words
        ? [
            {
              message: `${anonymous} anonymous quotes in ${words} words are more than ${house.density} in 1,000.`,
              values: { anonymous, words, density: house.density },
              place: { in: 'article', field: 'quotes' },
            },
          ]
        : [];
    },
  },
  {
    id: 'anonymous-voices-only',
    explanation:
      'A story that rests on anonymous sources has a named voice too, or goes to the top of the house first.',
    severity: { wire: 'block', broadsheet: 'block', magazine: 'warn', off: 'off' },
    check: ({ quotes, restsOnSources }) =>
      restsOnSources && quotes.length > 0 && quotes.every(isAnonymous)
        ? [
            {
              message: 'The article rests on anonymous sources, and nobody in it speaks by name.',
              place: { in: 'article', field: 'quotes' },
            },
          ]
        : [],
  },
];
