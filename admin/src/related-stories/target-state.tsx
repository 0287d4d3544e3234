import { Box, Flex, Link, Status, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { RelatedState, RelatedTarget } from '../../../content-types';
import { ARTICLE_UID } from '../../../content-types/uids';
import { editViewAddress } from '../documents/edit-view-address';
import { useTranslate } from '../translate';
import { ArticleFacts } from './article-facts';

const COLOURS = {
  live: 'success',
  notLiveYet: 'secondary',
  otherLocale: 'warning',
  deleted: 'danger',
  unavailable: 'neutral',
} as const satisfies Record<RelatedState, string>;

/** How the article that an entry leads to stands, and the way to it. */
export const TargetState = (props: { target: RelatedTarget; label: string | undefined }) => {
  const { documentId, state, found, readers } = props.target;
  const translate = useTranslate();
  const isOtherVersion = readers !== null && state !== 'live';
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {props.label && found ? (
        <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {found.title}
        </Typography>
      ) : null}
      <Flex gap={2} wrap="wrap">
        <Status size="XS" variant={COLOURS[state]}>
          <Typography tag="span" variant="omega" fontWeight="bold">
            {translate(`relatedState.${state}`)}
          </Typography>
        </Status>
        {found ? <ArticleFacts article={found} /> : null}
        {found ? (
          <Link
            tag={RouterLink}
            to={editViewAddress(ARTICLE_UID, documentId, found.locale)}
            target="_blank"
          >
            {translate('relatedStories.open')}
          </Link>
        ) : null}
      </Flex>
      <Box>
        <Typography variant="pi" textColor="neutral600">
          {isOtherVersion
            ? translate('relatedStories.fallback', { locale: readers.locale })
            : translate(`relatedState.${state}.hint`)}
        </Typography>
      </Box>
    </Flex>
  );
};
