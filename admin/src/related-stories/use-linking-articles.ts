import { useState } from 'react';
import { useRelatedAnswer } from './use-related-answer';

export const LINKING_A_PAGE = 5;
/** As many as the server gives at once. */
const MOST = 100;

/** Looks up whose lists lead to some articles. Shows more of them when told to. */
export const useLinkingArticles = (articles: readonly string[]) => {
  const [pageSize, setPageSize] = useState(LINKING_A_PAGE);
  const { askAgain, ...answer } = useRelatedAnswer(
    'linking',
    articles.length === 0 ? null : { articles: articles.slice(0, MOST).join(','), pageSize },
  );
  return {
    ...answer,
    /** Null where no more can be shown. */
    showMore:
      pageSize < MOST
        ? () => {
            if (answer.state === 'loaded') setPageSize(pageSize + LINKING_A_PAGE);
          }
        : null,
    retry: askAgain,
  };
};
