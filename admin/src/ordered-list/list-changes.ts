/** The changes an editor can make to a list. Each gives a new list and leaves the old as it is. */

export const insertedAt = <T>(list: readonly T[], index: number, entry: T): T[] => [
  ...list.slice(0, index),
  entry,
  ...list.slice(index),
];

export const replacedAt = <T>(list: readonly T[], index: number, entry: T): T[] =>
  list.map((old, at) => (at === index ? entry : old));

export const withoutAt = <T>(list: readonly T[], index: number): T[] =>
  list.filter((_, at) => at !== index);

/** Takes the entry at `from` and puts it where `to` is, as far as the list goes. */
export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const taken = list.slice(from, from + 1);
  const rest = withoutAt(list, from);
  return [...rest.slice(0, to), ...taken, ...rest.slice(to)];
};
