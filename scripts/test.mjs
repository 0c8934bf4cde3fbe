import { runScript, Stop } from './preflight/stop.mjs'
import { testPreflight } from './preflight.mjs'
import { closingLine, nothing, sum } from './steps/count-tests.mjs'
import { buildApp, e2e, lint, notTried, typecheck, unit } from './steps/test-steps.mjs'

// npm test                 everything
// … --unit [ARGS]          the unit tests only; ARGS go to Vitest
// … --e2e [ARGS]           the build and the end-to-end tests only; ARGS go to Playwright
await runScript(async () => {
  // A log is easier to read without colour codes, whatever the tools think of it.
  if (!process.stdout.isTTY) process.env.NO_COLOR = '1'
  const [part, ...rest] = process.argv.slice(2)
  const all = part === undefined
  if (!all && part !== '--unit' && part !== '--e2e') {
    throw new Stop(`Unknown option ${part}. Use --unit, --e2e, or nothing for all tests.`)
  }
  const withE2e = all || part === '--e2e'
  const withUnit = all || part === '--unit'

  const runtime = withE2e ? await timed('preflight', tryPreflight) : undefined
  const counts = []
  if (all) counts.push(await timed('typecheck', typecheck))
  if (all) counts.push(await timed('lint and format', lint))
  const built = withE2e ? await timed('build', buildApp) : nothing
  counts.push(built)
  if (withUnit) counts.push(await timed('unit tests', () => unit(rest)))
  if (withE2e) counts.push(await timed('end-to-end tests', () => runE2e(runtime, built, rest)))

  const total = sum(counts)
  console.log(`\n${closingLine(total)}`)
  return total.failed > 0 ? 1 : 0
})

/**
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} step
 */
async function timed(title, step) {
  console.log(`\n── ${title}`)
  const began = performance.now()
  const result = await step()
  const verdict = result?.failed > 0 ? 'failed' : 'done'
  console.log(`── ${title}: ${verdict} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return result
}

/** The other steps are worth running where the app itself cannot be opened. */
async function tryPreflight() {
  try {
    const runtime = await testPreflight()
    console.log(`Electron ${runtime.version}; Chromium: ${runtime.chromium ?? 'none'}`)
    return runtime
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(error.message)
    return undefined
  }
}

/**
 * @param {import('./preflight.mjs').TestRuntime | undefined} runtime
 * @param {import('./steps/count-tests.mjs').Count} built
 * @param {string[]} args
 */
async function runE2e(runtime, built, args) {
  if (runtime && built.failed === 0) return e2e(runtime, args)
  console.log(`Not tried: ${runtime ? 'the build failed' : 'there is no Electron to run them in'}.`)
  return notTried
}
