import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stop } from './stop.mjs'

/** The folder that holds package.json. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * The script behind a command-line tool in node_modules, to be run with this same Node: no shell,
 * no `.cmd` file, the same on every platform.
 * @param {string} packageName
 * @param {string} [command] the name under `bin`, when it is not the package's own
 */
export function toolPath(packageName, command = packageName) {
  const folder = join(projectRoot, 'node_modules', packageName)
  if (!existsSync(folder)) {
    throw new Stop(`${packageName} is not installed. Run "npm ci" first, then try again.`)
  }
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}
