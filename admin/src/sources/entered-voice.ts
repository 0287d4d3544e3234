import type {
  FoundPerson,
  QuoteForm,
  QuoteToRecord,
  SourceKey,
  VoiceProposal,
} from '../../../content-types';

/** Who is chosen: somebody who is here, or somebody to be created along. */
export type ChosenSpeaker =
  | { is: 'person'; person: FoundPerson }
  | { is: 'new'; name: string; description: string };

/** Whose a passage is, as far as an editor has said so. */
export type EnteredVoice =
  | { attribution: 'named'; speaker: ChosenSpeaker | null }
  | {
      attribution: 'anonymous';
      source: SourceKey | 'new';
      /** Of a new source. */
      description: string;
    };

/** A voice of each kind, before anything is said of it. */
export const NO_VOICE: { [Kind in EnteredVoice['attribution']]: VoiceOf<Kind> } = {
  named: { attribution: 'named', speaker: null },
  anonymous: { attribution: 'anonymous', source: 'new', description: '' },
};

type VoiceOf<Kind> = Extract<EnteredVoice, { attribution: Kind }>;

/** The voice that was given to the latest passage of the same voice, over passages left out. */
const sameVoice = (
  proposals: readonly VoiceProposal[],
  index: number,
  given: ReadonlyMap<number, EnteredVoice>,
): EnteredVoice | undefined => {
  let at = proposals[index]?.sameVoiceAs ?? null;
  while (at !== null) {
    const voice = given.get(at);
    if (voice) return voice;
    at = proposals[at]?.sameVoiceAs ?? null;
  }
  return undefined;
};

/**
 * Whose a passage most likely is: what an editor has said of the same voice before counts more
 * than any guess.
 *
 * @param given - what they have said, by the index of the passage
 * @param mayCreate - whether somebody who is not here yet can be created
 */
export const likelyVoice = (
  proposals: readonly VoiceProposal[],
  index: number,
  people: readonly FoundPerson[],
  given: ReadonlyMap<number, EnteredVoice>,
  mayCreate: boolean,
): EnteredVoice => {
  const before = sameVoice(proposals, index, given);
  if (before) return before;
  const voice = proposals[index]?.voice ?? null;
  if (voice === null) return NO_VOICE.named;
  if (voice.attribution === 'anonymous') {
    const { source, description } = voice;
    return { attribution: 'anonymous', source: source ?? 'new', description };
  }
  if ('name' in voice) {
    const speaker = { is: 'new', name: voice.name, description: '' } as const;
    return { attribution: 'named', speaker: mayCreate ? speaker : null };
  }
  const person = people.find(({ documentId }) => documentId === voice.people[0]);
  return { attribution: 'named', speaker: person ? { is: 'person', person } : null };
};

/** Whether a voice is whole enough to be recorded. */
export const isComplete = (voice: EnteredVoice): boolean =>
  voice.attribution === 'anonymous' ||
  voice.speaker?.is === 'person' ||
  (voice.speaker?.is === 'new' && voice.speaker.name.trim() !== '');

/** The quote to record. Somebody who is new has been created by then. */
export const quoteToRecord = (
  { passage, saidTo }: VoiceProposal,
  form: QuoteForm,
  voice: EnteredVoice,
): QuoteToRecord | null => {
  const words = { text: passage.text, span: passage.spans[0], form, saidTo };
  if (voice.attribution === 'anonymous') {
    const { source } = voice;
    const description = source === 'new' ? voice.description.trim() || null : null;
    return { ...words, attribution: 'anonymous', source, ...(description && { description }) };
  }
  return voice.speaker?.is === 'person'
    ? { ...words, attribution: 'named', speaker: voice.speaker.person.documentId }
    : null;
};
