import { Alert, Checkbox, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { UnsavedArticle } from '../../../content-types';
import { FailedAnswer } from '../answers/failed-answer';
import { useServerWords } from '../answers/server-words';
import { useTranslate } from '../translate';
import { FindingsSection } from './findings-section';
import { FocusBackProvider, useKeptFocus } from './focus-back';
import { type May, NOTHING } from './may';
import type { Opened } from './opened';
import { OpenedModal } from './opened-modal';
import { QuotesList } from './quotes-list';
import { Section } from './section';
import { SourcesList } from './sources-list';
import type { SourcedArticle } from './sourcing-state';
import { UnrecordedList } from './unrecorded-list';
import { useHouse } from './use-house';
import { useShownFindings } from './use-shown-findings';
import { useSourceRequests } from './use-source-requests';
import { useSourcing } from './use-sourcing';

interface SourcingProps {
  article: SourcedArticle;
  /** What stands in the form. */
  unsaved: UnsavedArticle;
  /** False where the published version is shown, which nobody changes. */
  isDraft: boolean;
  may: May;
  /** What the server said of the last save, as the form has it. */
  errors?: unknown;
  /** Told once quotes of the article have been written here. */
  onWritten?: () => void;
}

/** Whose word each passage of an article rests on, what the house says to it, and what can be done. */
export const Sourcing = (props: SourcingProps) => {
  const { article, unsaved, isDraft, may: granted, errors, onWritten } = props;
  const translate = useTranslate();
  const inWords = useServerWords();
  const { documentId, locale } = article;
  const { report: known, proposals, people, state, refresh } = useSourcing(article, unsaved);
  const requests = useSourceRequests(article);
  const house = useHouse();
  const may = isDraft ? granted : NOTHING;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const findingsHeading = useShownFindings(article, { report: known, errors, refresh });
  const focus = useKeptFocus(opened !== null);

  const attempt = async (work: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(inWords(error));
    }
    refresh();
  };

  if (known === null && proposals.length === 0 && state === 'loading') {
    return <Loader small>{translate('sourcing.loading')}</Loader>;
  }

  const isForbidden = state === 'forbidden';
  const report = isForbidden ? null : known;
  const unrecorded = isForbidden ? [] : proposals;
  const circumstances = report && { report, proposals, people, may, house };
  const firstLine = (): string => {
    if (isForbidden) return translate('sourcing.forbidden');
    if (report === null) return documentId === undefined ? translate('sourcing.unsaved') : '';
    return report.totals.quotes === 0
      ? translate('sourcing.totals.none')
      : translate('sourcing.totals', report.totals);
  };
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={5}
      width="100%"
      aria-busy={state === 'loading'}
      {...focus.listeners}
    >
      {state === 'failed' ? (
        <FailedAnswer
          said={translate('sourcing.failed')}
          retryLabel={translate('sourcing.retry')}
          onRetry={refresh}
        />
      ) : null}
      {problem ? (
        <Alert
          variant="danger"
          title=""
          closeLabel={translate('sourcing.close')}
          onClose={() => setProblem(null)}
        >
          {problem}
        </Alert>
      ) : null}
      <Typography
        ref={focus.first as never}
        tabIndex={-1}
        role="status"
        {...(report ? { fontWeight: 'semiBold' } : { textColor: 'neutral600' })}
      >
        {firstLine()}
      </Typography>
      {isDraft ? null : (
        <Typography variant="pi" textColor="neutral600">
          {translate('sourcing.ofDraft')}
        </Typography>
      )}
      {circumstances ? (
        <FindingsSection
          circumstances={circumstances}
          locale={locale}
          headingRef={findingsHeading}
          onOpen={setOpened}
          onWithdrawOverride={() => attempt(requests.withdrawOverride)}
        />
      ) : null}
      {report && report.quotes.length > 0 ? (
        <Section title={translate('sourcing.quotes', { total: report.quotes.length })}>
          <QuotesList report={report} may={may} onOpen={setOpened} />
        </Section>
      ) : null}
      {report && report.sources.length > 0 ? (
        <Section title={translate('sourcing.sources', { total: report.sources.length })}>
          <SourcesList report={report} may={may} onOpen={setOpened} />
        </Section>
      ) : null}
      {unrecorded.length > 0 ? (
        <Section title={translate('sourcing.unrecorded', { total: unrecorded.length })}>
          <UnrecordedList
            proposals={unrecorded}
            people={people}
            mayRecord={report !== null && may.recordQuotes}
            onOpen={setOpened}
          />
        </Section>
      ) : null}
      {report && (may.mark || report.restsOnSources) ? (
        <Checkbox
          checked={report.restsOnSources}
          disabled={!may.mark}
          onCheckedChange={(checked: boolean | 'indeterminate') =>
            attempt(() => requests.rest(checked === true))
          }
        >
          {translate('sourcing.rests')}
        </Checkbox>
      ) : null}
      <FocusBackProvider value={focus.giveBack}>
        {opened && known && documentId !== undefined ? (
          <OpenedModal
            opened={opened}
            article={{ documentId, locale }}
            report={known}
            may={may}
            house={house}
            requests={requests}
            onDone={() => {
              refresh();
              onWritten?.();
            }}
            onClose={() => setOpened(null)}
          />
        ) : null}
      </FocusBackProvider>
    </Flex>
  );
};
