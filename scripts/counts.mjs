import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

/** A check that has no tests of its own counts as one. */
export function countCheck(ok) {
  return ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
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
    }),
  );
}

/** A test file that could not even be loaded has failed without a failed test in it. */
function brokenFile({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

export function countPlaywright(report, code) {
  return countReport(report, code, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/** A runner that crashed, before or after its report, counts as one failure. */
function countReport(report, code, count) {
  if (!existsSync(report)) return countCheck(false);
  const counts = count(JSON.parse(readFileSync(report, 'utf8')));
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
