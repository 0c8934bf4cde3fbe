import { join, resolve } from 'node:path'
import envPaths from 'env-paths'

/** The app's library, for the app and for the command line: TICKMARK_LIBRARY, or in the user's data. */
export function libraryFolder(env: Readonly<Record<string, string | undefined>>): string {
  const named = env.TICKMARK_LIBRARY
  return named ? resolve(named) : join(envPaths('Tickmark', { suffix: '' }).data, 'library')
}
