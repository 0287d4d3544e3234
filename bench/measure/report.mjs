/** @typedef {import('./comparison.mjs').Comparison} Comparison */

const COLUMNS = [
  ['name', ({ name }) => name],
  ['ratio', ({ ratio }) => String(ratio)],
  ['wanted', ({ target }) => target ?? ''],
  ['ours', ({ ours }) => String(ours)],
  ['theirs', ({ theirs }) => String(theirs)],
  ['unit', ({ unit }) => unit],
  ['rounds', ({ rounds }) => String(rounds)],
  ['spread', ({ spread }) => `${Math.round(spread * 100)} %`],
];

/** The results as a table. @param {readonly Comparison[]} results */
export const tableOf = (results) => {
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...results.map((result) => COLUMNS.map(([, cell]) => cell(result))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** The results as lines of JSON, for programs. @param {readonly Comparison[]} results */
export const linesOf = (results) =>
  results.map(({ target: _forPeople, ...result }) => JSON.stringify(result)).join('\n');
