import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { LinkingArticle, LinkingArticles } from '../../../content-types';
import { ARTICLE_UID } from '../../../content-types/uids';
import { Day } from '../documents/day';
import { DocumentStatusSign } from '../documents/document-status-sign';
import { editViewAddress } from '../documents/edit-view-address';
import { ListInParts } from '../documents/list-in-parts';
import { useTranslate } from '../translate';
import { useChoiceWords } from '../views/choice-select';

const LinkingLine = ({ item }: { item: LinkingArticle }) => {
  const translate = useTranslate();
  const wordsFor = useChoiceWords();
  return (
    <Box tag="li" width="100%">
      <Link
        tag={RouterLink}
        to={editViewAddress(ARTICLE_UID, item.documentId, item.locale)}
        style={{ overflowWrap: 'anywhere' }}
      >
        {item.title || translate('relatedStories.untitled')}
      </Link>
      <Flex gap={2} paddingTop={1} wrap="wrap">
        <DocumentStatusSign status={item.status} />
        {item.datePublished ? <Day of={item.datePublished} /> : null}
        <Typography variant="pi" textColor="neutral600">
          {[
            wordsFor('relatedKind', item.kind),
            item.locale,
            translate(item.live ? 'linkedFrom.live' : 'linkedFrom.draft'),
          ].join(' · ')}
        </Typography>
      </Flex>
    </Box>
  );
};

interface LinkingListProps {
  linking: LinkingArticles;
  /** Null where no more can be shown. */
  onMore: (() => void) | null;
}

/** The articles whose lists lead somewhere, as ways to their edit views. */
export const LinkingList = ({ linking, onMore }: LinkingListProps) => {
  const translate = useTranslate();
  const { items, total, limited } = linking;
  const hasMore = onMore !== null && items.length < total;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <ListInParts
        items={items.map((item) => (
          <LinkingLine key={`${item.documentId} ${item.locale}`} item={item} />
        ))}
        onMore={hasMore ? onMore : null}
        moreLabel={translate('linkedFrom.more')}
      />
      {!hasMore && items.length < total ? (
        <Typography variant="pi" textColor="neutral600">
          {translate('linkedFrom.most', { total: items.length })}
        </Typography>
      ) : null}
      {limited ? (
        <Typography variant="pi" textColor="neutral600">
          {translate('linkedFrom.limited')}
        </Typography>
      ) : null}
    </Flex>
  );
};
