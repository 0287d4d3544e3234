import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DemoServer {
  url: string;
  stop: () => Promise<void>;
}

const DEMO = join(__dirname, '../../demo');
const STRAPI = join(DEMO, '../node_modules/@strapi/strapi/bin/strapi.js');

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No free port.')),
      );
    });
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Starts the demo newsroom's production build, freshly seeded, on a port and a database of its own. */
export const startDemoServer = async (): Promise<DemoServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [STRAPI, 'start'], {
    cwd: DEMO,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: join(folder, 'data.db'),
      STRAPI_TELEMETRY_DISABLED: 'true',
      APP_KEYS: 'e2e-one,e2e-two',
      API_TOKEN_SALT: 'e2e-api-token-salt',
      ADMIN_JWT_SECRET: 'e2e-admin-secret',
      TRANSFER_TOKEN_SALT: 'e2e-transfer-salt',
      JWT_SECRET: 'e2e-jwt-secret',
      ENCRYPTION_KEY: 'e2e-encryption-key',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  let output = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Strapi started successfully')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) =>
      reject(new Error(`The demo ended with ${code} before it started:\n${output}`)),
    );
  });

  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
