import { Box, Flex, Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { AppearedArticle, EntryStatus, SaidQuote } from '../../../content-types';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types/uids';
import { Day } from '../documents/day';
import { DocumentStatusSign } from '../documents/document-status-sign';
import { editViewAddress } from '../documents/edit-view-address';
import { useTranslate } from '../translate';

interface LineProps {
  to: string;
  text: string;
  status: EntryStatus;
  day: string | null;
  children?: ReactNode;
}

const Line = ({ to, text, status, day, children }: LineProps) => (
  <Box tag="li" width="100%">
    <Link tag={RouterLink} to={to} style={{ overflowWrap: 'anywhere' }}>
      {text}
    </Link>
    {children}
    <Flex gap={2} paddingTop={1}>
      <DocumentStatusSign status={status} />
      {day ? <Day of={day} /> : null}
    </Flex>
  </Box>
);

/** An article, as a way to its edit view. */
export const ArticleLink = ({ item }: { item: AppearedArticle }) => {
  const translate = useTranslate();
  return (
    <Line
      to={editViewAddress(ARTICLE_UID, item.documentId, item.locale)}
      text={item.title || translate('appearances.untitled')}
      status={item.status}
      day={item.datePublished}
    />
  );
};

/** A quote, as a way to its own edit view and to that of its article. */
export const QuoteLink = ({ item }: { item: SaidQuote }) => {
  const translate = useTranslate();
  const { article } = item;
  return (
    <Line
      to={editViewAddress(QUOTE_UID, item.quote, article?.locale)}
      text={translate('appearances.quote', { text: item.text })}
      status={item.status}
      day={item.saidOn}
    >
      {article ? (
        <Box>
          <Link
            tag={RouterLink}
            to={editViewAddress(ARTICLE_UID, article.documentId, article.locale)}
          >
            {article.title || translate('appearances.untitled')}
          </Link>
        </Box>
      ) : null}
    </Line>
  );
};
