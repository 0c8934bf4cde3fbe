import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs a command on a screen that nobody sees, with Debian's `xvfb-run`. It gets a place for its
 * keys: the one it makes for itself it sometimes fails to remove, and then the command's exit code
 * is lost.
 * @template T
 * @param {string[]} command
 * @param {(command: string[]) => Promise<T>} start
 */
export async function onVirtualDisplay(command, start) {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-display-'))
  const keys = join(folder, 'Xauthority')
  try {
    await writeFile(keys, '', { mode: 0o600 })
    return await start(['xvfb-run', '-a', '-f', keys, '-s', '-screen 0 1440x1000x24', ...command])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
