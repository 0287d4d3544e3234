import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { messageOf } from '../translate';
import { hasChoiceWords, shippedColumn, typeOfView } from './shipped-words';
import { VoiceCell } from './voice-cell';
import { ChoiceWords } from './words';

type Row = Record<string, unknown>;

const cellOf = (type: string, { name, attribute }: ListFieldLayout) => {
  if (type === 'quote' && name === 'speaker') return (row: Row) => <VoiceCell row={row} />;
  if (!hasChoiceWords(attribute, name)) return undefined;
  return (row: Row) => {
    const choice = row[name];
    return typeof choice === 'string' ? <ChoiceWords vocabulary={name} choice={choice} /> : '-';
  };
};

const dressed = (type: string, header: ListFieldLayout): ListFieldLayout => {
  const column = shippedColumn(type, header.name, header.label);
  const cell = cellOf(type, header);
  return {
    ...header,
    ...(column ? { label: messageOf(column) } : {}),
    ...(cell ? { cellFormatter: cell } : {}),
    // Strapi types a label as text, and translates one that is a message, as other plugins give it.
  } as ListFieldLayout;
};

/** Puts columns and choices of our three types into the editor's language. */
export const listViewInWords = <
  Payload extends { displayedHeaders: ListFieldLayout[]; layout: ListLayout },
>(
  payload: Payload,
): Payload => {
  const type = typeOfView(payload.layout.options);
  if (!type) return payload;
  return {
    ...payload,
    displayedHeaders: payload.displayedHeaders.map((header) => dressed(type, header)),
  };
};
