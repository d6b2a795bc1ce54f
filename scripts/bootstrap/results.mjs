import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Sums */

/** Tests that could not even begin are one failure, never none. */
export const NOT_RUN = { passed: 0, failed: 1, skipped: 0 };

/** What Vitest wrote with its JSON reporter. A file that could not even be loaded counts as one failure. */
export function vitestSums(file, exitCode) {
  if (!existsSync(file)) return NOT_RUN;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

/** What Playwright wrote with its JSON reporter. */
export function playwrightSums(file, exitCode) {
  if (!existsSync(file)) return NOT_RUN;
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return honest({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }, exitCode);
}

/** A runner that fails without a failing test (a crash, an error between tests) is a failure all the same. */
function honest(sums, exitCode) {
  return exitCode !== 0 && sums.failed === 0 ? { ...sums, failed: 1 } : sums;
}

/** The one line that everything ends with. */
export function lastLine(all) {
  const sum = (key) => all.reduce((total, sums) => total + sums[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
