import type { Passage } from '../../../content-types';
import { align, blockTexts } from '../quotations';
import type { ReadText } from './read-text';

const SMALL_WORDS = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|is|its|it)$/;

/** Before what something is called: the film “…”, titled “…”, the word “…” */
const NAMING =
  /^(?:titled|entitled|headlined|subtitled|called|named|dubbed|nicknamed|words?|terms?|phrase|so-called|known|book|film|movie|novel|song|single|album|play|series|show|memoir|painting|poem|documentary|drama|musical|opera|exhibition|track|hit)$/;

/** Words without anybody to say them are held at arm's length, up to so many. */
const SCARE_WORDS = 2;
/** Fewer words are said again by chance. */
const LEAST_REPEATED = 3;
/** More passages are not compared with each other, nor more pull quotes with the body. */
const MOST_COMPARED = 200;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** Whether all words but small ones have capitals, as in titles and headlines. */
const isTitle = (text: string): boolean => {
  const words = wordsOf(text);
  const isCapital = (word: string) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word);
  const isOne = words.every((word, at) => isCapital(word) || (at > 0 && SMALL_WORDS.test(word)));
  return words.length > 1 && isOne;
};

const isHeadline = (text: string): boolean => isTitle(text) && !/[.?!…][”"’']?\s*$/.test(text);

const typeOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'type' in node ? node.type : 'paragraph';

/** Passages whose words another passage has, or the body has beside a pull quote. */
const repeatsOf = (passages: readonly Passage[], blocks: readonly unknown[]): Set<Passage> => {
  const isPulled = ({ spans: [{ block }] }: Passage) => typeOf(blocks[block]) === 'quote';
  const told = blocks.filter((node) => typeOf(node) !== 'quote');
  const pulled = passages.filter(isPulled).slice(0, MOST_COMPARED);
  const repeats = new Set(pulled.filter(({ text }) => align(text, told).state === 'found'));
  if (passages.length > MOST_COMPARED) return repeats;

  // A pull quote repeats the body, and not the body it.
  const words = passages.map((passage) =>
    isPulled(passage) ? '' : ` ${wordsOf(passage.text).join(' ').toLowerCase()} `,
  );
  for (const [at, own] of words.entries()) {
    const passage = passages[at];
    if (!passage || own.split(' ').length - 2 < LEAST_REPEATED) continue;
    const isRepeated = words.some(
      (other, i) => i !== at && other.includes(own) && (other !== own || i < at),
    );
    if (isRepeated) repeats.add(passage);
  }
  return repeats;
};

/**
 * Tells quotes from titles of works, words at arm's length, headlines, pull quotes and words that
 * are quoted twice.
 *
 * @param isSaid - whether somebody is said to say a passage
 */
export const likelyQuotes = (
  body: unknown,
  { sentences, places }: ReadText,
  passages: readonly Passage[],
  isSaid: (passage: number) => boolean,
): boolean[] => {
  const blocks: readonly unknown[] = Array.isArray(body) ? body : [];
  const texts = blockTexts(body);
  const repeats = repeatsOf(passages, blocks);
  const headlines = new Map<number, boolean>();
  const isInHeadline = ({ spans: [{ block }] }: Passage): boolean => {
    const is =
      headlines.get(block) ??
      (typeOf(blocks[block]) === 'heading' || isHeadline(texts[block] ?? ''));
    headlines.set(block, is);
    return is;
  };

  return passages.map((passage, at) => {
    const { opens } = places[at] ?? {};
    const before = opens && sentences[opens.sentence]?.tokens[opens.token - 1];
    const isNamed = before?.kind === 'word' && NAMING.test(before.key);
    if (isInHeadline(passage) || repeats.has(passage)) return false;
    if (isTitle(passage.text) && (isNamed || !isSaid(at))) return false;
    return isSaid(at) || (!isNamed && wordsOf(passage.text).length > SCARE_WORDS);
  });
};
