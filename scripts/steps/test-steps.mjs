import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from '../preflight/capture.mjs'
import { projectRoot, toolPath } from '../preflight/project.mjs'
import { isBuildFresh } from './build-age.mjs'
import { countPlaywright, countReport, countVitest, nothing, oneStep, sum } from './count-tests.mjs'
import { run } from './run.mjs'
import { onVirtualDisplay } from './virtual-display.mjs'

/** @typedef {import('./count-tests.mjs').Count} Count */

const reports = join(projectRoot, 'out/test')

/** Prepares a place for a test runner's report, so that an older one is never read. */
function freshReport(name) {
  const file = join(reports, name)
  mkdirSync(reports, { recursive: true })
  rmSync(file, { force: true })
  return file
}

/**
 * @param {string} tool
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function runTool(tool, args, env = process.env) {
  return run(process.execPath, [tool, ...args], { cwd: projectRoot, env, group: true })
}

/** @returns {Promise<Count>} */
export async function typecheck() {
  return oneStep((await runTool(toolPath('typescript', 'tsc'), ['--build'])) === 0)
}

/** @returns {Promise<Count>} */
export async function lint() {
  const colors = process.env.NO_COLOR ? ['--colors=off'] : []
  return oneStep((await runTool(toolPath('@biomejs/biome', 'biome'), ['ci', ...colors, '.'])) === 0)
}

/** @returns {Promise<Count>} */
export async function buildApp() {
  if (isBuildFresh()) {
    console.log('Nothing has changed since the last build.')
    return oneStep(true)
  }
  const code = await runTool(toolPath('electron-vite'), ['build', '--logLevel=warn'])
  return oneStep(code === 0)
}

/** @param {string[]} args @returns {Promise<Count>} */
export async function unit(args) {
  const file = freshReport('unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runTool(toolPath('vitest'), ['run', ...reporters, ...args])
  return countReport(file, countVitest, code)
}

/**
 * The end-to-end tests, on a virtual display where there is no other. Without a Chromium only those
 * in Electron run and the rest are counted as skipped; under CI that is a failure.
 * @param {import('../preflight.mjs').TestRuntime} runtime
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
export async function e2e({ electronPath, dist, chromium, virtualDisplay }, args) {
  const file = freshReport('e2e.json')
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env
  const env = {
    ...inherited,
    ELECTRON_OVERRIDE_DIST_PATH: dist,
    TICKMARK_ELECTRON: electronPath,
    TICKMARK_E2E_REPORT: file,
    ...(chromium ? { TICKMARK_CHROMIUM: chromium } : {}),
  }
  const projects = chromium ? [] : ['--project=electron']
  const command = [process.execPath, playwright(), 'test', ...projects, ...args]
  const start = ([program, ...rest]) => run(program, rest, { cwd: projectRoot, env, group: true })
  const code = virtualDisplay ? await onVirtualDisplay(command, start) : await start(command)
  const count = countReport(file, countPlaywright, code)
  return chromium ? count : sum([count, await withoutChromium()])
}

const playwright = () => toolPath('@playwright/test', 'playwright')

/** What the tests that need a Chromium count for where there is none. @returns {Promise<Count>} */
async function withoutChromium() {
  const list = [playwright(), 'test', '--list', '--project=chromium']
  const { output } = await capture(process.execPath, list, { cwd: projectRoot })
  const skipped = Number(/^Total: (\d+) test/m.exec(output)?.[1] ?? 0)
  console.log(
    `Skipped: ${skipped} tests in Chromium, because there is none here. Get one with "npx ` +
      'playwright install chromium", or name yours in TICKMARK_CHROMIUM.',
  )
  return { ...nothing, skipped, failed: process.env.CI ? 1 : 0 }
}

/** What is counted for a step that could not be tried. @type {Count} */
export const notTried = { ...nothing, failed: 1 }
