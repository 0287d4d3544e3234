import type { VoiceProposal } from '../../../content-types';
import type { PassagePlace, ReadText } from './read-text';

type Form = VoiceProposal['form'];

const BEGINS_SMALL = /^[^\p{L}\p{N}]*\p{Ll}/u;
const ENDS_SENTENCE = /[.?!…—–-]['’)\]]?$/;

/**
 * Whether a passage is whole sentences, or words within the writer's sentence.
 *
 * @param words - of the passage
 * @param goesOn - the form of the passage whose sentence it may go on with: “…,” she said, “…”
 */
export const formOf = (
  { sentences }: ReadText,
  { opens, closes }: PassagePlace,
  words: string,
  goesOn: Form | null,
): Form => {
  if (BEGINS_SMALL.test(words)) return goesOn === 'direct' ? 'direct' : 'partial';
  const before = sentences[opens.sentence]?.tokens[opens.token - 1];
  const after = sentences[closes.sentence]?.tokens[closes.token + 1];
  const isWhole = ENDS_SENTENCE.test(words) || words.endsWith(',');
  // The bridge of “Sighs”; “Draining” is how she put it.
  const isWithin = before?.kind === 'word' && !/\s/.test(words);
  const runsOn = before === undefined && after?.kind === 'word';
  return !isWhole && (isWithin || runsOn) ? 'partial' : 'direct';
};
