import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../start/paths.mjs';
import { hasAnnotatedArticle } from './annotated-article.mjs';
import { REPORTS } from './jest-run.mjs';

/**
 * What Jest says of a run, as far as it is counted.
 * @typedef {{ testResults: { name: string, assertionResults: { fullName: string, status: string }[] }[] }} Report
 * @typedef {{ passed: number, failed: number, neverRun: string[] }} Count
 */

/**
 * Adds up Jest's reports. A test that one database cannot run counts as run when another ran it.
 * @param {Report[]} reports @param {string[]} files every file of tests there is
 * @param {string[]} excused those that need something which not everybody has
 * @returns {Count} `neverRun` names the tests, and the files, that no run ran
 */
export const countTests = (reports, files, excused = []) => {
  const ran = new Set();
  const skipped = new Set();
  const count = { passed: 0, failed: 0 };
  for (const { name: file, assertionResults } of reports.flatMap((report) => report.testResults)) {
    for (const { fullName, status } of assertionResults) {
      if (status === 'passed' || status === 'failed') count[status] += 1;
      if (status === 'passed' || status === 'failed') ran.add(`${file}: ${fullName}`);
      else if (!excused.includes(file)) skipped.add(`${file}: ${fullName}`);
    }
  }
  const reported = new Set(
    reports.flatMap(({ testResults }) => testResults.map(({ name }) => name)),
  );
  const forgotten = files.filter((file) => !reported.has(file));
  return { ...count, neverRun: [...[...skipped].filter((test) => !ran.has(test)), ...forgotten] };
};

/** @param {string} path */
const fromRoot = (path) => relative(ROOT, path).split(sep).join('/');

const testFiles = () =>
  readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path))
    .map((path) => fromRoot(join(ROOT, 'tests', path)));

/** Files of tests that read the annotated article, where it is not there. @param {string[]} files */
const withoutArticle = (files) =>
  hasAnnotatedArticle
    ? []
    : files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('annotated-article'));

/** Adds up the reports of the runs so far. */
export const countOfReports = () => {
  const reports = readdirSync(REPORTS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => /** @type {Report} */ (JSON.parse(readFileSync(join(REPORTS, name), 'utf8'))))
    .map(({ testResults }) => ({
      testResults: testResults.map((result) => ({ ...result, name: fromRoot(result.name) })),
    }));
  const files = testFiles();
  return countTests(reports, files, withoutArticle(files));
};
