import { existsSync, readdirSync } from 'node:fs'
import { hasDisplay } from './preflight/display.mjs'
import { findChromium } from './preflight/find-chromium.mjs'
import { findElectron } from './preflight/find-electron.mjs'
import { installPackages, mayInstall } from './preflight/install-packages.mjs'
import { missingLibraries } from './preflight/missing-libraries.mjs'
import { neededPackages } from './preflight/needed-packages.mjs'
import { onPath } from './preflight/on-path.mjs'
import { sandboxProblem } from './preflight/sandbox.mjs'
import { Stop } from './preflight/stop.mjs'

/**
 * @typedef {import('./preflight/find-electron.mjs').Runtime} Runtime
 * @typedef {Runtime & { virtualDisplay: boolean, chromium: string | undefined }} TestRuntime
 */

/**
 * Makes this machine able to open the app: an Electron, and on Linux the libraries it needs.
 * @returns {Promise<Runtime>}
 */
export async function preflight() {
  checkNode()
  const runtime = await findElectron()
  await provide(runtime, { virtualDisplay: false, chromium: false })
  return runtime
}

/**
 * The same for the tests, which on a machine without a screen also need a virtual display, and
 * would like a Chromium. `chromium` is undefined where there is none and nobody may install it.
 * @returns {Promise<TestRuntime>}
 */
export async function testPreflight(env = process.env) {
  checkNode()
  const runtime = await findElectron()
  const virtualDisplay = process.platform === 'linux' && (Boolean(env.CI) || !hasDisplay(env))
  await provide(runtime, { virtualDisplay, chromium: mayInstall() && !findChromium(env) })
  return { ...runtime, virtualDisplay, chromium: findChromium(env) }
}

/**
 * @param {Runtime} runtime
 * @param {{ virtualDisplay: boolean, chromium: boolean }} wanted
 */
async function provide(runtime, wanted) {
  if (process.platform !== 'linux') return
  const libraries = await missingLibraries(runtime.electronPath)
  const missing = {
    libraries: libraries.length > 0,
    fonts: !hasFonts() && (mayInstall() || libraries.length > 0),
    xvfb: wanted.virtualDisplay && !onPath(['xvfb-run']),
    xauth: wanted.virtualDisplay && !onPath(['xauth']),
    chromium: wanted.chromium,
  }
  const packages = neededPackages(missing)
  if (packages.length > 0) await installPackages(packages, reasonFor(missing, libraries))
  const problem = sandboxProblem(runtime.dist)
  if (problem) throw new Stop(problem)
}

/**
 * @param {import('./preflight/needed-packages.mjs').Missing} missing
 * @param {string[]} libraries
 */
function reasonFor(missing, libraries) {
  const lacks = [
    ...libraries,
    ...(missing.fonts ? ['any font'] : []),
    ...(missing.xvfb || missing.xauth ? ['a virtual display'] : []),
    ...(missing.chromium ? ['Chromium'] : []),
  ]
  return `This system lacks ${lacks.join(', ')}.`
}

function hasFonts() {
  const folder = '/usr/share/fonts'
  return existsSync(folder) && readdirSync(folder).length > 0
}

/** Older versions cannot run Electron's installer. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Stop(`Tickmark needs Node 20.19 or newer; this is ${process.versions.node}.`)
}
