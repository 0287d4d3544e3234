import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useTranslate } from '../translate';
import { LinkingList } from './linking-list';
import { useLinkingArticles } from './use-linking-articles';

/** What is about to be done to an article. */
export type Removal = 'unpublish' | 'delete';

/** Warns in a dialog of the articles that link to what is about to go. */
export const RemovalWarning = (props: { removal: Removal; articles: readonly string[] }) => {
  const { removal, articles } = props;
  const translate = useTranslate();
  const { data, state, showMore } = useLinkingArticles(articles);

  if (state === 'failed') {
    return <Typography textColor="danger600">{translate('linkedFrom.failed')}</Typography>;
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
    <Box
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={3}
      maxHeight="36rem"
      overflow="auto"
      width="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={3} role="alert">
        <Typography variant="omega" fontWeight="bold">
          {translate(`linkedFrom.warning.${removal}`, { total: data.total })}
        </Typography>
        <LinkingList linking={data} onMore={showMore} />
      </Flex>
    </Box>
  );
};
