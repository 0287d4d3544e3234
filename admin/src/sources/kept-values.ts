/** What a form holds, by field. */
export type Values = Record<string, unknown>;

/** What marking a quote writes: what a form had of it is void. */
const MARKED = [
  'attribution',
  'speaker',
  'sourceDescription',
  'sourceReason',
  'sourceProximity',
  'oneVoice',
];

/** What is typed in a form and not saved, without what marking writes. */
export const keptValues = (values: Values, initial: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) =>
        !MARKED.includes(field) && JSON.stringify(value) !== JSON.stringify(initial[field]),
    ),
  );
