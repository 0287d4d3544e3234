import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Ref } from 'react';
import type { ReportedOverride } from '../../../content-types';
import { useTranslate } from '../translate';
import { useChoiceWords } from '../views/choice-select';
import { isBlocking } from './blocking';
import { FindingsList } from './findings-list';
import type { Opened } from './opened';
import { type Circumstances, remediesOf } from './remedies';
import { Section } from './section';

interface OverrideNoteProps {
  override: ReportedOverride;
  /** Missing where the editor may not withdraw it. */
  onWithdraw?: () => void;
}

const OverrideNote = ({ override, onWithdraw }: OverrideNoteProps) => {
  const translate = useTranslate();
  const wordsFor = useChoiceWords();
  return (
    <Box background="secondary100" hasRadius padding={3}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography>
          {translate('sourcing.override.given', {
            name: override.given.by.name ?? translate('sourcing.someoneGone'),
            reason: wordsFor('overrideReason', override.reason),
          })}
        </Typography>
        {onWithdraw ? (
          <Button type="button" size="S" variant="tertiary" onClick={onWithdraw}>
            {translate('sourcing.override.withdraw')}
          </Button>
        ) : null}
      </Flex>
    </Box>
  );
};

interface FindingsSectionProps {
  circumstances: Circumstances;
  locale: string;
  headingRef: Ref<HTMLElement>;
  onOpen: (opened: Opened) => void;
  onWithdrawOverride: () => void;
}

/** What the rules of the house say of an article, each with what can be done about it. */
export const FindingsSection = ({
  circumstances,
  locale,
  headingRef,
  onOpen,
  onWithdrawOverride,
}: FindingsSectionProps) => {
  const translate = useTranslate();
  const { report, may, house } = circumstances;
  const { findings, override } = report;
  if (findings.length === 0) return null;
  const isOverridable = may.override && house?.overridable !== false && !override;
  return (
    <Section
      title={translate('sourcing.findings', { total: findings.length })}
      headingRef={headingRef}
    >
      {override ? (
        <OverrideNote
          override={override}
          {...(may.override && { onWithdraw: onWithdrawOverride })}
        />
      ) : null}
      <FindingsList
        findings={findings}
        locale={locale}
        // An override stands as long as it covers everything that blocks.
        weightOf={(finding) => (override && isBlocking(finding) ? 'setAside' : finding.severity)}
        remediesOf={(finding) => remediesOf(finding, circumstances)}
        onOpen={onOpen}
      />
      {isOverridable && findings.some(isBlocking) ? (
        <Button
          type="button"
          variant="danger-light"
          size="S"
          onClick={() => onOpen({ is: 'override' })}
        >
          {translate('sourcing.override.open')}
        </Button>
      ) : null}
    </Section>
  );
};
