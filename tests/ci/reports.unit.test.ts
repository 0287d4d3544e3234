import { downloadAddresses } from '../../scripts/test/lock-file.mjs';
import { countTests } from '../../scripts/test/test-count.mjs';

const report = (name: string, tests: Record<string, string>) => ({
  testResults: [
    {
      name,
      assertionResults: Object.entries(tests).map(([fullName, status]) => ({ fullName, status })),
    },
  ],
});

describe('the count of tests', () => {
  it('adds up the runs, and takes as run what one of them ran', () => {
    const reports = [
      report('a.test.ts', { one: 'passed', two: 'pending' }),
      report('a.test.ts', { one: 'failed', two: 'passed' }),
    ];
    expect(countTests(reports, ['a.test.ts'])).toEqual({ passed: 2, failed: 1, neverRun: [] });
  });

  it.each(['pending', 'todo', 'skipped', 'disabled'])('names what is %s everywhere', (status) => {
    const reports = [
      report('a.test.ts', { one: status }),
      // Of the same name, in another file.
      report('b.test.ts', { one: 'passed' }),
    ];
    expect(countTests(reports, ['a.test.ts', 'b.test.ts']).neverRun).toEqual(['a.test.ts: one']);
  });

  it('excuses what needs something that is not there', () => {
    const reports = [report('a.test.ts', { one: 'pending', two: 'passed' })];
    expect(countTests(reports, ['a.test.ts'], ['a.test.ts']).neverRun).toEqual([]);
  });

  it('names the files that belong to no project', () => {
    const reports = [report('a.test.ts', { one: 'passed' })];
    expect(countTests(reports, ['a.test.ts', 'b.test.ts']).neverRun).toEqual(['b.test.ts']);
  });
});

describe('the download addresses of a lock file', () => {
  const LOCK = {
    packages: {
      '': {},
      'node_modules/demo': { resolved: 'demo', link: true },
      'node_modules/plain': {},
    },
  };

  it('are none in one that leaves the registry to npm', () => {
    expect(downloadAddresses(LOCK)).toEqual([]);
  });

  it.each(['https://registry.npmjs.org/a/-/a-1.0.0.tgz', 'git+ssh://git@github.com/a/a.git#b'])(
    'are found: %s',
    (resolved) => {
      const packages = { ...LOCK.packages, 'node_modules/a': { resolved } };
      expect(downloadAddresses({ packages })).toEqual(['node_modules/a']);
    },
  );
});
