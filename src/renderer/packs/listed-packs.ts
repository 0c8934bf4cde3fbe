import { builtInPacks, same, type VerdictPack } from '../../core/dossier/index.ts'

/** A pack as the list has it. */
export interface ListedPack {
  /** Tells it from the others of the list. */
  readonly key: string
  readonly pack: VerdictPack
  /** `copy` where only the open dossier has it so. */
  readonly origin: 'builtIn' | 'own' | 'copy'
  /** Whether the open dossier has exactly this one. */
  readonly isHere: boolean
  /** Of a copy: what the library has under its id, which is another one by now; null for nothing. */
  readonly inLibrary: VerdictPack | null
}

const COPY = 'copy of '

/**
 * The packs to choose from: those of the library in its order, and before them the copy of the open
 * dossier where the library has none that is the same.
 */
export function listedPacks(
  library: readonly VerdictPack[],
  copy: VerdictPack | null,
): ListedPack[] {
  const listed = library.map((pack): ListedPack => {
    const origin = builtInPacks.some(({ id }) => id === pack.id) ? 'builtIn' : 'own'
    const isHere = copy !== null && same(copy, pack)
    return { key: pack.id, pack, origin, isHere, inLibrary: null }
  })
  if (copy === null || listed.some(({ isHere }) => isHere)) return listed
  const inLibrary = library.find(({ id }) => id === copy.id) ?? null
  const key = `${COPY}${copy.id}`
  return [{ key, pack: copy, origin: 'copy', isHere: true, inLibrary }, ...listed]
}
