import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Confirmation, ReportedSource, SourcingReport } from '../../../content-types';
import { useTranslate } from '../translate';
import type { Confirming } from './confirm-modal';
import type { May } from './may';
import type { Opened } from './opened';
import { PanelButton } from './panel-button';
import { useSourceNames } from './source-select';

interface SourcesListProps {
  report: SourcingReport;
  may: May;
  onOpen: (opened: Opened) => void;
}

const Confirmed = ({
  what,
  given,
}: {
  what: 'attested' | 'approved';
  given: Confirmation | null;
}) => {
  const translate = useTranslate();
  const { formatDate } = useIntl();
  return given ? (
    <Typography variant="pi" textColor="neutral700">
      {translate(`sourcing.${what}`, {
        name: given.by.name ?? translate('sourcing.someoneGone'),
        day: formatDate(given.at, { dateStyle: 'medium' }),
      })}
    </Typography>
  ) : (
    <Typography variant="pi" textColor="warning700">
      {translate(`sourcing.${what}.not`)}
    </Typography>
  );
};

const SourceCard = ({
  source,
  report,
  may,
  onOpen,
}: { source: ReportedSource } & SourcesListProps) => {
  const translate = useTranslate();
  const name = useSourceNames(report.sources)(source.key);
  const action = (words: string, opened: Opened) => (
    <PanelButton key={words} words={words} about={name} onClick={() => onOpen(opened)} />
  );
  const confirms = (confirming: Confirming) =>
    action(translate(`sourcing.${confirming}.open`), { is: 'confirm', confirming, source });
  return (
    <Box tag="li" background="neutral100" hasRadius padding={3}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex gap={2} wrap="wrap" style={{ overflowWrap: 'anywhere' }}>
          <Typography fontWeight="semiBold">{name}</Typography>
          <Badge>{translate('sourcing.source.quotes', { total: source.quotes.length })}</Badge>
        </Flex>
        <Confirmed what="attested" given={source.attested} />
        <Confirmed what="approved" given={source.approved} />
        <Flex gap={1} wrap="wrap">
          {may.attest ? confirms(source.attested ? 'withdrawAttestation' : 'attest') : null}
          {may.approve ? confirms(source.approved ? 'withdrawApproval' : 'approve') : null}
          {may.mark
            ? action(translate('sourcing.describe.open'), { is: 'describe', source })
            : null}
          {may.name ? action(translate('sourcing.name.open'), { is: 'name', source }) : null}
        </Flex>
      </Flex>
    </Box>
  );
};

/** The sources of an article: what readers are told, how far each is confirmed, what may be done. */
export const SourcesList = (props: SourcesListProps) => (
  <Flex
    tag="ul"
    direction="column"
    alignItems="stretch"
    gap={3}
    style={{ listStyle: 'none', margin: 0, padding: 0 }}
  >
    {props.report.sources.map((source) => (
      <SourceCard key={source.key} source={source} {...props} />
    ))}
  </Flex>
);
