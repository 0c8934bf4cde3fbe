import type { Disk, DiskFile } from './disk.ts'
import { realDisk } from './disk.ts'

const PAGE = 64

/**
 * A disk with one file in memory, as a system has it that is cruel and within its rights: a write
 * stays in the cache until an fsync; an fsync that fails forgets which pages were to be written,
 * so that the next one succeeds without them.
 */
export class ForgetfulDisk {
  /** What a power cut would leave now. */
  durable: Buffer
  /** Asked before each operation; an error code makes it fail. */
  fault: (operation: keyof DiskFile | 'open') => string | undefined = () => undefined
  #cache: Buffer
  readonly #dirty = new Set<number>()

  constructor(content: string) {
    this.durable = Buffer.from(content)
    this.#cache = Buffer.from(content)
  }

  get disk(): Disk {
    return { ...realDisk, open: async () => this.#open() }
  }

  #open(): DiskFile {
    this.#ask('open')
    return {
      write: async (bytes, position) => {
        // A disk that gets full takes what it can.
        const code = this.fault('write')
        if (code === 'short')
          return this.#put(bytes.subarray(0, Math.ceil(bytes.length / 3)), position)
        if (code) throw failure(code)
        return this.#put(bytes, position)
      },
      read: async (into, position) => this.#cache.copy(into, 0, position),
      sync: async () => {
        const code = this.fault('sync')
        if (code) this.#dirty.clear()
        if (code) throw failure(code)
        this.#flush()
      },
      truncate: async (length) => {
        this.#ask('truncate')
        this.#cache = this.#cache.subarray(0, length)
        for (const page of this.#dirty) if (page * PAGE >= length) this.#dirty.delete(page)
      },
      stat: async () => ({ size: this.#cache.length, changed: 0, identity: '', kind: 'file' }),
      close: async () => undefined,
    }
  }

  #ask(operation: keyof DiskFile | 'open'): void {
    const code = this.fault(operation)
    if (code) throw failure(code)
  }

  #put(bytes: Uint8Array, position: number): number {
    const size = Math.max(this.#cache.length, position + bytes.length)
    const next = Buffer.alloc(size)
    this.#cache.copy(next)
    next.set(bytes, position)
    this.#cache = next
    const last = Math.floor((position + bytes.length - 1) / PAGE)
    for (let page = Math.floor(position / PAGE); page <= last; page++) this.#dirty.add(page)
    return bytes.length
  }

  #flush(): void {
    const next = Buffer.alloc(this.#cache.length)
    this.durable.copy(next)
    for (const page of this.#dirty)
      this.#cache.copy(next, page * PAGE, page * PAGE, (page + 1) * PAGE)
    this.#dirty.clear()
    this.durable = next
  }
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code })
}
