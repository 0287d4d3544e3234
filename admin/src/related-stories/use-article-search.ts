import { useEffect, useState } from 'react';
import type { FoundArticle } from '../../../content-types';
import { isWellFormedSlug } from '../../../content-types/rules/slug';
import { isWebUrl } from '../../../content-types/rules/web-url';
import { useDebounced } from '../answers/use-debounced';
import type { EditedArticle } from './use-edited-article';
import { known, useRelatedAnswer } from './use-related-answer';

const A_PAGE = 8;
const MOST = 96;

/** What may be added to a list. */
export type Suggestion =
  | { is: 'article'; article: FoundArticle }
  | { is: 'page'; url: string }
  /** An article of this site that may not be added. */
  | { is: 'refused'; article: FoundArticle; why: 'self' | 'listed' }
  | { is: 'more'; left: number };

export interface ArticleSearch {
  suggestions: Suggestion[];
  state: 'idle' | 'searching' | 'found' | 'failed';
  total: number;
  showMore: () => void;
}

/** Finds what an editor means by what they type or paste, while they do. */
export const useArticleSearch = (
  typed: string,
  listed: readonly string[],
  { documentId, locale }: EditedArticle,
): ArticleSearch => {
  const text = useDebounced(typed.trim());
  const [pageSize, setPageSize] = useState(A_PAGE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text begins at its first page
  useEffect(() => setPageSize(A_PAGE), [text]);

  const isUrl = isWebUrl(text);
  const exclude = [...(documentId ? [documentId] : []), ...listed].join(',');
  const found = useRelatedAnswer(
    'search',
    text === '' || isUrl ? null : known({ text: text.slice(0, 255), locale, exclude, pageSize }),
  );
  const pasted = useRelatedAnswer(
    'pasted',
    isUrl || isWellFormedSlug(text) ? known({ text, locale }) : null,
  );

  const suggestions: Suggestion[] = [];
  if (pasted.data) {
    const article = pasted.data;
    if (article.documentId === documentId) {
      suggestions.push({ is: 'refused', article, why: 'self' });
    } else if (listed.includes(article.documentId)) {
      suggestions.push({ is: 'refused', article, why: 'listed' });
    } else suggestions.push({ is: 'article', article });
  } else if (isUrl && pasted.state === 'loaded') {
    suggestions.push({ is: 'page', url: text });
  }
  for (const article of found.data?.items ?? []) {
    if (article.documentId !== pasted.data?.documentId) {
      suggestions.push({ is: 'article', article });
    }
  }
  const total = found.data?.total ?? suggestions.length;
  const left = (found.data?.total ?? 0) - (found.data?.items.length ?? 0);
  if (left > 0 && pageSize < MOST) suggestions.push({ is: 'more', left });

  const states = [found.state, pasted.state];
  const isWaiting = states.includes('loading') || text !== typed.trim();
  return {
    suggestions: typed.trim() === '' ? [] : suggestions,
    state:
      typed.trim() === ''
        ? 'idle'
        : isWaiting
          ? 'searching'
          : states.includes('failed')
            ? 'failed'
            : 'found',
    total,
    showMore: () => setPageSize((size) => size + A_PAGE),
  };
};
