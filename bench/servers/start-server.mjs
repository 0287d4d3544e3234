import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * A server in a process of its own.
 * @typedef {object} Server
 * @property {string} url
 * @property {(task: string, args?: unknown) => Promise<any>} ask has it do something, and gives the answer
 * @property {() => Promise<number>} cpu milliseconds of processor time that it has used so far
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a module of this folder that answers its parent.
 * @param {string} name of the module
 * @param {Record<string, string>} env
 * @returns {Promise<Server>}
 * @throws {Error} when it ends before it serves; its own words are on standard error
 */
export const startServer = async (name, env) => {
  const child = fork(fileURLToPath(new URL(name, import.meta.url)), {
    execArgv: process.env.BENCH_PROFILE
      ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
      : [],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_EE: 'true',
      ...env,
    },
  });
  const ended = once(child, 'exit');
  const [started] = await Promise.race([once(child, 'message'), ended.then(() => [null])]);
  if (started === null) throw new Error(`${name} ended with code ${child.exitCode}.`);

  let asked = 0;
  const ask = async (task, args) => {
    const id = ++asked;
    child.send({ id, task, args });
    for (;;) {
      const [answer] = await Promise.race([once(child, 'message'), ended.then(() => [null])]);
      if (answer === null) throw new Error(`${name} ended while it was asked to “${task}”.`);
      if (answer.id !== id) continue;
      if (answer.error) throw new Error(answer.error);
      return answer.result;
    }
  };
  return {
    url: started.url,
    ask,
    cpu: async () => {
      const { user, system } = await ask('cpu');
      return (user + system) / 1000;
    },
    stop: async () => {
      child.send({ task: 'stop' });
      await ended;
    },
  };
};
