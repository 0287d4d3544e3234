import type { ArticleFacts, Problem, VoiceFacts } from '../../../../content-types';
import { excerpt } from './excerpt';

/** How an editor knows a source of an article: by what they say first. */
const sourceInWords = ({ quotes }: ArticleFacts, source: VoiceFacts): string => {
  const first = quotes.find(({ documentId }) => documentId === source.quotes[0]);
  return `the source of “${excerpt(first?.text ?? '')}”`;
};

/** What there is to say of some sources of an article: a sentence about each. */
export const ofSources = (
  facts: ArticleFacts,
  concerned: (source: VoiceFacts) => boolean,
  sentence: (named: string, source: VoiceFacts) => string,
): Problem[] =>
  facts.sources.filter(concerned).map((source) => ({
    message: sentence(sourceInWords(facts, source), source),
    place: { in: 'source', source: source.key },
  }));
