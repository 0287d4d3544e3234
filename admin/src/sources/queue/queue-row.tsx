import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { QueuedSource } from '../../../../content-types';
import { ARTICLE_UID } from '../../../../content-types/uids';
import {
  SOURCE_CONFIRMATIONS,
  type SourceConfirmation,
} from '../../../../content-types/vocabulary';
import { Day } from '../../documents/day';
import { DocumentStatusSign } from '../../documents/document-status-sign';
import { editViewAddress } from '../../documents/edit-view-address';
import { useTranslate } from '../../translate';
import { ConfirmationCell } from './confirmation-cell';

interface QueueRowProps {
  item: QueuedSource;
  /** What is being confirmed just now. */
  busy: SourceConfirmation | null;
  onConfirm: (what: SourceConfirmation) => void;
}

/** A source that waits: what readers are told, what it says, where, and what can be done about it. */
export const QueueRow = ({ item, busy, onConfirm }: QueueRowProps) => {
  const translate = useTranslate();
  const { article, description, proximity, quotes } = item;
  const source = description ?? translate('queue.undescribed');
  return (
    <Box
      tag="li"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 5 }}
      style={{ overflowWrap: 'anywhere' }}
    >
      <Flex
        direction={{ initial: 'column', medium: 'row' }}
        alignItems="stretch"
        justifyContent="space-between"
        gap={4}
      >
        <Flex direction="column" alignItems="flex-start" gap={2} flex="1">
          <Typography
            tag="h2"
            variant="delta"
            textColor={description ? 'neutral800' : 'neutral600'}
          >
            {source}
          </Typography>
          {proximity ? (
            <Typography variant="pi" textColor="neutral600">
              {translate(`choice.sourceProximity.${proximity}`)}
            </Typography>
          ) : null}
          {quotes.map(({ documentId, text }) => (
            <Typography
              tag="blockquote"
              key={documentId}
              textColor="neutral800"
              style={{ margin: 0 }}
            >
              {translate('queue.quote', { text })}
            </Typography>
          ))}
          <Flex gap={2} wrap="wrap" paddingTop={1}>
            <Link
              tag={RouterLink}
              to={editViewAddress(ARTICLE_UID, article.documentId, article.locale)}
            >
              {article.title || translate('queue.untitled')}
            </Link>
            <DocumentStatusSign status={article.status} />
            {article.section ? (
              <Typography variant="pi" textColor="neutral600">
                {article.section}
              </Typography>
            ) : null}
            <Day of={article.updatedAt} />
          </Flex>
        </Flex>
        <Flex
          direction="column"
          alignItems={{ initial: 'flex-start', medium: 'flex-end' }}
          gap={3}
          width={{ initial: '100%', medium: '28rem' }}
          style={{ flexShrink: 0 }}
        >
          {SOURCE_CONFIRMATIONS.map((what) => (
            <ConfirmationCell
              key={what}
              what={what}
              source={source}
              given={what === 'attestation' ? item.attested : item.approved}
              may={item.may[what]}
              busy={busy === what}
              onConfirm={() => onConfirm(what)}
            />
          ))}
        </Flex>
      </Flex>
    </Box>
  );
};
