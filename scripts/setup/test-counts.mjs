import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0 });

/** @param {string} file @returns {unknown} */
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/**
 * @param {string} file written by Vitest's JSON reporter; a run that broke off wrote none
 * @returns {Counts}
 */
export function vitestCounts(file) {
  const report = /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number } | undefined} */ (readJson(file));
  if (!report) return noTests();
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests };
}

/**
 * @param {string} file written by Playwright's JSON reporter
 * @returns {Counts} a test that passed only when tried again counts as failed
 */
export function playwrightCounts(file) {
  const report = /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | undefined} */ (readJson(file));
  if (!report) return noTests();
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** @param {Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), noTests());
