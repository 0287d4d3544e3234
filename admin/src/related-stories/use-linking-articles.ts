import { useState } from 'react';
import type { LinkingArticles } from '../../../content-types';
import { useAnswer } from './use-answer';

export const LINKING_A_PAGE = 5;
const MOST = 100;

/** Looks up whose lists lead to some articles. Shows more of them when told to. */
export const useLinkingArticles = (articles: readonly string[]) => {
  const [pageSize, setPageSize] = useState(LINKING_A_PAGE);
  const [attempt, setAttempt] = useState(0);
  const answer = useAnswer<LinkingArticles>(
    'linking',
    articles.length === 0 ? null : { articles: articles.slice(0, MOST).join(','), pageSize },
    attempt,
  );
  return {
    ...answer,
    showMore: () => setPageSize((size) => Math.min(size + LINKING_A_PAGE, MOST)),
    retry: () => setAttempt((count) => count + 1),
  };
};
