import { useNotifyAT } from '@strapi/design-system';
import { useRef } from 'react';
import { useTranslate } from '../translate';
import { insertedAt, moved, replacedAt, withoutAt } from './list-changes';
import { useRowFocus } from './use-row-focus';
import { useRowKeys } from './use-row-keys';

interface EditedList<Entry> {
  entries: readonly Entry[];
  /** How many entries the list may have. */
  limit: number;
  onChange: (entries: Entry[]) => void;
  /** How an entry is called; empty while there is nothing to call it by. */
  nameOf: (entry: Entry) => string;
}

/**
 * Adds at the end, as far as the list may go, and gives what there was no room for. The focus goes
 * to the first input of the first of these entries, or stays where it is. Its name is for the
 * announcement.
 */
export type AddToList<Entry> = (
  entries: readonly Entry[],
  focus: 'entry' | 'stay',
  name?: string,
) => Entry[];

/**
 * Gives what changes a list. Every change is announced to screen readers, and the focus stays with
 * what was changed.
 */
export const useListEdits = <Entry>({ entries, limit, onChange, nameOf }: EditedList<Entry>) => {
  const translate = useTranslate();
  const { notifyStatus } = useNotifyAT();
  const { keys, change: changeKeys } = useRowKeys(entries.length);
  const { list, adderRef, focusRow } = useRowFocus();
  const full = entries.length >= limit;
  const latest = useRef(entries);
  latest.current = entries;

  const nameAt = (index: number): string => {
    const entry = entries[index];
    const name = entry === undefined ? '' : nameOf(entry).trim();
    return name || translate('list.entry', { position: index + 1 });
  };

  const insert = (index: number, entry: Entry) => {
    if (full) return;
    onChange(insertedAt(entries, index, entry));
    changeKeys((old, fresh) => insertedAt(old, index, fresh));
    focusRow(entries.length + 1, index, 'entry');
    notifyStatus(translate('list.added', { position: index + 1 }));
  };

  const add: AddToList<Entry> = (added, focus, known) => {
    const before = latest.current;
    const room = Math.max(0, limit - before.length);
    const fitting = added.slice(0, room);
    const [first] = fitting;
    if (first !== undefined) {
      const after = [...before, ...fitting];
      latest.current = after;
      onChange(after);
      if (focus === 'entry') focusRow(after.length, before.length, 'entry');
      const position = before.length + 1;
      const name = known || nameOf(first).trim() || translate('list.entry', { position });
      const said = translate('list.addedNamed', { entry: name, position, count: fitting.length });
      notifyStatus(after.length < limit ? said : `${said} ${translate('list.full', { limit })}`);
    }
    return added.slice(room);
  };

  const moveTo = (from: number, to: number) => {
    onChange(moved(entries, from, to));
    changeKeys((old) => moved(old, from, to));
    notifyStatus(
      translate('list.moved', { entry: nameAt(from), position: to + 1, total: entries.length }),
    );
  };

  const move = (from: number, by: -1 | 1) => {
    moveTo(from, from + by);
    focusRow(
      entries.length,
      from + by,
      ...(by < 0 ? (['up', 'down'] as const) : (['down', 'up'] as const)),
    );
  };

  const remove = (index: number) => {
    onChange(withoutAt(entries, index));
    changeKeys((old) => withoutAt(old, index));
    focusRow(entries.length - 1, Math.min(index, entries.length - 2), 'remove');
    notifyStatus(translate('list.removed', { entry: nameAt(index), total: entries.length - 1 }));
  };

  return {
    keys,
    full,
    nameAt,
    insert,
    add,
    change: (index: number, entry: Entry) => onChange(replacedAt(entries, index, entry)),
    moveTo,
    move,
    remove,
    /** The list as it is now: it may have changed while something was waited for. */
    current: () => latest.current,
    listRef: list,
    /** For the element that is to have the focus where no row can. */
    adderRef,
  };
};
