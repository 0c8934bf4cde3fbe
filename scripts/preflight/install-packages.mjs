import { capture } from './capture.mjs'
import { namesHere, parsePolicy } from './needed-packages.mjs'
import { onPath } from './on-path.mjs'
import { Stop } from './stop.mjs'

const quietly = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } }
const waitForOthers = ['-o', 'DPkg::Lock::Timeout=300']

/** Whether this is Debian or one of its children. */
export const hasApt = () => onPath(['apt-get']) !== undefined

/** Whether packages can be installed without asking anybody. */
export const mayInstall = () => process.getuid?.() === 0 && hasApt()

/**
 * Installs Debian packages as root. For anybody else it stops, and prints the command to run.
 * @param {string[]} packages
 * @param {string} reason what is missing, as a sentence
 */
export async function installPackages(packages, reason) {
  if (!mayInstall()) throw new Stop(howToInstall(await localNames(packages), reason))
  console.log(`Installing system packages: ${packages.join(' ')}…`)
  await capture('apt-get', ['update', ...waitForOthers], quietly)
  const names = await localNames(packages)
  const args = ['install', '-y', '--no-install-recommends', ...waitForOthers, ...names]
  const { ok, output } = await capture('apt-get', args, quietly)
  if (ok) return
  const errors = output.split('\n').filter((line) => line.startsWith('E: '))
  throw new Stop(
    `${reason}\napt-get could not install them:\n  ${errors.join('\n  ') || output.trim()}\n` +
      `Then run it by hand and try again: apt-get update && apt-get install ${names.join(' ')}`,
  )
}

/** @param {string[]} packages */
async function localNames(packages) {
  const names = packages.flatMap((name) => [name, `${name}t64`])
  const { ok, output } = await capture('apt-cache', ['policy', ...names], quietly)
  if (!ok) return packages
  const offered = parsePolicy(output)
  return namesHere(packages, (name) => offered.has(name))
}

/**
 * @param {string[]} packages
 * @param {string} reason
 */
function howToInstall(packages, reason) {
  if (!hasApt()) {
    return `${reason}\nInstall what your system calls ${packages.join(', ')}, and try again.`
  }
  return `${reason}\nInstall what is missing and try again:\n  sudo apt-get install ${packages.join(' ')}`
}
