import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const anHour = 3_600_000

/**
 * Fills a folder so that it is either whole or absent, whenever the program is killed: `fill` works
 * in a temporary sibling, which is renamed at the end. Of two at once the first to finish wins and
 * the other uses its result. What a killed run left is removed an hour later.
 * @param {string} folder
 * @param {(temporary: string) => Promise<void>} fill
 */
export async function unpackAside(folder, fill) {
  const parent = dirname(folder)
  const prefix = `.${basename(folder)}-`
  await mkdir(parent, { recursive: true })
  await removeLeftovers(parent, prefix)
  const temporary = mkdtempSync(join(parent, prefix))
  const remove = () => rmSync(temporary, { recursive: true, force: true })
  const onSignal = (signal) => {
    remove()
    process.kill(process.pid, signal)
  }
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  try {
    await fill(temporary)
    await rename(temporary, folder).catch((error) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
    remove()
  }
}

/**
 * @param {string} parent
 * @param {string} prefix
 */
async function removeLeftovers(parent, prefix) {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue
    const path = join(parent, name)
    const age = await stat(path).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    )
    if (age > anHour) await rm(path, { recursive: true, force: true })
  }
}
