import type { SourcingRule } from '../../../../content-types';
import { isBarredAsAuthor } from '../confirming/barred';
import { ofSources } from './source-in-words';

/** What the newsroom has to have done for a source before readers hear them. */
export const confirmationRules: SourcingRule[] = [
  {
    id: 'not-attested',
    explanation:
      'An editor attests to knowing who a source is. Papers and agencies let no source through whom the reporter alone knows.',
    severity: { wire: 'block', broadsheet: 'block', magazine: 'off', off: 'off' },
    check: (facts) =>
      ofSources(
        facts,
        ({ attestedBy }) => attestedBy === null,
        (source) => `No editor has attested to knowing ${source}.`,
      ),
  },
  {
    id: 'not-approved',
    explanation:
      'Somebody with the rank for it approves each unnamed source. Agencies ask a manager, papers the head of a department.',
    severity: { wire: 'block', broadsheet: 'warn', magazine: 'off', off: 'off' },
    check: (facts) =>
      ofSources(
        facts,
        ({ approvedBy }) => approvedBy === null,
        (source) => `Nobody has approved ${source}.`,
      ),
  },
  {
    id: 'approver-is-author',
    explanation:
      'Nobody approves a source of their own story. Whoever created the article or one of its quotes counts as its author, unless the house lets authors approve.',
    severity: { wire: 'block', broadsheet: 'warn', magazine: 'off', off: 'off' },
    check: (facts) =>
      ofSources(
        facts,
        ({ approvedBy }) =>
          approvedBy !== null && isBarredAsAuthor(approvedBy, facts.writers, facts.house),
        (source) => `Whoever approved ${source} has worked on the article.`,
      ),
  },
];
