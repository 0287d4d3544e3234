import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { messageOf } from '../translate';
import { hasChoiceWords, shippedColumn, typeOfView } from './shipped-words';
import { ChoiceWords } from './words';

const dressed = (type: string, header: ListFieldLayout): ListFieldLayout => {
  const { name, label, attribute } = header;
  const column = shippedColumn(type, name, label);
  return {
    ...header,
    ...(column ? { label: messageOf(column) } : {}),
    ...(hasChoiceWords(attribute, name)
      ? {
          cellFormatter: (document: Record<string, unknown>) =>
            typeof document[name] === 'string' ? (
              <ChoiceWords vocabulary={name} choice={document[name]} />
            ) : (
              '-'
            ),
        }
      : {}),
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
