import { useNotifyAT } from '@strapi/design-system';
import { type RefObject, useEffect, useRef } from 'react';
import type { SourcingReport } from '../../../content-types';
import { useTranslate } from '../translate';
import { isBlocking } from './blocking';
import { articleKey, listenToGate } from './gate-signal';
import { isOnScreen } from './on-screen';
import type { SourcedArticle } from './sourcing-state';

/** Whether what the server said of a save names a rule that blocks. */
const saysGate = (errors: unknown, { findings }: SourcingReport): boolean => {
  const said = JSON.stringify(errors ?? {});
  return findings.some((finding) => isBlocking(finding) && said.includes(`(${finding.rule})`));
};

interface ShownFindings {
  report: SourcingReport | null;
  /** What the server said of the last save, as the form has it. */
  errors: unknown;
  refresh: () => void;
}

/**
 * Leads an editor to the findings of an article when the gate has kept it from being published.
 * @returns a ref for the heading of the findings
 */
export const useShownFindings = (
  { documentId, locale }: SourcedArticle,
  { report, errors, refresh }: ShownFindings,
): RefObject<HTMLElement> => {
  const translate = useTranslate();
  const { notifyAlert } = useNotifyAT();
  const heading = useRef<HTMLElement>(null);
  const blocking = report?.findings.filter(isBlocking).length ?? 0;

  const show = () => {
    refresh();
    const shown = heading.current;
    if (!shown || !isOnScreen(shown)) return false;
    shown.scrollIntoView({ block: 'center' });
    shown.focus({ preventScroll: true });
    notifyAlert(translate('sourcing.gate.blocked', { total: Math.max(blocking, 1) }));
    return true;
  };
  const latest = useRef(show);
  latest.current = show;
  useEffect(
    () =>
      documentId === undefined
        ? undefined
        : listenToGate(articleKey(documentId, locale), () => latest.current()),
    [documentId, locale],
  );
  // By the keyboard shortcut, Strapi publishes past the button that asks first.
  const saidByGate = report !== null && saysGate(errors, report);
  useEffect(() => {
    if (saidByGate) latest.current();
  }, [saidByGate]);
  return heading;
};
