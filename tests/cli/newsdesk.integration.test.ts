import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ARTICLE_UID, PERSON_UID } from '../../content-types';
import { PERSON_NAME_TABLE } from '../../server/src/tables/models';
import { append, setKeys } from '../sources/ledger/newsroom-ledger';
import { TEST_APP } from '../support/boot';
import { documents } from '../support/documents';
import { COMMAND_KEY as KEY, newsdesk } from '../support/newsdesk-command';
import { emptyNewsroom } from '../support/newsroom';

const ROOT = join(__dirname, '../..');

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsdesk-cli-'));
  await emptyNewsroom();
  setKeys({ key: KEY });
});
afterEach(() => {
  setKeys({});
  rmSync(folder, { recursive: true, force: true });
});

const fill = async () => {
  await documents(ARTICLE_UID).create({ data: { documentId: 'article-a', title: 'Tide tables' } });
  await append({ chain: 'article-a', action: 'marked', actor: 1 });
  await append({ chain: 'article-a', action: 'approved', actor: 2, note: 'A note.' });
  await append({ chain: 'settings', action: 'settingsChanged', actor: 1 });
};

const firstEntry = () =>
  newsroom.strapi.db.connection('newsdesk_ledger').where({ chain: 'article-a', sequence: 1 });

/** The command boots the application each time. */
const SEVERAL_BOOTS = 180_000;

describe('newsdesk doctor, while the site runs', () => {
  it(
    'says what is wrong, mends what it may when told to, and finds a site well',
    async () => {
      const misnamed = 'One person is found by other names than they have.';
      const broken = 'article-a: Entry 1 has been changed.';
      await fill();
      const [{ hash }] = await firstEntry().select('hash');
      await firstEntry().update({ hash: 'f'.repeat(64) });
      await documents(PERSON_UID).create({ data: { name: 'Mara Venn' } });
      await newsroom.strapi.db.query(PERSON_NAME_TABLE).updateMany({
        where: {},
        data: { name: 'Mara Fenn', folded: 'mara fenn' },
      });

      const told = await newsdesk('doctor');
      expect(told.code).toBe(1);
      expect(told.stdout.split('\n')).toEqual(
        expect.arrayContaining([
          'ok      slugs',
          'ok      speakers of anonymous quotes',
          'ok      triggers of the database',
          'ok      sources',
          'ok      related stories',
          `WRONG   names of people: ${misnamed}`,
          `WRONG   ledger of sources: ${broken}`,
        ]),
      );

      const mended = await newsdesk('doctor --repair --json');
      const { ok, checks } = JSON.parse(mended.stdout);
      expect(ok).toBe(false);
      expect(checks.filter(({ findings }: { findings: unknown[] }) => findings.length > 0)).toEqual(
        [
          { name: 'names of people', findings: [{ message: misnamed, mended: true }] },
          { name: 'ledger of sources', findings: [{ message: broken }] },
        ],
      );
      expect(mended.code).toBe(1);
      expect(await newsroom.strapi.db.query(PERSON_NAME_TABLE).findMany()).toMatchObject([
        { name: 'Mara Venn', folded: 'mara venn' },
      ]);

      await firstEntry().update({ hash });
      const well = await newsdesk('doctor');
      expect(well.code).toBe(0);
      expect(well.stdout).toMatch(/^(ok {6}[a-z ]+\n){9}$/);
    },
    SEVERAL_BOOTS,
  );
});

describe('newsdesk ledger', () => {
  it(
    'verifies the ledger of the app, up to heads that were kept elsewhere',
    async () => {
      await fill();
      const heads = await newsdesk('ledger head');
      expect(heads.code).toBe(0);
      const lines = heads.stdout.trim().split('\n');
      expect(lines.map((line) => JSON.parse(line).head)).toMatchObject([
        { chain: 'article-a', sequence: 2 },
        { chain: 'settings', sequence: 1 },
      ]);
      const file = join(folder, 'heads.jsonl');
      writeFileSync(file, heads.stdout);

      const whole = await newsdesk(`ledger verify --expect-head ${file}`);
      expect(whole).toMatchObject({ stdout: '2 chains, 3 entries: whole.\n', code: 0 });

      const later = `article-a:3:${'a'.repeat(64)}`;
      const cut = await newsdesk(
        `ledger verify --json --expect-head ${later} --expect-head ${file}`,
      );
      const { ok, faults } = JSON.parse(cut.stdout);
      expect({ ok, code: cut.code }).toEqual({ ok: false, code: 1 });
      expect(faults).toMatchObject([{ chain: 'article-a', sequence: 3, kind: 'expectedHead' }]);
    },
    SEVERAL_BOOTS,
  );

  it('exports what is verified with no app and no database', async () => {
    await fill();
    const { stdout, code } = await newsdesk('ledger export');
    expect(code).toBe(0);
    expect(stdout).not.toContain('A note.');
    const file = join(folder, 'ledger.jsonl');
    writeFileSync(file, stdout);

    const whole = await newsdesk(`ledger verify --file ${file}`, { cwd: folder });
    expect(whole.stdout).toMatch(/^2 chains, 3 entries: whole\.\n/);
    expect(whole.code).toBe(0);

    writeFileSync(join(folder, '.env'), `NEWSDESK_LEDGER_KEY="${KEY}"\n`);
    const fromFile = { cwd: folder, env: { NEWSDESK_LEDGER_KEY: undefined } };
    expect((await newsdesk(`ledger verify --file ${file}`, fromFile)).code).toBe(0);

    writeFileSync(file, stdout.replace('\\"actor\\":2', '\\"actor\\":3'));
    const changed = await newsdesk(`ledger verify --file ${file}`, { cwd: folder });
    expect(changed.stdout).toMatch(/^article-a: Entry 2 has been changed\.\n/);
    expect(changed.code).toBe(1);
  });
});

describe('newsdesk, asked for what there is not', () => {
  it('says so in one line', async () => {
    expect(await newsdesk('ledgers')).toEqual({
      stdout: '',
      stderr: 'newsdesk: There is no command "ledgers". See "newsdesk help".\n',
      code: 2,
    });
    const nowhere = await newsdesk('doctor', { cwd: folder });
    expect(nowhere).toMatchObject({ stdout: '', code: 1 });
    expect(nowhere.stderr).toMatch(/^newsdesk: There is no Strapi app in .*\n$/);
  });

  it('says where an app does not start, and why', async () => {
    const refused = await newsdesk('doctor', { env: { NEWSDESK_LEDGER_KEY: 'short' } });
    expect(refused.stderr).toContain('"ledger.key" must have 32 characters or more');
    expect(refused).toMatchObject({ stdout: '', code: 1 });
  });

  it('says where an app does not have the plugin', async () => {
    for (const part of ['config', 'public', 'favicon.png', 'package.json', 'src/index.js']) {
      cpSync(join(TEST_APP, part), join(folder, part), { recursive: true });
    }
    writeFileSync(
      join(folder, 'config/plugins.js'),
      "module.exports = { 'users-permissions': { config: { jwtSecret: 'test-jwt-secret' } } };",
    );
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const connection = { client: 'sqlite', connection: { filename: join(folder, 'data.db') } };
    const off = await newsdesk('doctor', {
      cwd: folder,
      env: {
        NEWSDESK_TEST_CONNECTION: JSON.stringify({ ...connection, useNullAsDefault: true }),
      },
    });
    expect(off.stderr).toContain(
      'newsdesk: This app does not have Newsdesk, or has turned it off.\n',
    );
    expect(off).toMatchObject({ stdout: '', code: 1 });
  });
});
