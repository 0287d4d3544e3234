import type { SourcingRule } from '../../../../content-types';
import { excerpt } from './excerpt';
import { ofSources } from './source-in-words';

/** What readers are told of a source: agencies and papers alike forbid "a source" by itself. */
export const descriptionRules: SourcingRule[] = [
  {
    id: 'description-missing',
    explanation:
      'Readers are told something of every unnamed source. Without a description they get the standing line of the house, which says nothing.',
    severity: { wire: 'block', broadsheet: 'block', magazine: 'warn', off: 'off' },
    check: (facts) =>
      ofSources(
        facts,
        ({ description }) => description === null,
        (source) => `There is no description of ${source}.`,
      ),
  },
  {
    id: 'description-bare',
    explanation:
      'A description says where a source stands: not “a source”, but “a nurse on the night ward”. Agencies allow no bare “source”; papers ask for as much as is safe.',
    severity: { wire: 'block', broadsheet: 'warn', magazine: 'info', off: 'off' },
    check: (facts) =>
      ofSources(
        facts,
        ({ wording }) => wording.bare,
        (source, { description }) => `“${description}” tells readers nothing of ${source}.`,
        ({ description }) => ({ description: excerpt(description ?? '') }),
      ),
  },
  {
    id: 'description-plural',
    explanation:
      'One source is never “sources”: agencies forbid making a claim look better supported than it is.',
    severity: { wire: 'block', broadsheet: 'block', magazine: 'warn', off: 'off' },
    check: (facts) =>
      ofSources(
        facts,
        ({ wording }) => wording.plural,
        (source, { description }) =>
          `“${description}” speaks of several people, and ${source} is one.`,
        ({ description }) => ({ description: excerpt(description ?? '') }),
      ),
  },
];
