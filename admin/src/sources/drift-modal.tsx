import { Button, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import type { NearestPassage, ReportedQuote } from '../../../content-types';
import { useTranslate } from '../translate';
import { ActionModal } from './action-modal';
import { goToPassage } from './go-to';
import { QuotedWords } from './quoted-words';
import { type SourceRequests, useDone } from './use-source-requests';
import { WordDifference } from './word-difference';

interface DriftModalProps {
  quote: ReportedQuote;
  nearest: NearestPassage;
  requests: SourceRequests;
  onDone: () => void;
  onClose: () => void;
}

/** How a recorded quote and the text differ, and both ways to settle it. */
export const DriftModal = ({ quote, nearest, requests, onDone, onClose }: DriftModalProps) => {
  const translate = useTranslate();
  const done = useDone();
  const goes = useRef(false);

  const take = async () => {
    await requests.takeWords(quote.documentId, nearest.text);
    onDone();
    done(translate('sourcing.drift.done'));
    onClose();
  };

  return (
    <ActionModal
      title={translate('sourcing.drift.title')}
      submitLabel={translate('sourcing.drift.take')}
      onSubmit={take}
      onClose={onClose}
      takesFocus={() => goes.current && goToPassage(nearest.text)}
      moreActions={
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            goes.current = true;
            onClose();
          }}
        >
          {translate('sourcing.drift.goTo')}
        </Button>
      }
    >
      <Typography>{translate('sourcing.drift.what')}</Typography>
      <WordDifference changes={nearest.difference} />
      <Typography variant="pi" textColor="neutral600">
        {translate('sourcing.drift.recorded')}
      </Typography>
      <QuotedWords text={quote.text} />
    </ActionModal>
  );
};
