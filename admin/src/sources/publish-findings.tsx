import { Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { Finding } from '../../../content-types';
import { useTranslate } from '../translate';
import { useFindingInWords } from './finding-in-words';
import { SeverityBadge } from './findings-list';

let asked: readonly Finding[] = [];
const listeners = new Set<() => void>();

/**
 * What the editor is asked about. Kept outside of React: Strapi passes on what an action describes
 * when it has time, and its dialog must not show what was found before.
 */
export const askAbout = (findings: readonly Finding[]): void => {
  asked = findings;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** What was found when the editor went to publish, in the dialog that asks them; else what Strapi asks. */
export const PublishFindings = ({ children }: { children: ReactNode }) => {
  const translate = useTranslate();
  const inWords = useFindingInWords();
  const findings = useSyncExternalStore(subscribe, () => asked);
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
            <SeverityBadge severity={finding.severity} />
            <Typography style={{ overflowWrap: 'anywhere' }}>{inWords(finding)}</Typography>
          </Flex>
        ))}
      </Flex>
      {isBlocked ? null : <Typography>{translate('sourcing.gate.question')}</Typography>}
    </Flex>
  );
};
