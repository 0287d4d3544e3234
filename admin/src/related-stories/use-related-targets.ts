import { useState } from 'react';
import type { FoundArticle, RelatedEntry, RelatedTarget } from '../../../content-types';
import type { EditedArticle } from './use-edited-article';
import { known, useRelatedAnswer } from './use-related-answer';

/** What is known of the articles that a list leads to. */
export interface RelatedTargets {
  /** By documentId; nothing of one that has just been added, or that could not be looked up. */
  of: (documentId: string) => RelatedTarget | undefined;
  /** The headline of one, as far as it is known. */
  titleOf: (documentId: string) => string;
  /** Whether all of them are known. */
  complete: boolean;
  failed: boolean;
  /** Keeps what a search told of an article until the server tells more. */
  remember: (article: FoundArticle) => void;
}

const idsOf = (entries: readonly RelatedEntry[]): string[] =>
  entries.flatMap((entry) => (entry.type === 'article' && entry.article ? [entry.article] : []));

/** Looks up how the articles of a list stand, whenever it leads to others. */
export const useRelatedTargets = (
  entries: readonly RelatedEntry[],
  { locale }: EditedArticle,
): RelatedTargets => {
  const [remembered, setRemembered] = useState<Record<string, FoundArticle>>({});
  const ids = [...new Set(idsOf(entries))].sort();
  const { data, state } = useRelatedAnswer(
    'targets',
    ids.length === 0 ? null : known({ articles: ids.join(','), locale }),
  );
  const of = (documentId: string) => data?.find((target) => target.documentId === documentId);

  return {
    of,
    titleOf: (documentId) => {
      const target = of(documentId);
      return target?.found?.title || target?.readers?.title || remembered[documentId]?.title || '';
    },
    complete: ids.every((id) => of(id) !== undefined),
    failed: state === 'failed',
    remember: (article) => setRemembered((old) => ({ ...old, [article.documentId]: article })),
  };
};
