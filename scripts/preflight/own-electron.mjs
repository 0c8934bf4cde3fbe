import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture } from './capture.mjs'
import { projectRoot } from './project.mjs'
import { Stop } from './stop.mjs'

const tenMinutes = 600_000
const packageFolder = join(projectRoot, 'node_modules/electron')

/** The version of Electron that package.json asks for. */
export function declaredVersion() {
  const file = join(packageFolder, 'package.json')
  if (!existsSync(file)) {
    throw new Stop('Electron is not installed. Run "npm ci" first, then try again.')
  }
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/**
 * Where the program sits inside an unpacked Electron.
 * @param {NodeJS.Platform} platform
 */
export function programIn(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/**
 * The unpacked Electron in node_modules, or undefined when there is none or only a part of one:
 * `path.txt` is the last thing that Electron's installer writes.
 */
export function installedElectron(folder = packageFolder) {
  const dist = join(folder, 'dist')
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const whole =
      readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '') === version &&
      readFileSync(join(folder, 'path.txt'), 'utf8') === programIn() &&
      existsSync(join(dist, programIn()))
    return whole ? dist : undefined
  } catch {
    return undefined
  }
}

/**
 * Lets Electron's own installer fetch it into node_modules. Its stack trace is turned into one
 * sentence.
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export async function downloadElectron() {
  const installer = join(packageFolder, 'install.js')
  const { ok, output } = await capture(process.execPath, [installer], { timeoutMs: tenMinutes })
  if (ok && installedElectron()) return { ok: true }
  return { ok: false, reason: reasonOf(output) }
}

/** @param {string} output */
export function reasonOf(output) {
  if (/fetch failed|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED/.test(output)) {
    return 'its download host cannot be reached'
  }
  if (/stopped by/.test(output)) return 'it took more than ten minutes'
  const firstLine = output.trim().split('\n', 1)[0]
  return firstLine || 'its installer left it incomplete'
}
