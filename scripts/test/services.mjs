import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { findChromium } from './chromium.mjs';

const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(socket.destroy() && true));
    socket.once('error', () => resolve(false));
  });

const sh = (command, args) => execFileSync(command, args, { stdio: 'inherit' });

const untilListening = async (port, tries = 60) => {
  for (let left = tries; left > 0; left -= 1) {
    if (await listens(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`Nothing answers on port ${port} of this machine.`);
};

/** Starts PostgreSQL and MariaDB, as Debian packages them, where they are installed and not running. */
export const startDatabases = async () => {
  if (!(await listens(5432))) {
    const [version] = readdirSync('/etc/postgresql');
    sh('pg_ctlcluster', ['--skip-systemctl-redirect', version, 'main', 'start']);
    await untilListening(5432);
  }
  if (!(await listens(3306))) {
    sh('start-stop-daemon', [
      '--start',
      '--oknodo',
      '--background',
      '--exec',
      '/usr/sbin/mariadbd',
    ]);
    await untilListening(3306);
  }
};

/** Installs Chromium from the distribution where there is none. */
export const installChromium = () => {
  if (findChromium() !== undefined) return;
  sh('apt-get', ['update', '-qq']);
  sh('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
};
