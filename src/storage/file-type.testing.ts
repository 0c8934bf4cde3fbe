import { deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: string | Buffer
  /** What the table of contents says of its unpacked size, where that is a lie. */
  readonly claims?: number
}

/** A zip file, its entries deflated. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claims } of entries) {
    const packed = deflateRawSync(content)
    const sizes = [packed.length, claims ?? Buffer.byteLength(content)] as const
    const title = Buffer.from(name)
    const local = Buffer.concat([header(0x04034b50, 30, 4, sizes, title.length), title, packed])
    const central = header(0x02014b50, 46, 6, sizes, title.length)
    central.writeUInt32LE(offset, 42)
    directory.push(central, title)
    locals.push(local)
    offset += local.length
  }
  const table = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(table.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, table, end])
}

function header(
  signature: number,
  length: number,
  at: number,
  [packed, unpacked]: readonly [number, number],
  title: number,
): Buffer {
  const bytes = Buffer.alloc(length)
  bytes.writeUInt32LE(signature, 0)
  bytes.writeUInt16LE(20, at)
  bytes.writeUInt16LE(8, at + 4)
  bytes.writeUInt32LE(packed, at + 14)
  bytes.writeUInt32LE(unpacked, at + 18)
  bytes.writeUInt16LE(title, at + 22)
  return bytes
}

/** A list of parts as Office writes it. */
export function contentTypes(main: string): string {
  return `<?xml version="1.0"?><Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/main.xml" ContentType="${main}.main+xml"/></Types>`
}
