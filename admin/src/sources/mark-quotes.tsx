import { Button, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { ARTICLE_UID } from '../../../content-types/uids';
import { FailedAnswer } from '../answers/failed-answer';
import { editViewAddress } from '../documents/edit-view-address';
import { useTranslate } from '../translate';
import { MarkModal } from './mark-modal';
import { useMay } from './may';
import { toMarkOf } from './opened';
import { QuotedWords } from './quoted-words';
import { useHouse } from './use-house';
import { type ChosenQuote, type QuotesOfArticle, useQuotePlaces } from './use-quote-places';
import { useSourceRequests } from './use-source-requests';

interface MarkOfArticleProps {
  of: QuotesOfArticle;
  onDone: () => void;
}

/** Quotes of one article, to be marked together: a source is one article's. */
const MarkOfArticle = ({ of: { report, quotes }, onDone }: MarkOfArticleProps) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const article = { documentId: report.article as string, locale: report.locale };
  const requests = useSourceRequests(article);
  const house = useHouse();
  const may = useMay(report.locale);
  const chosen = report.quotes.filter(({ documentId }) => quotes.includes(documentId));
  const named = chosen.filter(({ voice }) => voice.attribution === 'named');
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={2} width="100%">
      {chosen.map(({ documentId, text }) => (
        <QuotedWords key={documentId} text={text} short />
      ))}
      <Link tag={RouterLink} to={editViewAddress(ARTICLE_UID, article.documentId, article.locale)}>
        {translate('sourcing.quote.article')}
      </Link>
      {named.length === 0 ? (
        <Typography textColor="neutral600">{translate('sourcing.quote.anonymous')}</Typography>
      ) : may.mark ? (
        <Button type="button" variant="secondary" size="S" onClick={() => setOpen(true)}>
          {translate('sourcing.quote.mark', { total: named.length })}
        </Button>
      ) : (
        <Typography textColor="neutral600">{translate('sourcing.quote.forbidden')}</Typography>
      )}
      {isOpen ? (
        <MarkModal
          article={article}
          toMark={toMarkOf(named)}
          sources={report.sources}
          house={house}
          mayDeletePeople={may.deletePeople}
          requests={requests}
          onDone={onDone}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Flex>
  );
};

interface MarkQuotesProps {
  quotes: readonly ChosenQuote[];
  /** What the page around shows of them is out of date. */
  onMarked: () => void;
}

/** Marks quotes anonymous where they are chosen apart from their articles, grouped by article. */
export const MarkQuotes = ({ quotes, onMarked }: MarkQuotesProps) => {
  const translate = useTranslate();
  const known = useQuotePlaces(quotes);
  const { refresh } = known;
  const done = () => {
    refresh();
    onMarked();
  };
  if (known.is === 'loading') return <Loader small>{translate('sourcing.loading')}</Loader>;
  if (known.is === 'failed') {
    return (
      <FailedAnswer
        said={translate('sourcing.failed')}
        retryLabel={translate('sourcing.retry')}
        onRetry={refresh}
      />
    );
  }
  if (known.places.length === 0) {
    return <Typography textColor="neutral600">{translate('sourcing.quote.noArticle')}</Typography>;
  }
  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="stretch"
      gap={5}
      width="100%"
      style={{ listStyle: 'none', margin: 0, padding: 0 }}
    >
      {known.places.map((of) => (
        <MarkOfArticle key={`${of.report.article} ${of.report.locale}`} of={of} onDone={done} />
      ))}
    </Flex>
  );
};
