import type { SourcingRule } from '../../../../content-types';
import { excerpt } from './excerpt';
import { ofSources } from './source-in-words';

/** Why a source is unnamed, and how they know: what readers need to weigh what they say. */
export const reasonRules: SourcingRule[] = [
  {
    id: 'reason-missing',
    explanation:
      'Readers are told why a source is unnamed. Codes of ethics, agencies and broadcasters ask for it.',
    severity: { wire: 'block', broadsheet: 'warn', magazine: 'off', off: 'off' },
    check: (facts) =>
      ofSources(
        facts,
        ({ reason }) => reason === null,
        (source) => `Readers are not told why ${source} is unnamed.`,
      ),
  },
  {
    id: 'reason-rote',
    explanation:
      'A reason that any source could give, such as “not authorised to speak publicly”, is none. Papers have told their desks to stop it.',
    severity: { wire: 'warn', broadsheet: 'warn', magazine: 'off', off: 'off' },
    check: (facts) =>
      ofSources(
        facts,
        ({ wording }) => wording.rote,
        (source, { reason }) =>
          `“${reason}”, the reason of ${source}, is one that any source could give.`,
        ({ reason }) => ({ reason: excerpt(reason ?? '') }),
      ),
  },
  {
    id: 'proximity-missing',
    explanation:
      'How a source knows is recorded, from having taken part to hearsay. Papers and broadcasters tell readers how close a source was.',
    severity: { wire: 'warn', broadsheet: 'warn', magazine: 'off', off: 'off' },
    check: (facts) =>
      ofSources(
        facts,
        ({ proximity }) => proximity === null,
        (source) => `It is not recorded how ${source} knows.`,
      ),
  },
];
