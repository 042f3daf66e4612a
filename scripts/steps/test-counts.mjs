import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} TestCounts */

/** @type {TestCounts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {boolean} passed
 * @returns {TestCounts}
 */
export function one(passed) {
  return passed ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/**
 * @param {TestCounts} a
 * @param {TestCounts} b
 * @returns {TestCounts}
 */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * @param {string} file
 * @param {number} exitCode
 * @returns {TestCounts} at least one failure where the run itself failed
 */
export function countVitest(file, exitCode) {
  const report = readReport(file);
  if (report === null) return one(false);
  return atLeastFailed(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
}

/**
 * @param {string} file
 * @param {number} exitCode
 * @returns {TestCounts} at least one failure where the run itself failed
 */
export function countPlaywright(file, exitCode) {
  const stats = readReport(file)?.stats;
  if (stats === undefined) return one(false);
  return atLeastFailed(
    { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped },
    exitCode,
  );
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * @param {TestCounts} counts
 * @param {number} exitCode
 */
function atLeastFailed(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
