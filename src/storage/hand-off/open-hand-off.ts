import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../core/result.ts'
import { UNFINISHED_DOSSIER } from '../create-dossier.ts'
import { factsAt, renameDurably } from '../disk.ts'
import { diskFailure } from '../disk-failure.ts'
import { harmlessName } from '../keep-file-name.ts'
import { type HandOffToMerge, handOffToMerge, type OpenIt } from './hand-off-to-merge.ts'
import { type UnpackOptions, unpackHandOff } from './unpack-hand-off.ts'

/** What a hand-off file turned out to be for this library. */
export type OpenedHandOff =
  /** It is a dossier of the library now. */
  | { readonly kind: 'new'; readonly id: string }
  /** The dossier is here already: to be merged, or let go. */
  | { readonly kind: 'merge'; readonly id: string; readonly handOff: HandOffToMerge }

export interface OpenHandOffOptions extends UnpackOptions {
  /** The library’s folder. */
  readonly library: string
  /** The folder of what was put away. */
  readonly bin: string
  readonly open: OpenIt
}

/**
 * Opens a hand-off file in a library, for its one writer: as a new dossier, which appears when all
 * of it is on disk, or to be merged with the one that is here. Nothing is changed by a file that
 * is damaged, dangerous, foreign or newer.
 */
export async function openHandOff(
  path: string,
  options: OpenHandOffOptions,
): Promise<Result<OpenedHandOff>> {
  const { library, bin, disk, open } = options
  const unpacked = join(library, `${UNFINISHED_DOSSIER}${randomUUID()}`)
  const manifest = await unpackHandOff(path, unpacked, options)
  if (!manifest.ok) return manifest
  const { head, dossier } = manifest.value
  const { id } = dossier
  let isKept = false
  try {
    if (await factsAt(disk, join(bin, id))) return binned(dossier.title)
    if (!(await factsAt(disk, join(library, id)))) {
      await disk.syncFolder(unpacked)
      await renameDurably(disk, unpacked, join(library, id))
      return ok({ kind: 'new', id })
    }
    const here = await open(id)
    if (!here.ok) return here
    const handOff = await handOffToMerge(here.value, open, unpacked, head, disk)
    if (!handOff.ok) return handOff
    isKept = true
    return ok({ kind: 'merge', id, handOff: handOff.value })
  } catch (error) {
    return { ok: false, error: diskFailure('The hand-off file could not be opened', error) }
  } finally {
    if (!isKept) await disk.remove(unpacked).catch(() => undefined)
  }
}

function binned(title: string): Result<never> {
  return fail(
    'binned',
    `The dossier “${harmlessName(title)}” is in the bin.`,
    'Take it out of the bin first, then open the file again.',
  )
}
