import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { ARTICLE_UID } from '../../../content-types/uids';
import { FailedAnswer } from '../answers/failed-answer';
import { useTranslate } from '../translate';
import { LinkingList } from './linking-list';
import { useLinkingArticles } from './use-linking-articles';

/** Who links to an article, or that nobody does. */
const LinkedFrom = ({ documentId }: { documentId: string }) => {
  const translate = useTranslate();
  const { data, state, showMore, retry } = useLinkingArticles([documentId]);

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
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="omega" fontWeight="bold">
        {translate('linkedFrom.total', { total: data.total })}
      </Typography>
      <LinkingList linking={data} onMore={showMore} />
    </Flex>
  );
};

/** The panel beside an Article's edit view that tells who links to it. */
export const LinkedFromPanel: PanelComponent = ({ model, documentId }) => {
  const translate = useTranslate();
  if (model !== ARTICLE_UID || !documentId) return null;
  return {
    title: translate('linkedFrom.title'),
    content: <LinkedFrom key={documentId} documentId={documentId} />,
  };
};
