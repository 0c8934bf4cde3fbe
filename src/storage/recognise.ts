import { basename } from 'node:path'
import { type Disk, realDisk } from './disk.ts'
import { BEGINNING, fileType } from './file-type.ts'
import { harmlessName } from './keep-file-name.ts'

/** A file as somebody named it, and what it is. */
export interface Recognised {
  readonly path: string
  /** As it can be shown. */
  readonly name: string
  /** Media type by the content; empty where it cannot be looked at, which whoever reads it will tell. */
  readonly type: string
}

/** Looks at what a file is, by its content and the ending of its name. */
export async function recognise(path: string, disk: Disk = realDisk): Promise<Recognised> {
  const name = harmlessName(basename(path))
  try {
    const { kind, size } = await disk.stat(path)
    if (kind !== 'file') return { path, name, type: '' }
    const file = await disk.open(path, 'read')
    try {
      const beginning = new Uint8Array(Math.min(size, BEGINNING))
      const length = await file.read(beginning, 0)
      const bytes = { size, read: file.read.bind(file) }
      const { type } = await fileType(beginning.subarray(0, length), name, bytes)
      return { path, name, type }
    } finally {
      await file.close()
    }
  } catch {
    return { path, name, type: '' }
  }
}
