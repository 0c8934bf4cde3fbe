import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What makes Linux refuse the user namespaces that Chromium's sandbox is built on. */
const switches = [
  { file: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns', refuses: '1' },
  { file: '/proc/sys/kernel/unprivileged_userns_clone', refuses: '0' },
  { file: '/proc/sys/user/max_user_namespaces', refuses: '0' },
]

/**
 * Electron aborts where it can build no sandbox. This says so first, with the way out; Tickmark
 * never turns the sandbox off for an ordinary user. Undefined when all is well.
 * @param {string} dist
 * @param {(file: string) => string} read
 */
export function sandboxProblem(dist, read = readSetting, uid = process.getuid?.()) {
  if (process.platform !== 'linux' || uid === 0) return undefined
  const refusal = switches.find(({ file, refuses }) => read(file) === refuses)
  const helper = join(dist, 'chrome-sandbox')
  if (!refusal || ownedByRoot(helper)) return undefined
  return [
    `This system keeps programs from building a sandbox (${refusal.file} is ${refusal.refuses}),`,
    'and Tickmark does not run without one. Give its helper the right to, once, and try again:',
    `  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`,
  ].join('\n')
}

/** @param {string} file */
function readSetting(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}

/** @param {string} helper */
function ownedByRoot(helper) {
  const found = statSync(helper, { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & 0o4000) !== 0
}
