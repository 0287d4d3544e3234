import type { SourcingRule } from '../../../../content-types';
import { excerpt } from './excerpt';

/** A word or two between marks is a title, or irony, more often than a quote. */
const SHORTEST_PASSAGE = 3;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Whether the records of an article say what its text says. */
export const recordRules: SourcingRule[] = [
  {
    id: 'quote-drifted',
    explanation:
      'The words of a quote stand in the body as they are recorded. Quotes are never altered: the text or the record is wrong.',
    severity: { wire: 'block', broadsheet: 'warn', magazine: 'warn', off: 'off' },
    check: ({ quotes, words }) =>
      // Of a film or a gallery there may be quotes, and no text that they could stand in.
      words === 0
        ? []
        : quotes
            .filter(({ state }) => state === 'drifted')
            .map(({ documentId, text }) => ({
              message: `The words “${excerpt(text)}” are not in the body.`,
              values: { words: excerpt(text) },
              place: { in: 'quote', quote: documentId },
            })),
  },
  {
    id: 'passage-unrecorded',
    explanation:
      'Every quotation in the body is recorded as a quote, so that it has a speaker. Fewer than three words between marks are not looked at.',
    severity: { wire: 'warn', broadsheet: 'info', magazine: 'off', off: 'off' },
    check: ({ unrecorded }) =>
      unrecorded
        .filter(({ text }) => wordsIn(text) >= SHORTEST_PASSAGE)
        .map(({ text, span }) => ({
          message: `“${excerpt(text)}” is quoted in the body and not recorded.`,
          values: { words: excerpt(text) },
          place: { in: 'passage', text, ...span },
        })),
  },
  {
    id: 'speaker-missing',
    explanation: 'A named quote has a speaker. Without one readers are told that nobody spoke.',
    severity: { wire: 'block', broadsheet: 'block', magazine: 'warn', off: 'off' },
    check: ({ quotes }) =>
      quotes.flatMap((quote) =>
        quote.attribution === 'named' && !quote.hasSpeaker
          ? [
              {
                message: `The quote “${excerpt(quote.text)}” is named and has no speaker.`,
                values: { words: excerpt(quote.text) },
                place: { in: 'quote' as const, quote: quote.documentId },
              },
            ]
          : [],
      ),
  },
  {
    id: 'byline-missing',
    explanation:
      'Somebody answers for a story with their name. Agencies let nothing out that nobody signs.',
    severity: { wire: 'block', broadsheet: 'warn', magazine: 'info', off: 'off' },
    check: ({ bylines }) =>
      bylines === 0
        ? [{ message: 'The article has no byline.', place: { in: 'article', field: 'authors' } }]
        : [],
  },
  {
    id: 'related-story-dead',
    explanation:
      'A related story leads somewhere. One that is unpublished or gone is not shown to readers.',
    severity: { wire: 'warn', broadsheet: 'warn', magazine: 'warn', off: 'off' },
    check: ({ deadRelated }) =>
      deadRelated.map((index) => ({
        message: `Related story ${index + 1} leads to an article that readers cannot see.`,
        values: { number: index + 1 },
        place: { in: 'relatedStory', index },
      })),
  },
];
