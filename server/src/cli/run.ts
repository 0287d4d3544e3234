import { type Command, parseCommandLine, UsageError } from './command-line';
import { doctor } from './doctor';
import { HELP } from './help';
import { exportLedger, head, verify } from './ledger';
import { rebuild } from './stories';

const perform = async (command: Command): Promise<void> => {
  switch (command.name) {
    case 'help':
      process.stdout.write(HELP);
      return;
    case 'doctor':
      return doctor(command);
    case 'stories rebuild':
      return rebuild(command);
    case 'ledger verify':
      return verify(command);
    case 'ledger export':
      return exportLedger();
    case 'ledger head':
      return head();
  }
};

/**
 * The `newsdesk` command. It sets the exit code and leaves it to Node to end: 0 all is well, 1
 * something is wrong, 2 it was asked for what it does not know.
 *
 * @param args - the command line without `node` and the script
 */
export const run = async (args: readonly string[]): Promise<void> => {
  try {
    await perform(parseCommandLine(args));
  } catch (error) {
    const asked = error instanceof UsageError;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`newsdesk: ${message}${asked ? ' See "newsdesk help".' : ''}\n`);
    process.exitCode = asked ? 2 : 1;
  }
};
