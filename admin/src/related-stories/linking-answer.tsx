import { Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { FailedAnswer } from '../answers/failed-answer';
import { useTranslate } from '../translate';
import { LinkingList } from './linking-list';
import { useLinkingArticles } from './use-linking-articles';

interface LinkingAnswerProps {
  /** documentIds of those that are linked to. */
  articles: readonly string[];
  /** Shows the list, where there is anything in it. */
  children: (list: ReactNode, total: number) => ReactNode;
}

/** Who links to some articles, or that nobody does. */
export const LinkingAnswer = ({ articles, children }: LinkingAnswerProps) => {
  const translate = useTranslate();
  const { data, state, showMore, retry } = useLinkingArticles(articles);

  if (state === 'failed') {
    return (
      <FailedAnswer
        said={translate('linkedFrom.failed')}
        retryLabel={translate('linkedFrom.retry')}
        onRetry={retry}
      />
    );
  }
  if (!data) return <Loader small>{translate('linkedFrom.loading')}</Loader>;
  if (data.total === 0) {
    return (
      <Typography textColor="neutral600">
        {translate(data.limited ? 'linkedFrom.noneReadable' : 'linkedFrom.none')}
      </Typography>
    );
  }
  return children(<LinkingList linking={data} onMore={showMore} />, data.total);
};
