import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Readonly<Count>} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }

/** One step that is not made of tests. @param {boolean} ok */
export const oneStep = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  )
}

/** @param {any} report Vitest's JSON report @returns {Count} */
export const countVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
})

/**
 * A test that passes at its second try has passed; Playwright names it as flaky in its own list.
 * @param {any} report Playwright's JSON report
 * @returns {Count}
 */
export const countPlaywright = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
})

/**
 * What a test runner's report counts. A run that failed without a failing test (no tests found, a
 * file that does not load, a crash before the report) counts as one failure, so that none is lost.
 * @param {string} file
 * @param {(report: any) => Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function countReport(file, count, exitCode) {
  const counted = readReport(file, count)
  if (!counted) return { ...nothing, failed: 1 }
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

/**
 * @param {string} file
 * @param {(report: any) => Count} count
 */
function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** The closing line. @param {Count} count */
export function closingLine({ passed, failed, skipped }) {
  const tail = skipped > 0 ? `, ${skipped} skipped` : ''
  return `${passed} passed, ${failed} failed${tail}`
}
