/** An entry without the optional texts that an editor left or made empty. */
export const withoutBlanks = <Entry extends object, Key extends keyof Entry>(
  entry: Entry,
  ...optional: Key[]
): Entry => {
  const kept = { ...entry };
  for (const key of optional) {
    if (kept[key] === '' || kept[key] === null) delete kept[key];
  }
  return kept;
};
