import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** In bytes: room for a life, and little to copy. */
const SIZE = 48 * 1024 * 1024

/**
 * A file system of its own in an image, whose power can be cut: a copy of the image has what the
 * disk was given so far, and nothing that only the system's memory holds.
 */
export class LoopDisk {
  readonly folder: string
  readonly #image: string

  private constructor(image: string, folder: string) {
    this.#image = image
    this.folder = folder
  }

  static async make(base: string): Promise<LoopDisk> {
    const disk = new LoopDisk(join(base, 'disk.img'), join(base, 'disk'))
    await writeFile(disk.#image, '')
    await truncate(disk.#image, SIZE)
    await execute('mkfs.ext4', ['-q', '-F', disk.#image])
    await disk.#mount()
    return disk
  }

  /** What a power cut would leave now, as a disk of its own; this one stays as it is. */
  async cut(name: string): Promise<LoopDisk> {
    const copy = new LoopDisk(`${this.#image}-${name}`, `${this.folder}-${name}`)
    await copyFile(this.#image, copy.#image)
    await copy.#mount()
    return copy
  }

  async remove(): Promise<void> {
    await execute('umount', [this.folder])
    await rm(this.#image)
  }

  async #mount(): Promise<void> {
    await mkdir(this.folder)
    await execute('mount', ['-o', 'loop', this.#image, this.folder])
  }
}

/** Why no file system can be mounted here, or null where one can. */
export async function whyNoLoopDisk(): Promise<string | null> {
  if (process.platform !== 'linux') return 'needs Linux'
  if (process.getuid?.() !== 0) return 'needs root'
  const base = await mkdtemp(join(tmpdir(), 'tickmark-loop-'))
  try {
    await (await LoopDisk.make(base)).remove()
    return null
  } catch {
    return 'needs loop devices and mkfs.ext4'
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}
