import { join } from 'node:path'
import { BACKUPS, type Block } from './backup-file.ts'
import { codeOf, type Disk, factsAt, readRange, readWhole, withFile } from './disk.ts'
import { HISTORY } from './read-dossier.ts'
import { sha256 } from './sha256.ts'
import { writeAtomically } from './write-atomically.ts'

/** The folder, in that of the backups, of the history's blocks. */
export const BLOCKS = 'history'

/**
 * In bytes: a block ends with the first line that reaches this. A backup writes the last block
 * anew, so this bounds what a small change costs; smaller blocks would be more files.
 */
const BLOCK = 128 * 1024

interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Where a history is cut. Lines that are appended later move no cut but the last, so that two
 * histories share their blocks as far as they are alike.
 */
export function cutHistory(
  lines: Iterable<{ readonly offset: number; readonly length: number }>,
  size = BLOCK,
): Place[] {
  const places: Place[] = []
  let start = 0
  let end = 0
  for (const { offset, length } of lines) {
    end = offset + length + 1
    if (end - start < size) continue
    places.push({ start, end })
    start = end
  }
  if (end > start) places.push({ start, end })
  return places
}

/** Keeps the history's blocks: those that are there and whole stay, the others are written and read back. */
export async function keepBlocks(
  folder: string,
  places: readonly Place[],
  disk: Disk,
): Promise<Block[]> {
  await disk.makeFolder(join(folder, BACKUPS, BLOCKS))
  await disk.syncFolder(join(folder, BACKUPS))
  return withFile(disk, join(folder, HISTORY), 'read', async (file) => {
    const blocks: Block[] = []
    for (const { start, end } of places) {
      const bytes = await readRange(file, start, end)
      const block = { sha256: sha256(bytes), bytes: bytes.length }
      blocks.push(block)
      if (await readBlock(folder, block, disk)) continue
      await writeAtomically(pathOf(folder, block), bytes, disk)
      if (!(await readBlock(folder, block, disk))) throw new Error('it reads back otherwise')
    }
    return blocks
  })
}

/** Whether each block has a file of its length; not whether it is whole. */
export async function blocksAreThere(
  blocks: readonly Block[],
  folder: string,
  disk: Disk,
): Promise<boolean> {
  for (const block of blocks) {
    if ((await factsAt(disk, pathOf(folder, block)))?.size !== block.bytes) return false
  }
  return true
}

/** A block's bytes, or null where its file is missing or altered. */
export async function readBlock(folder: string, block: Block, disk: Disk): Promise<Buffer | null> {
  const bytes = await readWhole(disk, pathOf(folder, block)).catch(unreadable)
  return bytes && sha256(bytes) === block.sha256 ? bytes : null
}

/** The same bytes where the dossier's present history still has them. */
export async function readBlockFromHistory(
  folder: string,
  block: Block,
  start: number,
  disk: Disk,
): Promise<Buffer | null> {
  try {
    const bytes = await withFile(disk, join(folder, HISTORY), 'read', (file) =>
      readRange(file, start, start + block.bytes),
    )
    return sha256(bytes) === block.sha256 ? bytes : null
  } catch (error) {
    return unreadable(error)
  }
}

export function nameOf(block: Block): string {
  return `${block.sha256}.ndjson`
}

function pathOf(folder: string, block: Block): string {
  return join(folder, BACKUPS, BLOCKS, nameOf(block))
}

/** A fault in one copy is what the other copy is for. */
function unreadable(error: unknown): null {
  const code = codeOf(error)
  if (code === undefined || code === 'EMFILE') throw error
  return null
}
