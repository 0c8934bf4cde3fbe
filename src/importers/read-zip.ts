import { fromBufferPromise } from 'yauzl'

/** In bytes: what the wanted entries of an archive may have together, unpacked. */
export const LARGEST_UNPACKED = 64 * 1024 * 1024

/** More than any document has. */
const MOST_ENTRIES = 20_000

/** An archive that would unpack into more than is allowed. */
export class TooLargeUnpacked extends Error {}

/**
 * The entries of a zip archive that `wanted` asks for by their path, unpacked; of two with one path
 * the first. Nothing is written anywhere. Throws {@link TooLargeUnpacked} before more than
 * {@link LARGEST_UNPACKED} is in memory, whatever the archive says of its sizes, and another error
 * where it is broken or encrypted.
 */
export async function unzip(
  bytes: Buffer,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { validateEntrySizes: true })
  if (zip.entryCount > MOST_ENTRIES) throw new TooLargeUnpacked(`${zip.entryCount} entries`)
  const entries = new Map<string, Buffer>()
  let room = LARGEST_UNPACKED
  for await (const entry of zip.eachEntry()) {
    if (!wanted(entry.fileName) || entries.has(entry.fileName)) continue
    if (entry.uncompressedSize > room) throw new TooLargeUnpacked(entry.fileName)
    if (!entry.canDecodeFileData()) throw new Error('it is encrypted, or packed in an unknown way')
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      room -= chunk.length
      if (room < 0) throw new TooLargeUnpacked(entry.fileName)
      chunks.push(chunk)
    }
    entries.set(entry.fileName, Buffer.concat(chunks))
  }
  return entries
}
