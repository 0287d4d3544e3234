import { parseCommandLine, UsageError } from '../../server/src/cli/command-line';
import { examinationText, isWell } from '../../server/src/cli/doctor';
import { expectedHeads, reportText } from '../../server/src/cli/ledger';

const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean));

describe('a command line', () => {
  it.each([
    ['', { name: 'help' }],
    ['help', { name: 'help' }],
    ['doctor --help', { name: 'help' }],
    ['doctor', { name: 'doctor', repair: false, json: false }],
    ['doctor --json --repair', { name: 'doctor', repair: true, json: true }],
    ['ledger verify', { name: 'ledger verify', file: undefined, expectHeads: [], json: false }],
    [
      'ledger verify --file a.jsonl --expect-head b --expect-head c --json',
      { name: 'ledger verify', file: 'a.jsonl', expectHeads: ['b', 'c'], json: true },
    ],
    ['ledger export', { name: 'ledger export' }],
    ['ledger head', { name: 'ledger head' }],
  ])('"%s" is understood', (line, command) => {
    expect(parse(line)).toEqual(command);
  });

  it.each([
    ['docter', 'There is no command "docter".'],
    ['ledger', 'There is no command "ledger".'],
    ['ledger verify more', 'There is no command "ledger verify more".'],
    ['constructor', 'There is no command "constructor".'],
    ['doctor --file a', '"doctor" knows no option --file.'],
    ['ledger head --json', '"ledger head" knows no option --json.'],
    ['doctor --fix', "Unknown option '--fix'."],
    ['ledger verify --file', "Option '--file <value>' argument missing."],
  ])('"%s" is refused in one line', (line, sentence) => {
    expect(() => parse(line)).toThrow(new UsageError(sentence));
  });
});

const hash = 'a'.repeat(64);

describe('heads that were kept elsewhere', () => {
  it('may be written out', () => {
    expect(expectedHeads([`article-a:3:${hash}`])).toEqual([
      { chain: 'article-a', sequence: 3, hash },
    ]);
  });

  it.each([[`article-a:3:${hash}b`], ['no-such-file.jsonl']])('may not be %s', (text) => {
    expect(() => expectedHeads([text])).toThrow(`There is no file ${text}.`);
  });
});

describe('what was found, in words', () => {
  const report = { chains: 1, entries: 2, keyless: 0, faults: [] };

  it('of a ledger', () => {
    expect(reportText(report, [{ chain: 'a', sequence: 1, hash }])).toBe(
      '1 chain, 2 entries: whole.\n',
    );
    expect(reportText({ ...report, keyless: 2 }, [])).toMatch(
      /^1 chain, 2 entries: whole\.\n2 entries were written without a key\..*\nWithout --expect-head/,
    );
    const fault = {
      chain: 'a',
      sequence: 2,
      kind: 'changed',
      message: 'Entry 2 has been changed.',
    };
    expect(reportText({ ...report, faults: [fault as never] }, [])).toMatch(
      /^a: Entry 2 has been changed\.\n1 chain, 2 entries: 1 wrong\.\n/,
    );
  });

  it('by the doctor', () => {
    const well = [
      { name: 'slugs', findings: [] },
      { name: 'names', findings: [{ message: 'Two were wrong.', mended: true }] },
    ];
    const ill = [...well, { name: 'ledger', findings: [{ message: 'Broken.' }] }];
    expect(isWell(well)).toBe(true);
    expect(isWell(ill)).toBe(false);
    expect(examinationText(ill)).toBe(
      'ok      slugs\nmended  names: Two were wrong.\nWRONG   ledger: Broken.\n',
    );
  });
});
