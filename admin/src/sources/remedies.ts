import type {
  Finding,
  ReportedSource,
  SourcingReport,
  SourcingSettings,
  VoiceProposal,
} from '../../../content-types';
import type { May } from './may';
import type { Opened } from './opened';
import type { ShownPassage } from './passage-in-editor';

/** What an editor can do about a finding, by the name of its words. */
export type Remedy =
  | { is: 'open'; words: RemedyWords; opened: Opened }
  | { is: 'passage'; passage: ShownPassage }
  | { is: 'field'; field: string }
  | { is: 'quote'; quote: string };

type RemedyWords =
  | 'record'
  | 'difference'
  | 'attest'
  | 'approve'
  | 'describe'
  | 'withdraw'
  | 'override';

export interface Circumstances {
  report: SourcingReport;
  proposals: VoiceProposal[];
  people: Extract<Opened, { is: 'record' }>['people'];
  may: May;
  house: SourcingSettings | null;
}

const DESCRIBED = /^(description|reason|proximity)-/;

const open = (words: RemedyWords, opened: Opened): Remedy => ({ is: 'open', words, opened });

const ofSource = (rule: string, source: ReportedSource, may: May): Remedy[] => {
  if (rule === 'not-attested') {
    return may.attest ? [open('attest', { is: 'confirm', confirming: 'attest', source })] : [];
  }
  if (rule === 'not-approved') {
    return may.approve ? [open('approve', { is: 'confirm', confirming: 'approve', source })] : [];
  }
  if (rule === 'approver-is-author') {
    return may.approve
      ? [open('withdraw', { is: 'confirm', confirming: 'withdrawApproval', source })]
      : [];
  }
  return may.mark && DESCRIBED.test(rule) ? [open('describe', { is: 'describe', source })] : [];
};

/** What can be done about a finding, the likeliest first; a way to its place is always among it. */
export const remediesOf = (
  { rule, place }: Finding,
  { report, proposals, people, may }: Circumstances,
): Remedy[] => {
  switch (place.in) {
    case 'article':
      return place.field === undefined ? [] : [{ is: 'field', field: place.field }];
    case 'relatedStory':
      return [{ is: 'field', field: 'relatedStories' }];
    case 'passage': {
      const { block, start, end, text } = place;
      const index = proposals.findIndex(({ passage: { spans } }) =>
        spans.some((span) => span.block === block && span.start === start),
      );
      const record = open('record', { is: 'record', queue: [index], proposals, people });
      return [
        ...(index !== -1 && may.recordQuotes ? [record] : []),
        { is: 'passage', passage: { text, spans: [{ block, start, end }] } },
      ];
    }
    case 'source': {
      const source = report.sources.find(({ key }) => key === place.source);
      return source ? ofSource(rule, source, may) : [];
    }
    case 'quote': {
      const quote = report.quotes.find(({ documentId }) => documentId === place.quote);
      if (quote?.place.state === 'drifted' && quote.place.nearest) {
        const { nearest } = quote.place;
        return [open('difference', { is: 'drift', quote, nearest })];
      }
      return [{ is: 'quote', quote: place.quote }];
    }
  }
};
