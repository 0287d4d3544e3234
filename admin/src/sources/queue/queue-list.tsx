import { Box, Flex, useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { QueuedSource } from '../../../../content-types';
import type { SourceConfirmation } from '../../../../content-types/vocabulary';
import { useServerWords } from '../../answers/server-words';
import { useTranslate } from '../../translate';
import { QueueRow } from './queue-row';

interface QueueListProps {
  items: readonly QueuedSource[];
  onConfirm: (item: QueuedSource, what: SourceConfirmation) => Promise<void>;
  /** Said where there are none. */
  nothing: ReactNode;
}

interface Confirming {
  key: string;
  what: SourceConfirmation;
}

const idOf = ({ article, key }: QueuedSource): string => `${article.documentId} ${key}`;

/** The sources of a page of the queue, one after the other to be confirmed with Enter. */
export const QueueList = ({ items, onConfirm, nothing }: QueueListProps) => {
  const translate = useTranslate();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const inWords = useServerWords();
  const [busy, setBusy] = useState<Confirming | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const empty = useRef<HTMLElement>(null);
  /** Where the focus goes once what was confirmed has left the list: to what took its place. */
  const next = useRef<number | null>(null);
  /** What was pressed. A button that is busy loses the focus. */
  const pressed = useRef<HTMLElement | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list has changed
  useEffect(() => {
    if (next.current === null) return;
    const rows = [...(list.current?.children ?? [])];
    const row = rows[Math.min(next.current, rows.length - 1)];
    next.current = null;
    (row?.querySelector<HTMLElement>('button, a') ?? empty.current)?.focus();
  }, [items]);

  useEffect(() => {
    if (busy === null && document.activeElement === document.body) pressed.current?.focus();
    if (busy === null) pressed.current = null;
  }, [busy]);

  const confirm = async (item: QueuedSource, what: SourceConfirmation): Promise<void> => {
    if (busy !== null) return;
    pressed.current = document.activeElement as HTMLElement | null;
    setBusy({ key: idOf(item), what });
    next.current = items.indexOf(item);
    const source = item.description ?? translate('queue.undescribed');
    try {
      await onConfirm(item, what);
      const said = translate(`queue.${what}.done`, { source });
      notifyStatus(said);
      toggleNotification({ type: 'success', message: said });
    } catch (error) {
      next.current = null;
      toggleNotification({ type: 'danger', message: inWords(error) });
    } finally {
      setBusy(null);
    }
  };

  if (items.length === 0) {
    return (
      <Box ref={empty as never} tabIndex={-1}>
        {nothing}
      </Box>
    );
  }
  return (
    <Flex
      tag="ul"
      ref={list}
      aria-label={translate('queue.title')}
      direction="column"
      alignItems="stretch"
      gap={3}
      style={{ listStyle: 'none', margin: 0, padding: 0 }}
    >
      {items.map((item) => (
        <QueueRow
          key={idOf(item)}
          item={item}
          busy={busy?.key === idOf(item) ? busy.what : null}
          onConfirm={(what) => confirm(item, what)}
        />
      ))}
    </Flex>
  );
};
