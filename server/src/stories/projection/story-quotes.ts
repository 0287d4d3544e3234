import type { Story, StoryQuote, StoryVoice } from '../../../../content-types';
import { isWebUrl } from '../../../../content-types/rules/web-url';
import type {
  MaterialPerson,
  MaterialQuote,
  MaterialVoice,
  StoryMaterial,
} from '../story-material';
import type { PlacedQuote } from './placed-quotes';
import { filledText, plainText } from './plain-text';
import { speakerOn } from './speaker-on';

/**
 * A quote of which there is something to tell. One that is to be named and has no speaker yet has
 * nothing but its words, and those are in the body.
 */
export interface ToldQuote extends MaterialQuote {
  voice:
    | Exclude<MaterialVoice, { attribution: 'named' }>
    | { attribution: 'named'; speaker: MaterialPerson };
}

export const isTold = (quote: MaterialQuote): quote is ToldQuote =>
  quote.voice.attribution === 'anonymous' || quote.voice.speaker !== null;

type Circumstances = Pick<StoryMaterial, 'datePublished' | 'houseDescription'>;

/**
 * Names for the voices that more than one of some quotes have. They count up as the voices appear,
 * so that nothing else can be told from them.
 */
const refsOf = (quotes: readonly ToldQuote[]): Map<number, string> => {
  const counts = new Map<number, number>();
  for (const { voice } of quotes) {
    if (voice.attribution !== 'anonymous' || voice.voice === null) continue;
    counts.set(voice.voice, (counts.get(voice.voice) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count > 1);
  return new Map(shared.map(([voice], i) => [voice, `source-${i + 1}`]));
};

const voiceOf = (
  { voice, saidOn }: ToldQuote,
  refs: ReadonlyMap<number, string>,
  { datePublished, houseDescription }: Circumstances,
): StoryVoice => {
  if (voice.attribution === 'named') {
    const { attribution, speaker } = voice;
    return { attribution, speaker: speakerOn(speaker, saidOn, datePublished) };
  }
  const ref = voice.voice === null ? undefined : refs.get(voice.voice);
  return {
    attribution: 'anonymous',
    description: filledText(voice.description) ?? houseDescription,
    reason: filledText(voice.reason),
    proximity: voice.proximity,
    ...(ref === undefined ? {} : { ref }),
  };
};

const saidToOf = ({ saidTo, saidToUrl, saidOn }: MaterialQuote): StoryQuote['saidTo'] => {
  const name = filledText(saidTo);
  const url = saidToUrl !== null && isWebUrl(saidToUrl) ? saidToUrl : null;
  return name === null ? null : { name, url, on: saidOn };
};

/** The quotes of a story, in the order in which they are placed. */
export const storyQuotes = (
  placed: readonly PlacedQuote<ToldQuote>[],
  circumstances: Circumstances,
): StoryQuote[] => {
  const refs = refsOf(placed.map(({ quote }) => quote));
  return placed.map(({ quote, spans }) => {
    const { documentId: id, text, form } = quote;
    const [place = null] = spans;
    const saidTo = saidToOf(quote);
    const voice = voiceOf(quote, refs, circumstances);
    return { id, text: plainText(text), form, place, spans, saidTo, ...voice };
  });
};

/** How many speak: people, and sources, of which each quote is one unless they share a voice. */
export const countVoices = (quotes: readonly ToldQuote[]): Story['voices'] => {
  const named = new Set<string>();
  const shared = new Set<number>();
  let alone = 0;
  for (const { voice } of quotes) {
    if (voice.attribution === 'named') {
      named.add(voice.speaker.documentId);
    } else if (voice.voice === null) {
      alone += 1;
    } else {
      shared.add(voice.voice);
    }
  }
  return { named: named.size, anonymous: alone + shared.size };
};
