import { Flex, useNotifyAT } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { QueuedSource } from '../../../../content-types';
import type { SourceConfirmation } from '../../../../content-types/vocabulary';
import { useTranslate } from '../../translate';
import { QueueRow } from './queue-row';

interface QueueListProps {
  items: readonly QueuedSource[];
  onConfirm: (item: QueuedSource, what: SourceConfirmation) => Promise<void>;
}

interface Confirming {
  key: string;
  what: SourceConfirmation;
}

const idOf = ({ article, key }: QueuedSource): string => `${article.documentId} ${key}`;

/** The sources of a page of the queue, one after the other to be confirmed with Enter. */
export const QueueList = ({ items, onConfirm }: QueueListProps) => {
  const translate = useTranslate();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [busy, setBusy] = useState<Confirming | null>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Where the focus goes once what was confirmed has left the list: to what took its place. */
  const next = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list has changed
  useEffect(() => {
    if (next.current === null) return;
    const rows = [...(list.current?.children ?? [])];
    const row = rows[Math.min(next.current, rows.length - 1)];
    next.current = null;
    row?.querySelector<HTMLElement>('button, a')?.focus();
  }, [items]);

  const confirm = async (item: QueuedSource, what: SourceConfirmation): Promise<void> => {
    if (busy !== null) return;
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
      toggleNotification({
        type: 'danger',
        message: formatAPIError(error as Parameters<typeof formatAPIError>[0]),
      });
    } finally {
      setBusy(null);
    }
  };

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
