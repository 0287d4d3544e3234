const VERBS: [RegExp, string][] = [
  [/^begin/i, 'begin'],
  [/^commit/i, 'commit'],
  [/^select .* for (update|share|no key update)|lock in share mode$/is, 'lock'],
  [/^select/i, 'read'],
  [/^insert/i, 'insert into'],
  [/^update/i, 'update'],
  [/^delete/i, 'delete from'],
];

/** Names a statement by what it does and to which table; several alike are numbered. */
export const statementNames = (statements: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return statements.map((sql) => {
    const verb = VERBS.find(([pattern]) => pattern.test(sql))?.[1] ?? 'send';
    const table = /(?:from|into|^update)\s+[`"]?(\w+)/is.exec(sql)?.[1] ?? '';
    const name = `${verb} ${table}`.trim();
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};
