import type { VerdictPack } from '../../core/dossier/index.ts'
import type { Failure, Result } from '../../core/result.ts'
import { bridge } from '../state/bridge.ts'
import { copyOf, firstPack } from './new-packs.ts'

/** What can be done with the library's packs; what went wrong is answered in words, or null. */
export interface PackDeeds {
  /** A new pack to begin with, and one like another: neither is kept yet. */
  readonly first: () => VerdictPack
  readonly copy: (pack: VerdictPack) => VerdictPack
  readonly save: (pack: VerdictPack) => Promise<string | null>
  readonly remove: (id: string) => Promise<string | null>
  /** The pack that was taken up, and what came of it in words; nulls where it was cancelled. */
  readonly chooseAndImport: () => Promise<{
    readonly pack: VerdictPack | null
    readonly words: string | null
  }>
  /** What came of it in words; null where it was cancelled. */
  readonly exportOne: (id: string) => Promise<string | null>
}

/** `packs` answers those that the library has at the time. */
export function packDeeds(packs: () => readonly VerdictPack[]): PackDeeds {
  /** The library's packs are written one change after the other. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = last.then(act)
    last = done.catch(() => undefined)
    return done
  }
  const newId = () => crypto.randomUUID()
  return {
    first: () => firstPack(packs(), newId),
    copy: (pack) => copyOf(pack, packs(), newId),
    save: (pack) => inTurn(async () => failureIn(await bridge.request('pack.save', pack))),
    remove: (id) => inTurn(async () => failureIn(await bridge.request('pack.remove', id))),
    chooseAndImport: async () => {
      const before = packs()
      const taken = await bridge.request('pack.chooseAndImport', undefined)
      if (!taken.ok) return { pack: null, words: wordsOf(taken.error) }
      const pack = taken.value
      if (pack === null) return { pack, words: null }
      const isKnown = before.some(({ id }) => id === pack.id)
      const words = isKnown ? `“${pack.name}” is here already.` : `“${pack.name}” is imported.`
      return { pack, words }
    },
    exportOne: async (id) => {
      await last
      const written = await bridge.request('pack.export', id)
      if (!written.ok) return wordsOf(written.error)
      return written.value && `Written to ${written.value.path}`
    },
  }
}

function failureIn(result: Result<unknown>): string | null {
  return result.ok ? null : wordsOf(result.error)
}

function wordsOf({ reason, next }: Failure): string {
  return `${reason} ${next}`
}
