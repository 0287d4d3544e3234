import type { PassagePlace, ReadText } from './read-text';
import type { Speaker, Speakers } from './speaker';

/** What is known where a passage is read. */
interface Before {
  text: ReadText;
  speakers: Speakers;
  /** Who speaks the passages before. */
  heard: readonly (Speaker | null)[];
}

/** Sentences that a speaker is looked for in, back from a passage. */
const FARTHEST = 6;

const unsure = (speaker: Speaker): Speaker => ({ ...speaker, isSure: false });

/** Whether a passage begins a sentence, rather than stand within one of the writer's. */
const isFree = ({ sentences }: ReadText, { opens }: PassagePlace): boolean =>
  opens.token === 0 || sentences[opens.sentence]?.tokens[opens.token - 1]?.kind === 'passage';

/** Whoever speaks in a sentence, the last of them. */
const speakerIn = ({ text, speakers, heard }: Before, sentence: number): Speaker | null => {
  const { clauses = [], tokens = [] } = text.sentences[sentence] ?? {};
  const clause = clauses.filter(({ strength }) => strength === 'strong').at(-1);
  const spoken = clause ? speakers.ofClause(sentence, clause) : null;
  if (spoken) return spoken;
  const quoted = tokens.filter((token) => token.kind === 'passage').at(-1);
  return (quoted && heard[quoted.passage]) ?? null;
};

/** “To whose knowledge?” Ann asked. Whoever spoke before her answers. */
const answererOf = ({ text, heard }: Before, passage: number, asked: number): Speaker | null => {
  const question =
    text.sentences[asked]?.tokens.filter((token) => token.kind === 'passage').at(-1) ??
    text.sentences[asked - 1]?.tokens.at(-1);
  const isQuestion =
    question?.kind === 'passage' &&
    question.passage === passage - 1 &&
    /\?['’]?$/.test(question.text);
  const [asker, before] = [heard[passage - 1], heard[passage - 2]];
  return isQuestion && before && before.who !== asker?.who ? before : null;
};

/** Whom the words before a passage are about. No words attribute it to them: there is no cue. */
const ownTopic = ({ text, speakers }: Before, { opens }: PassagePlace): Speaker | null => {
  const topic = text.sentences[opens.sentence]?.topic;
  const isBefore = topic && topic.to <= opens.token && topic.kind !== 'description';
  const speaker = isBefore ? speakers.ofTopic(opens.sentence) : null;
  return speaker && { ...unsure(speaker), cue: null };
};

/**
 * Who goes on speaking in a passage that no words of its own sentence attribute: whoever spoke, or
 * was told of, right before it.
 *
 * @param onlySpeakers - whether whom a sentence is merely about is nobody to go on
 */
export const followedSpeaker = (
  before: Before,
  passage: number,
  place: PassagePlace,
  onlySpeakers: boolean,
): Speaker | null => {
  const { text, speakers, heard } = before;
  const { sentences, places } = text;
  const own = place.opens.sentence;
  const block = sentences[own]?.block;

  // “…” and “…”
  const last = heard[passage - 1];
  if (last && places[passage - 1]?.closes.sentence === own) return last;

  const free = isFree(text, place);
  const topic = free || onlySpeakers ? null : ownTopic(before, place);
  if (topic) return topic;

  for (
    let at = own - 1;
    at >= 0 && own - at <= FARTHEST && sentences[at]?.block === block;
    at -= 1
  ) {
    const speaker = speakerIn(before, at);
    const found = speaker ?? (onlySpeakers ? null : speakers.ofTopic(at));
    if (!found) continue;
    // Words within a sentence of the writer need others of that sentence to be somebody's.
    if (!free) return { ...unsure(found), cue: null };
    return speaker && at === own - 1 ? speaker : unsure(found);
  }

  const isFirst = sentences[own - 1]?.block !== block;
  if (!free || !isFirst || own === 0) return null;
  const ending = sentences[own - 1]?.tokens.at(-1);
  const answerer = answererOf(before, passage, own - 1);
  if (answerer) return unsure(answerer);
  const speaker = speakerIn(before, own - 1);
  if (ending?.kind === 'stop' && ending.text === ':') return speaker ?? speakers.ofTopic(own - 1);
  return speaker && unsure(speaker);
};
