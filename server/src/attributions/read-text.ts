import type { Passage } from '../../../content-types';
import { blockTexts } from '../quotations';
import type { Grammar, SentenceReading } from './grammar';
import { type KnownPerson, markNames } from './known-people';
import { type Sentence, sentencesOf } from './sentences';
import { tokensOf } from './tokens';

/** A token of a text, by the numbers of its sentence and its place there. */
export interface TokenPlace {
  sentence: number;
  token: number;
}

/** Where a passage stands among the sentences: the token that begins it, and the one that ends it. */
export interface PassagePlace {
  opens: TokenPlace;
  closes: TokenPlace;
}

export type ReadSentence = Sentence & SentenceReading;

/** A body, read for who says what. */
export interface ReadText {
  sentences: readonly ReadSentence[];
  /** Of each top-level passage. */
  places: readonly PassagePlace[];
}

const NOWHERE: TokenPlace = { sentence: -1, token: -1 };

const placesOf = (sentences: readonly Sentence[], count: number): PassagePlace[] => {
  const places = Array.from({ length: count }, () => ({ opens: NOWHERE, closes: NOWHERE }));
  for (const [sentence, { tokens }] of sentences.entries()) {
    for (const [token, read] of tokens.entries()) {
      const place = read.kind === 'passage' ? places[read.passage] : undefined;
      if (read.kind !== 'passage' || !place) continue;
      if (read.opens) place.opens = { sentence, token };
      if (read.closes) place.closes = { sentence, token };
    }
  }
  return places;
};

/** Reads the text of a body around its top-level passages. */
export const readText = (
  body: unknown,
  passages: readonly Passage[],
  people: readonly KnownPerson[],
  grammar: Grammar,
): ReadText => {
  const texts = blockTexts(body);
  const blocks = tokensOf(texts, passages);
  markNames(blocks, people);
  const sentences = blocks.flatMap((tokens, block) =>
    sentencesOf(tokens, block, texts[block] ?? ''),
  );
  const read = grammar(sentences);
  return {
    sentences: sentences.map((sentence) => ({ ...sentence, ...read(sentence) })),
    places: placesOf(sentences, passages.length),
  };
};
