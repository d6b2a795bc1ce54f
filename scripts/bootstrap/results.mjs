import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from './paths.mjs';

/**
 * `failures` names what failed, so that the end of a long log says it too.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Sums
 */

/** Tests that could not even begin are one failure, never none. */
export const NOT_RUN = { passed: 0, failed: 1, skipped: 0, failures: [] };

/** What Vitest wrote with its JSON reporter. A file that could not even be loaded counts as one failure. */
export function vitestSums(file, exitCode) {
  if (!existsSync(file)) return NOT_RUN;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  );
  const failing = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${inRoot(name)}: ${fullName}`),
  );
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: [...broken.map(({ name }) => inRoot(name)), ...failing],
    },
    exitCode,
  );
}

/** What Playwright wrote with its JSON reporter. */
export function playwrightSums(file, exitCode) {
  if (!existsSync(file)) return NOT_RUN;
  const { stats, suites } = JSON.parse(readFileSync(file, 'utf8'));
  const { expected, flaky, unexpected, skipped } = stats;
  return honest(
    { passed: expected + flaky, failed: unexpected, skipped, failures: suites.flatMap(failingSpecs) },
    exitCode,
  );
}

function failingSpecs({ file, specs = [], suites = [] }) {
  const failing = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName }) => `${file} (${projectName}): ${title}`),
  );
  return [...failing, ...suites.flatMap(failingSpecs)];
}

const inRoot = (file) => path.relative(ROOT, file);

/** A runner that fails without a failing test (a crash, an error between tests) is a failure all the same. */
function honest(sums, exitCode) {
  return exitCode !== 0 && sums.failed === 0 ? { ...sums, failed: 1 } : sums;
}

/** What failed, a line each. */
export function failureLines(all) {
  return all.flatMap(({ failures }) => failures).map((failure) => `✗ ${failure}`);
}

/** The one line that everything ends with. */
export function lastLine(all) {
  const sum = (key) => all.reduce((total, sums) => total + sums[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
