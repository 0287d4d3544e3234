import { Button, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import type { NearestPassage, ReportedQuote } from '../../../content-types';
import { useTranslate } from '../translate';
import { ActionModal } from './action-modal';
import { QuotedWords } from './quoted-words';
import { useGoToPassage } from './use-go-to-passage';
import { type SourceRequests, useDone } from './use-source-requests';
import { WordDifference } from './word-difference';

interface DriftModalProps {
  quote: ReportedQuote;
  nearest: NearestPassage;
  /** Whether the editor may change the record: of the draft, by those who may change quotes. */
  mayTake: boolean;
  requests: SourceRequests;
  onDone: () => void;
  onClose: () => void;
}

/** How a recorded quote and the text differ, and the ways to settle it. */
export const DriftModal = (props: DriftModalProps) => {
  const { quote, nearest, mayTake, requests, onDone, onClose } = props;
  const translate = useTranslate();
  const done = useDone();
  const goToPassage = useGoToPassage();
  const goes = useRef(false);

  const take = async () => {
    await requests.takeWords(quote.documentId, nearest.text);
    onDone();
    done(translate('sourcing.drift.done'));
    onClose();
  };

  const goThere = async () => {
    goes.current = true;
    onClose();
  };

  return (
    <ActionModal
      title={translate('sourcing.drift.title')}
      submitLabel={translate(mayTake ? 'sourcing.drift.take' : 'sourcing.drift.goTo')}
      onSubmit={mayTake ? take : goThere}
      onClose={onClose}
      takesFocus={() => goes.current && goToPassage(nearest)}
      moreActions={
        mayTake ? (
          <Button type="button" variant="secondary" onClick={goThere}>
            {translate('sourcing.drift.goTo')}
          </Button>
        ) : null
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
