import { Box, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../translate';
import { LinkingAnswer } from './linking-answer';

/** What is about to be done to an article. */
export type Removal = 'unpublish' | 'delete';

/** Warns in a dialog of the articles that link to what is about to go. */
export const RemovalWarning = (props: { removal: Removal; articles: readonly string[] }) => {
  const { removal, articles } = props;
  const translate = useTranslate();
  return (
    <LinkingAnswer articles={articles}>
      {(list, total) => (
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
              {translate(`linkedFrom.warning.${removal}`, { total })}
            </Typography>
            {list}
          </Flex>
        </Box>
      )}
    </LinkingAnswer>
  );
};
