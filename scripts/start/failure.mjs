/** Something a person can put right: its message is shown alone, without a stack. */
export class Failure extends Error {
  /** @param {string} message @param {{ detail?: string }} [more] lines shown above the message */
  constructor(message, { detail } = {}) {
    super(message);
    this.name = 'Failure';
    this.detail = detail;
  }
}

/**
 * Runs a command's work; what stops it is told in one line.
 * @param {() => Promise<void>} work
 */
export const tellingFailures = async (work) => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.detail) process.stderr.write(`${error.detail}\n`);
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
};
