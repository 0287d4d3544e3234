import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressFrom, claimAddress } from '../../scripts/start/address.mjs';
import { buildIfStale } from '../../scripts/start/builds.mjs';
import { fingerprint } from '../../scripts/start/fingerprint.mjs';
import { isInstallStale } from '../../scripts/start/installed.mjs';
import { nodeComplaint } from '../../scripts/start/node-version.mjs';
import { freshEnvironment, writeSecretsOnce } from '../../scripts/start/secrets.mjs';
import { watchBuild } from '../../scripts/start/watch-build.mjs';
import { welcomeText } from '../../scripts/start/welcome.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the version of Node', () => {
  it.each(['20.0.0', '22.11.0', '26.9.9'])('is fine: %s', (version) => {
    expect(nodeComplaint(version)).toBeNull();
  });

  it.each(['12.22.0', '18.20.4', '27.0.0'])('is refused in one line: %s', (version) => {
    const complaint = nodeComplaint(version);
    expect(complaint).toContain(`this is Node ${version}`);
    expect(complaint).not.toContain('\n');
  });
});

describe('the address', () => {
  it.each([
    [{}, { host: '127.0.0.1', port: 1337, url: 'http://localhost:1337' }],
    [
      { PORT: '8080', HOST: '0.0.0.0' },
      { host: '0.0.0.0', port: 8080, url: 'http://localhost:8080' },
    ],
    [{ HOST: '::1' }, { host: '::1', port: 1337, url: 'http://[::1]:1337' }],
    [{ HOST: '10.0.0.7' }, { host: '10.0.0.7', port: 1337, url: 'http://10.0.0.7:1337' }],
  ])('is read from %j', (env, expected) => {
    expect(addressFrom(env)).toEqual(expected);
  });

  it.each(['http', '0', '65536', '13.5'])('refuses the port %s', (PORT) => {
    expect(() => addressFrom({ PORT })).toThrow(`PORT is "${PORT}"`);
  });

  it('is refused while somebody has it, and free afterwards', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    const address = addressFrom({ PORT: String(port) });

    await expect(claimAddress(address, 'npm start')).rejects.toThrow(
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    );
    await new Promise((resolve) => other.close(resolve));
    await expect(claimAddress(address, 'npm start')).resolves.toBeUndefined();
  });

  it('is refused where it is of another machine', async () => {
    // Reserved for documentation: no machine has it.
    const address = addressFrom({ HOST: '192.0.2.1' });
    await expect(claimAddress(address, 'npm start')).rejects.toThrow(
      'HOST 192.0.2.1 is no address of this machine',
    );
  });
});

describe('what is installed', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      demo: { version: '0.0.0' },
      'node_modules/newsdesk-demo': { link: true },
      'node_modules/koa': { version: '2.16.4' },
      'node_modules/fsevents': { version: '2.3.3', optional: true },
    },
  };
  const koa = (version: string) => ({ packages: { 'node_modules/koa': { version } } });

  it.each([
    ['nothing was installed', null, true],
    ['the install was cut off', { packages: {} }, true],
    ['a package has another version', koa('2.16.3'), true],
    ['all is there but what this platform does not need', koa('2.16.4'), false],
  ])('when %s', (_case, found, stale) => {
    expect(isInstallStale(wanted, found)).toBe(stale);
  });

  it('agrees with the npm that installed this checkout', () => {
    const root = join(__dirname, '../..');
    const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
    expect(isInstallStale(read('package-lock.json'), read('node_modules/.package-lock.json'))).toBe(
      false,
    );
  });
});

describe('what is built', () => {
  const build = { name: 'plugin', inputs: ['src', 'lock.json'], result: 'dist/out.js' };
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const run = (make = async () => write('dist/out.js', 'built')) =>
    buildIfStale(build, { root: folder, buildsFile: join(folder, '.cache/builds.json'), make });

  beforeEach(() => {
    write('src/a.ts', 'one');
    write('src/node_modules/x/index.js', 'made');
    write('lock.json', '{}');
  });

  it('is left alone until something changes', async () => {
    expect(await run()).toBe(true);
    expect(await run()).toBe(false);
  });

  it.each([
    ['a source is edited', () => write('src/a.ts', 'two')],
    ['a source is added', () => write('src/deep/b.ts', '')],
    ['a source goes', () => rmSync(join(folder, 'src/a.ts'))],
    ['the lock changes', () => write('lock.json', '{"a":1}')],
    ['the result is gone', () => rmSync(join(folder, 'dist'), { recursive: true })],
    ['the result was built by hand from something else', () => write('dist/out.js', 'other')],
    ['the record is damaged', () => write('.cache/builds.json', '{')],
  ])('is built again when %s', async (_case, change) => {
    await run();
    change();
    expect(await run()).toBe(true);
  });

  it('is not built again for what is in folders of made things', async () => {
    await run();
    write('src/node_modules/x/index.js', 'made anew');
    expect(await run()).toBe(false);
  });

  it('is built again after a build that failed, even back at the old sources', async () => {
    await run();
    write('src/a.ts', 'broken');
    await expect(run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    write('src/a.ts', 'one');
    expect(await run()).toBe(true);
  });

  it('tells names from contents', async () => {
    write('one/ab', 'c');
    write('two/a', 'bc');
    expect(await fingerprint(join(folder, 'one'), ['.'])).not.toBe(
      await fingerprint(join(folder, 'two'), ['.']),
    );
  });
});

describe('the secrets', () => {
  it('are all there, and no two alike', () => {
    const values = [...freshEnvironment().matchAll(/^([A-Z_]+)=(.+)$/gm)];
    expect(values.map(([, name]) => name)).toEqual([
      'APP_KEYS',
      'API_TOKEN_SALT',
      'ADMIN_JWT_SECRET',
      'TRANSFER_TOKEN_SALT',
      'ENCRYPTION_KEY',
      'JWT_SECRET',
      'NEWSDESK_LEDGER_KEY',
    ]);
    const secrets = values.flatMap(([, , value]) => value?.split(',') ?? []);
    expect(new Set(secrets).size).toBe(8);
  });

  it('are written once', async () => {
    const file = join(folder, '.env');
    await writeSecretsOnce(file);
    const first = readFileSync(file, 'utf8');
    await writeSecretsOnce(file);
    expect(readFileSync(file, 'utf8')).toBe(first);
  });
});

describe('the welcome', () => {
  const text = welcomeText('http://localhost:1338', [
    { label: 'Reporter', email: 'r@lantern.example', password: 'secret-1' },
    { label: 'Editor', email: 'e@lantern.example', password: 'secret-2' },
  ]);

  it('says where to go and who to be', () => {
    expect(text).toContain('http://localhost:1338/admin');
    expect(text).toContain('Reporter  r@lantern.example  secret-1');
    expect(text).toContain('Editor    e@lantern.example  secret-2');
  });

  it('gives two lines to paste, each whole', () => {
    const lines = text.split('\n').filter((line) => line.trim().startsWith('curl'));
    expect(lines).toHaveLength(2);
    const body = /-d '(.+)'$/.exec(lines[1] ?? '')?.[1];
    expect(JSON.parse(body ?? '').query).toContain('newsdeskArticles');
    for (const line of lines) expect(line.split("'").length % 2).toBe(1);
  });
});

describe('a watched build', () => {
  it('is told of each time its file is written, though its folder is taken away before', async () => {
    const file = join(folder, 'dist', 'index.js');
    const build = (content: string) => {
      rmSync(join(folder, 'dist'), { recursive: true, force: true });
      mkdirSync(join(folder, 'dist'));
      writeFileSync(file, content);
    };
    let onBuilt = () => {};
    const built = () =>
      new Promise<void>((resolve) => {
        onBuilt = resolve;
      });
    const endWatch = watchBuild(file, () => onBuilt());

    try {
      for (const content of ['first', 'second']) {
        const told = built();
        build(content);
        await told;
      }
    } finally {
      endWatch();
    }
  });
});
