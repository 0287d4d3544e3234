import { nodeComplaint } from './node-version.mjs';

/**
 * Runs the rest of a command, or says in one line that this Node is too old or too new for it.
 * Written for old Nodes to read, as are the commands: the rest is loaded after the check.
 * @param {() => Promise<unknown>} rest
 */
export const onSupportedNode = (rest) => {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint === null) return rest();
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
};
