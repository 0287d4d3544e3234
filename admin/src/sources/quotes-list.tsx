import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { Eye, Pencil } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { ReportedQuote, SourcingReport } from '../../../content-types';
import { PERSON_UID, QUOTE_UID } from '../../../content-types/uids';
import { editViewAddress } from '../documents/edit-view-address';
import { useTranslate } from '../translate';
import type { May } from './may';
import { type Opened, toMarkOf } from './opened';
import { PanelButton, PanelIcon } from './panel-button';
import { beginning, QuotedWords } from './quoted-words';
import { useSourceNames } from './source-select';
import { useGoToPassage } from './use-go-to-passage';

interface QuotesListProps {
  report: SourcingReport;
  may: May;
  onOpen: (opened: Opened) => void;
}

const Voice = ({ quote, report }: { quote: ReportedQuote; report: SourcingReport }) => {
  const translate = useTranslate();
  const nameOf = useSourceNames(report.sources);
  const { voice, namingPending } = quote;
  if (voice.attribution === 'anonymous') {
    return (
      <Flex gap={2} wrap="wrap" style={{ overflowWrap: 'anywhere' }}>
        <Typography fontWeight="semiBold">{nameOf(voice.source)}</Typography>
        <Badge backgroundColor="alternative100" textColor="alternative700">
          {translate('sourcing.anonymous')}
        </Badge>
      </Flex>
    );
  }
  const { speaker } = voice;
  if (!speaker) {
    return <Typography textColor="danger600">{translate('sourcing.nobody')}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="flex-start" style={{ overflowWrap: 'anywhere' }}>
      {speaker.name === null ? (
        <Typography>{translate('sourcing.someone')}</Typography>
      ) : (
        <Link tag={RouterLink} to={editViewAddress(PERSON_UID, speaker.documentId, null)}>
          {speaker.name}
        </Link>
      )}
      {speaker.title ? (
        <Typography variant="pi" textColor="neutral600">
          {speaker.title}
        </Typography>
      ) : null}
      {namingPending ? (
        <Typography variant="pi" textColor="warning700">
          {translate('sourcing.namingPending')}
        </Typography>
      ) : null}
    </Flex>
  );
};

const QuoteLine = ({ quote, report, may, onOpen }: { quote: ReportedQuote } & QuotesListProps) => {
  const translate = useTranslate();
  const goToPassage = useGoToPassage();
  const { place, text, voice } = quote;
  const about = beginning(text, 60);
  const nearest = place.state === 'drifted' ? place.nearest : null;
  return (
    <Box
      tag="li"
      paddingBottom={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px"
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <QuotedWords text={text} short />
        <Voice quote={quote} report={report} />
        {place.state === 'drifted' ? (
          <Typography variant="pi" textColor="danger600">
            {translate(nearest ? 'sourcing.drifted' : 'sourcing.gone')}
          </Typography>
        ) : null}
        <Flex gap={1} wrap="wrap">
          {voice.attribution === 'named' && may.mark ? (
            <PanelButton
              words={translate('sourcing.mark.open')}
              about={about}
              onClick={() => onOpen({ is: 'mark', toMark: toMarkOf([quote]) })}
            />
          ) : null}
          {nearest ? (
            <PanelButton
              words={translate('sourcing.remedy.difference')}
              about={about}
              onClick={() => onOpen({ is: 'drift', quote, nearest })}
            />
          ) : null}
          {place.state === 'found' ? (
            <PanelIcon
              words={translate('sourcing.remedy.passage')}
              about={about}
              icon={<Eye />}
              onClick={() => goToPassage({ text, spans: place.spans })}
            />
          ) : null}
          <PanelIcon
            words={translate('sourcing.remedy.quote')}
            about={about}
            icon={<Pencil />}
            to={editViewAddress(QUOTE_UID, quote.documentId, report.locale)}
          />
        </Flex>
      </Flex>
    </Box>
  );
};

/** The recorded quotes of an article in the order of the body, each with its voice. */
export const QuotesList = (props: QuotesListProps) => (
  <Flex
    tag="ol"
    direction="column"
    alignItems="stretch"
    gap={3}
    style={{ listStyle: 'none', margin: 0, padding: 0 }}
  >
    {props.report.quotes.map((quote) => (
      <QuoteLine key={quote.documentId} quote={quote} {...props} />
    ))}
  </Flex>
);
