import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Where fetched runtimes are kept, outside the project. A relative XDG_CACHE_HOME is ignored, as
 * the XDG base directory specification asks.
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(env = process.env, home = homedir()) {
  const xdg = env.XDG_CACHE_HOME
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.cache'), 'tickmark')
}
