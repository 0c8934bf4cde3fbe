import { type Disk, realDisk, withFile } from '../disk.ts'
import { MANIFEST } from './manifest.ts'

/**
 * Whether a file is to be opened as a hand-off: by its ending, or as a zip file that begins with a
 * manifest. Whether it is one in order is found out by opening it.
 */
export async function isHandOffFile(path: string, disk: Disk = realDisk): Promise<boolean> {
  if (/\.tickmark$/i.test(path)) return true
  try {
    if ((await disk.stat(path)).kind !== 'file') return false
    return await withFile(disk, path, 'read', async (file) => {
      const beginning = Buffer.alloc(FIRST_NAME + MANIFEST.length)
      const length = await file.read(beginning, 0)
      return (
        length === beginning.length &&
        beginning.readUInt32LE(0) === ZIP_BEGINS &&
        beginning.readUInt16LE(NAME_LENGTH) === MANIFEST.length &&
        beginning.toString('latin1', FIRST_NAME) === MANIFEST
      )
    })
  } catch {
    return false
  }
}

/** Of the first entry of a zip file: where it begins, how long its name is, and the name. */
const ZIP_BEGINS = 0x04034b50
const NAME_LENGTH = 26
const FIRST_NAME = 30
