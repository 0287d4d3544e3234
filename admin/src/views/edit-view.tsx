import type { EditFieldLayout, EditLayout } from '@strapi/content-manager/strapi-admin';
import { CHOICE_FIELD } from './choice-field';
import { hasChoiceWords, shippedHint, typeOfView } from './shipped-words';
import { Words } from './words';

const dressed = (type: string, field: EditFieldLayout): EditFieldLayout => {
  const hint = shippedHint(type, field.name, field.hint);
  return {
    ...field,
    ...(hint ? { hint: <Words of={hint} /> } : {}),
    ...(hasChoiceWords(field.attribute, field.name) ? { type: CHOICE_FIELD } : {}),
    // Strapi types hints as text and knows only its own types, but passes both on as they are.
  } as EditFieldLayout;
};

/** Puts hints and choices of our three types into the editor's language; other views stay as they are. */
export const editViewInWords = <Payload extends { layout: EditLayout }>(
  payload: Payload,
): Payload => {
  const { layout } = payload;
  const type = typeOfView(layout.options);
  if (!type) return payload;
  return {
    ...payload,
    layout: {
      ...layout,
      layout: layout.layout.map((panel) =>
        panel.map((row) => row.map((field) => dressed(type, field))),
      ),
    },
  };
};
