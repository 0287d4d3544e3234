import { connect, createServer } from 'node:net';
import { Failure } from './failure.mjs';

/**
 * Where the newsroom is to answer.
 * @typedef {{ host: string, port: number, url: string }} Address
 */

/** Addresses that mean "every interface": a browser needs one in particular. */
const EVERYWHERE = new Set(['0.0.0.0', '::']);

/**
 * Reads HOST and PORT.
 * @param {Record<string, string | undefined>} env
 * @returns {Address}
 * @throws {Failure} for a PORT that is none
 */
export const addressFrom = (env) => {
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT || 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(`PORT is "${env.PORT}"; it must be a number from 1 to 65535.`);
  }
  const shown = EVERYWHERE.has(host) || host === '127.0.0.1' ? 'localhost' : host;
  return { host, port, url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}` };
};

/**
 * One line for an address that cannot be listened on.
 * @param {Address} address @param {{ code?: string }} error @param {string} command
 * @returns {string}
 */
export const addressComplaint = ({ host, port }, { code }, command) => {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} ${command}`;
    case 'EACCES':
      return `Port ${port} needs rights that you do not have. Choose another: PORT=1337 ${command}`;
    default:
      return `HOST ${host} is no address of this machine (${code}). Try: HOST=127.0.0.1 ${command}`;
  }
};

/** Some systems let two programs listen on one port of different interfaces: ask for an answer too. */
const answers = (/** @type {Address} */ { host, port }) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: EVERYWHERE.has(host) ? '127.0.0.1' : host });
    /** @param {boolean} answer */
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });

/**
 * Makes sure that the address can be had, before minutes are spent on building.
 * @param {Address} address @param {string} command
 * @throws {Failure} in one line
 */
export const claimAddress = async (address, command) => {
  const error = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(address.port, address.host, () => server.close(() => resolve(null)));
  });
  const busy = error ?? ((await answers(address)) ? { code: 'EADDRINUSE' } : null);
  if (busy) throw new Failure(addressComplaint(address, busy, command));
};
