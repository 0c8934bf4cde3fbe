const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']
const fonts = ['fonts-noto-core', 'fonts-liberation']

/**
 * @typedef {object} Missing what this machine lacks
 * @property {boolean} libraries
 * @property {boolean} fonts
 * @property {boolean} xvfb
 * @property {boolean} xauth
 * @property {boolean} chromium
 */

/**
 * The Debian packages to ask for, by the names that they had before the 64-bit time change.
 * @param {Missing} missing
 */
export function neededPackages(missing) {
  return [
    ...(missing.libraries ? libraries : []),
    ...(missing.fonts ? fonts : []),
    ...(missing.xvfb ? ['xvfb'] : []),
    ...(missing.xauth ? ['xauth'] : []),
    ...(missing.chromium ? ['chromium'] : []),
  ]
}

/**
 * The names this release knows the packages by: Debian 13 and Ubuntu 24.04 added `t64` to some.
 * @param {string[]} packages
 * @param {(name: string) => boolean} exists
 */
export function namesHere(packages, exists) {
  return packages.map((name) => (!exists(name) && exists(`${name}t64`) ? `${name}t64` : name))
}

/**
 * Which of the packages `apt-cache policy` offers. One that is only provided by others shows
 * "(none)", and apt-get would refuse it.
 * @param {string} policy
 */
export function parsePolicy(policy) {
  const entries = policy.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (.*)$/gm)
  return new Set([...entries].filter((entry) => entry[2] !== '(none)').map((entry) => entry[1]))
}
