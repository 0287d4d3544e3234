import type { LikelyVoice, Passage, VoiceProposal } from '../../../content-types';
import { type Cast, type Character, createCast, type RecordedVoice } from './cast';
import { english } from './english';
import { followedSpeaker } from './followed-speaker';
import { formOf } from './form-of';
import type { DescriptionMention, Grammar, NameMention } from './grammar';
import { type Ground, groundOf } from './ground';
import type { KnownPerson } from './known-people';
import { likelyQuotes } from './likely-quotes';
import { type ReadText, readText } from './read-text';
import { createSpeakers, type Speaker } from './speaker';

export interface ProposalOptions {
  /** Of the body, such as `en-GB`. In a language without a grammar here, nobody is proposed. */
  locale: string;
  /** Passages that are recorded, by their index among those of the top level. */
  recorded?: ReadonlyMap<number, RecordedVoice>;
}

const GRAMMARS: Readonly<Record<string, Grammar>> = { en: english };

const UNKNOWN: Grammar = () => () => ({ clauses: [], topic: null, people: [], medium: null });

const grammarOf = (locale: string): Grammar =>
  GRAMMARS[locale.toLowerCase().split(/[-_]/)[0] ?? ''] ?? UNKNOWN;

const isOfThing = (ground: Ground | null): boolean =>
  ground?.kind === 'clause' && ground.clause.subject.kind === 'thing';

/** What an editor has said of a passage counts, with the words that were found for it. */
const recordedSpeaker = (voice: RecordedVoice, guessed: Speaker | null, cast: Cast): Speaker => ({
  cue: guessed?.cue ?? null,
  saidTo: guessed?.saidTo ?? null,
  who: cast.recorded(voice, guessed?.who ?? null),
  isSure: true,
});

/** Whether words say that somebody says it, rather than that it stands where they are told of. */
const isSaid = (speaker: Speaker | null): boolean =>
  speaker !== null && (speaker.isSure || speaker.cue !== null);

const isName = (mention: NameMention | DescriptionMention): mention is NameMention =>
  mention.kind === 'name';

/** Who speaks each passage, heard in the order of the text. */
const hearSpeakers = (
  text: ReadText,
  people: readonly KnownPerson[],
  recorded: NonNullable<ProposalOptions['recorded']>,
): (Speaker | null)[] => {
  const cast = createCast(
    people,
    text.sentences.flatMap((sentence) => sentence.people.filter(isName)),
  );
  const speakers = createSpeakers(text, cast);
  const heard: (Speaker | null)[] = text.places.map(() => null);

  const guess = (passage: number): Speaker | null => {
    const place = text.places[passage];
    if (!place) return null;
    const ground = groundOf(text, place);
    const own =
      ground?.kind === 'clause'
        ? speakers.ofClause(ground.sentence, ground.clause, ground.isNearest)
        : ground && speakers.ofTopic(ground.sentence);
    return own ?? followedSpeaker({ text, speakers, heard }, passage, place, isOfThing(ground));
  };

  const hear = (passage: number, sentence: number): void => {
    const guessed = guess(passage);
    const voice = recorded.get(passage);
    const speaker = voice ? recordedSpeaker(voice, guessed, cast) : guessed;
    heard[passage] = speaker;
    if (speaker) cast.appears(speaker.who, sentence, 'topic');
  };

  for (const [sentence, { tokens }] of text.sentences.entries()) {
    speakers.meet(sentence);
    for (const token of tokens) {
      if (token.kind === 'passage' && token.closes) hear(token.passage, sentence);
    }
  }
  return heard;
};

const voiceOf = ({ people, name, description, source }: Character): LikelyVoice | null => {
  const [first, ...others] = people;
  if (first !== undefined) return { attribution: 'named', people: [first, ...others] };
  if (name) return { attribution: 'named', name };
  return description === null ? null : { attribution: 'anonymous', description, source };
};

/**
 * Guesses whose words the passages of a body are, from the words around them. Pure, and in
 * proportion to the length of the body, whatever stands in it.
 *
 * @param body - blocks or plain text
 * @param passages - of that body; those within others are left out
 * @param people - who may be meant by a name, a surname or a title
 * @returns a proposal for each passage of the top level, in their order
 */
export const proposeVoices = (
  body: unknown,
  passages: readonly Passage[],
  people: readonly KnownPerson[],
  { locale, recorded = new Map() }: ProposalOptions,
): VoiceProposal[] => {
  const top = passages.filter(({ depth }) => depth === 0);
  const text = readText(body, top, people, grammarOf(locale));
  const heard = hearSpeakers(text, people, recorded);
  const likely = likelyQuotes(body, text, top, (at) => isSaid(heard[at] ?? null));

  const latestOf = new Map<Character, number>();
  let form: VoiceProposal['form'] | null = null;
  return top.map((passage, at) => {
    const speaker = heard[at] ?? null;
    const place = text.places[at] as ReadText['places'][number];
    const isJoined =
      speaker !== null &&
      speaker.who === heard[at - 1]?.who &&
      place.opens.sentence === text.places[at - 1]?.closes.sentence;
    form = formOf(text, place, passage.text, isJoined ? form : null);
    const voice = speaker && voiceOf(speaker.who);
    const sameVoiceAs = speaker ? (latestOf.get(speaker.who) ?? null) : null;
    if (speaker) latestOf.set(speaker.who, at);
    return {
      passage,
      form,
      voice,
      cue: speaker?.cue ?? null,
      sameVoiceAs,
      saidTo: speaker?.saidTo ?? null,
      confidence: voice && speaker?.isSure ? 'high' : 'low',
      likely: likely[at] ?? false,
    };
  });
};
