import type { ArticleFacts, FindingValues, Problem, VoiceFacts } from '../../../../content-types';
import { excerpt } from './excerpt';

/** How an editor knows a source of an article: by what they say first. */
const firstWords = ({ quotes }: ArticleFacts, source: VoiceFacts): string =>
  excerpt(quotes.find(({ documentId }) => documentId === source.quotes[0])?.text ?? '');

/**
 * What there is to say of some sources of an article: a sentence about each.
 *
 * @param values - what the sentence says of the source besides its first words
 */
export const ofSources = (
  facts: ArticleFacts,
  concerned: (source: VoiceFacts) => boolean,
  sentence: (named: string, values: FindingValues) => string,
  values: (source: VoiceFacts) => FindingValues = () => ({}),
): Problem[] =>
  facts.sources.filter(concerned).map((source) => {
    const words = firstWords(facts, source);
    const told = values(source);
    return {
      message: sentence(`the source of “${words}”`, told),
      values: { words, ...told },
      place: { in: 'source', source: source.key },
    };
  });
