import type {
  FoundPerson,
  NearestPassage,
  QuoteId,
  ReportedQuote,
  ReportedSource,
  SourcingReport,
  VoiceProposal,
} from '../../../content-types';
import type { Confirming } from './confirm-modal';
import type { ToMark } from './mark-modal';

/** What an editor is doing over the page. */
export type Opened =
  | { is: 'record'; queue: number[]; proposals: VoiceProposal[]; people: FoundPerson[] }
  | { is: 'mark'; toMark: ToMark }
  | { is: 'describe'; source: ReportedSource }
  | { is: 'name'; source: ReportedSource }
  | { is: 'confirm'; confirming: Confirming; source: ReportedSource }
  | { is: 'override' }
  | { is: 'drift'; quote: ReportedQuote; nearest: NearestPassage };

/** The words of some quotes, in the order of the body. */
export const textsOf = (report: SourcingReport, quotes: readonly QuoteId[]): string[] =>
  report.quotes.filter(({ documentId }) => quotes.includes(documentId)).map(({ text }) => text);

/** Quotes that are to be marked, with whoever is their speaker so far. */
export const toMarkOf = (quotes: readonly ReportedQuote[]): ToMark => {
  const speakers: ToMark['speakers'] = [];
  for (const { documentId, voice } of quotes) {
    if (voice.attribution !== 'named' || !voice.speaker) continue;
    const { documentId: person, name } = voice.speaker;
    const known = speakers.find((speaker) => speaker.person === person);
    if (known) known.quotes.push(documentId);
    else speakers.push({ person, name, quotes: [documentId] });
  }
  return {
    quotes: quotes.map(({ documentId }) => documentId),
    texts: quotes.map(({ text }) => text),
    speakers,
  };
};
