import { Box, Flex, Link, Status, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { AppearedArticle, EntryStatus, SaidQuote } from '../../../content-types';
import { ARTICLE_UID, QUOTE_UID } from '../../../content-types/uids';
import { useTranslate } from '../translate';

const editView = (uid: string, documentId: string, locale: string | null | undefined): string => {
  const query = locale ? `?${new URLSearchParams({ 'plugins[i18n][locale]': locale })}` : '';
  return `/content-manager/collection-types/${uid}/${documentId}${query}`;
};

const STATUS_COLOURS = {
  draft: 'secondary',
  modified: 'alternative',
  published: 'success',
} as const satisfies Record<EntryStatus, string>;

const DocumentStatusSign = ({ status }: { status: EntryStatus }) => {
  const translate = useTranslate();
  return (
    <Status size="XS" variant={STATUS_COLOURS[status]}>
      <Typography tag="span" variant="omega" fontWeight="bold">
        {translate(`status.${status}`)}
      </Typography>
    </Status>
  );
};

/** A calendar day in the editor's language; it has no time zone to be shifted by. */
const Day = ({ of }: { of: string }) => {
  const { formatDate } = useIntl();
  return (
    <Typography variant="pi" textColor="neutral600">
      {formatDate(of.slice(0, 10), { dateStyle: 'medium', timeZone: 'UTC' })}
    </Typography>
  );
};

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
      to={editView(ARTICLE_UID, item.documentId, item.locale)}
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
      to={editView(QUOTE_UID, item.quote, article?.locale)}
      text={translate('appearances.quote', { text: item.text })}
      status={item.status}
      day={item.saidOn}
    >
      {article ? (
        <Box>
          <Link tag={RouterLink} to={editView(ARTICLE_UID, article.documentId, article.locale)}>
            {article.title || translate('appearances.untitled')}
          </Link>
        </Box>
      ) : null}
    </Line>
  );
};
