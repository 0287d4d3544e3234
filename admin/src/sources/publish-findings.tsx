import { Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { useTranslate } from '../translate';
import { askedAbout } from './asked-findings';
import { useFindingInWords } from './finding-in-words';
import { WeightBadge } from './weight-badge';

interface PublishFindingsProps {
  /** Names the article in its locale, as it was asked about. */
  article: string;
  /** What Strapi asks. */
  children: ReactNode;
}

/** What was found when the editor went to publish, in the dialog that asks them; else what Strapi asks. */
export const PublishFindings = ({ article, children }: PublishFindingsProps) => {
  const translate = useTranslate();
  const inWords = useFindingInWords();
  // Of this opening of the dialog: it still shows them while it closes.
  const [findings] = useState(() => askedAbout(article));
  if (findings.length === 0) return <>{children}</>;
  const isBlocked = findings.some(({ severity }) => severity === 'block');
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography fontWeight="bold">
        {translate(isBlocked ? 'sourcing.gate.blocked' : 'sourcing.gate.warned', {
          total: findings.length,
        })}
      </Typography>
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={2}
        style={{ listStyle: 'none', margin: 0, padding: 0 }}
      >
        {findings.map((finding) => (
          <Flex
            tag="li"
            key={`${finding.rule} ${JSON.stringify(finding.place)}`}
            direction="column"
            alignItems="flex-start"
            gap={1}
          >
            <WeightBadge weight={finding.severity} />
            <Typography style={{ overflowWrap: 'anywhere' }}>{inWords(finding)}</Typography>
          </Flex>
        ))}
      </Flex>
      {isBlocked ? null : <Typography>{translate('sourcing.gate.question')}</Typography>}
    </Flex>
  );
};
