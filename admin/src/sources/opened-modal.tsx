import type { ReportedSource, SourcingReport, SourcingSettings } from '../../../content-types';
import { isBlocking } from './blocking';
import { ConfirmModal } from './confirm-modal';
import { DescribeModal } from './describe-modal';
import { DriftModal } from './drift-modal';
import { MarkModal } from './mark-modal';
import type { May } from './may';
import { NameModal } from './name-modal';
import { type Opened, textsOf } from './opened';
import { OverrideModal } from './override-modal';
import { RecordModal } from './record-modal';
import { useSourceNames } from './source-select';
import type { SourcedArticle } from './sourcing-state';
import type { SourceRequests } from './use-source-requests';

interface OpenedModalProps {
  opened: Opened;
  article: SourcedArticle & { documentId: string };
  report: SourcingReport;
  may: May;
  house: SourcingSettings | null;
  requests: SourceRequests;
  /** Something has changed on the server. */
  onDone: () => void;
  onClose: () => void;
}

/** What an editor is doing, over the page. */
export const OpenedModal = (props: OpenedModalProps) => {
  const { opened, article, report, may, house, requests, onDone, onClose } = props;
  const nameOf = useSourceNames(report.sources);
  const common = { requests, onDone, onClose };
  /** What is done is done to what is shown, which a refusal may have brought up to date. */
  const asShown = (source: ReportedSource): ReportedSource =>
    report.sources.find(({ key }) => key === source.key) ?? source;
  switch (opened.is) {
    case 'record':
      return (
        <RecordModal
          {...opened}
          quotes={report.quotes}
          sources={report.sources}
          may={may}
          requests={requests}
          onTried={onDone}
          onClose={onClose}
        />
      );
    case 'mark':
      return (
        <MarkModal
          {...common}
          article={article}
          toMark={opened.toMark}
          sources={report.sources}
          house={house}
          mayDeletePeople={may.deletePeople}
        />
      );
    case 'describe':
      return (
        <DescribeModal
          {...common}
          source={opened.source}
          locale={article.locale}
          texts={textsOf(report, opened.source.quotes)}
          house={house}
        />
      );
    case 'name': {
      const source = asShown(opened.source);
      return (
        <NameModal
          {...common}
          source={source}
          texts={textsOf(report, source.quotes)}
          mayCreate={may.createPeople}
        />
      );
    }
    case 'confirm': {
      const source = asShown(opened.source);
      return (
        <ConfirmModal
          {...common}
          confirming={opened.confirming}
          source={source}
          name={nameOf(source.key)}
          texts={textsOf(report, source.quotes)}
        />
      );
    }
    case 'override':
      return <OverrideModal {...common} findings={report.findings.filter(isBlocking)} />;
    case 'drift':
      return (
        <DriftModal
          {...common}
          quote={opened.quote}
          nearest={opened.nearest}
          mayTake={may.changeQuotes}
        />
      );
  }
};
