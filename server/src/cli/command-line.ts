import { parseArgs } from 'node:util';

/** What somebody asks of the command. */
export type Command =
  | { name: 'help' }
  | { name: 'doctor'; repair: boolean; json: boolean }
  | {
      name: 'ledger verify';
      /** An exported ledger; absent for that of the app in the current folder. */
      file?: string;
      /** Heads that were kept elsewhere: `chain:sequence:hash`, or a file of them. */
      expectHeads: string[];
      json: boolean;
    }
  | { name: 'stories rebuild'; onlyStale: boolean }
  | { name: 'ledger export' }
  | { name: 'ledger head' };

/** A command line that asks for nothing we have; its message is what to say about it. */
export class UsageError extends Error {}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  repair: { type: 'boolean' },
  'only-stale': { type: 'boolean' },
  file: { type: 'string' },
  'expect-head': { type: 'string', multiple: true },
} as const;

type Option = keyof typeof OPTIONS;

const ALLOWED = {
  doctor: ['repair', 'json'],
  'stories rebuild': ['only-stale'],
  'ledger verify': ['file', 'expect-head', 'json'],
  'ledger export': [],
  'ledger head': [],
} as const satisfies Record<string, readonly Option[]>;

const isCommand = (name: string): name is keyof typeof ALLOWED => Object.hasOwn(ALLOWED, name);

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node goes on to explain how to write an option that is none.
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new UsageError(`${sentence}.`);
  }
};

/**
 * Reads a command line, without `node` and the script.
 * @throws UsageError for a command or an option that is not known
 */
export const parseCommandLine = (args: readonly string[]): Command => {
  const { values, positionals } = parsed(args);
  const name = positionals.join(' ');
  if (values.help || name === '' || name === 'help') return { name: 'help' };
  if (!isCommand(name)) throw new UsageError(`There is no command "${name}".`);

  const allowed: readonly string[] = ALLOWED[name];
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign) throw new UsageError(`"${name}" knows no option --${foreign}.`);

  const { repair = false, json = false, file, 'expect-head': expectHeads = [] } = values;
  switch (name) {
    case 'doctor':
      return { name, repair, json };
    case 'stories rebuild':
      return { name, onlyStale: values['only-stale'] ?? false };
    case 'ledger verify':
      return { name, file, expectHeads, json };
    default:
      return { name };
  }
};
