import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './run.mjs';

/**
 * How many passed, failed and were skipped, and in `named` a line for each test that failed or needed a second try.
 * A check that has no tests of its own counts as one.
 */
export function countCheck(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, named: [] };
}

/** Where a test runner is to write its JSON report; an older one is removed, so that none is read twice. */
export function freshReport(name) {
  const report = join(root, 'node_modules', '.cache', 'who-says-so', `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  return report;
}

export function countVitest(report, code) {
  return countReport(
    report,
    code,
    ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
      passed: numPassedTests,
      failed: numFailedTests + testResults.filter(brokenFile).length,
      skipped: numPendingTests + numTodoTests,
      named: testResults.flatMap(failedTests),
    }),
  );
}

function failedTests(file) {
  const name = relative(root, file.name);
  if (brokenFile(file)) return [`${name}: could not be run`];
  const failed = file.assertionResults.filter((test) => test.status === 'failed');
  return failed.map((test) => `${name}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
}

function firstLine(message = '') {
  return message.split('\n')[0];
}

/** A test file that could not even be loaded has failed without a failed test in it. */
function brokenFile({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

export function countPlaywright(report, code) {
  return countReport(report, code, ({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    named: suites.flatMap(unsteadyTests),
  }));
}

const unsteady = { unexpected: 'failed', flaky: 'passed at a second try' };

/** The tests of a suite, and of those in it, that failed, or passed at a second try only. */
function unsteadyTests({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status in unsteady)
      .map(({ status }) => `e2e/${file}:${line}: ${title}: ${unsteady[status]}`),
  );
  return [...own, ...suites.flatMap(unsteadyTests)];
}

/** A runner that crashed, before or after its report, counts as one failure. */
function countReport(report, code, count) {
  if (!existsSync(report)) return countCheck(false);
  const counts = count(JSON.parse(readFileSync(report, 'utf8')));
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, named: [...counts.named, `ended with exit code ${code}`] };
}
