import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import type { Carried } from '../../core/dossier/index.ts'
import type { HandedOff, MergedHandOff } from '../../ipc/index.ts'
import { FileDrop } from '../import/FileDrop.tsx'
import { momentWords } from '../parts/dates.ts'
import type { Brought } from '../parts/pasted.ts'
import { flushTyping } from '../parts/typing.ts'
import { useStable } from '../parts/use-stable.ts'
import { bridge } from '../state/bridge.ts'
import type { Stores } from '../state/context.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import { useStore } from '../state/observable.ts'
import { type CarriedKind, CarriedSheet } from './CarriedSheet.tsx'
import { mergedWords } from './hand-off-words.ts'
import { MergeScreen } from './MergeScreen.tsx'
import { writeHandOff } from './write-hand-off.ts'

export interface HandingOffOptions {
  readonly stores: Stores
  /** The open dossier. */
  readonly present: RefObject<DossierStore | null>
  readonly onOpen: (id: string) => Promise<void>
  /** Leaves the open dossier. */
  readonly onLeave: () => void
  /** The person wants to see what a merge carried, in the open dossier. */
  readonly onShow: (kind: CarriedKind, id: string) => void
}

export interface HandingOff {
  /** Lies over everything while a hand-off is to be merged, else null. */
  readonly screen: ReactNode | null
  /** What the last merge carried to another draft, while it is looked at. */
  readonly sheet: ReactNode | null
  /** Writes the open dossier as one file. */
  readonly write: () => void
  /** Lets the person choose hand-off files to open. */
  readonly choose: () => void
}

/** Handing off, and what comes back. */
export function useHandOff(options: HandingOffOptions): HandingOff {
  const { stores, present, onShow } = options
  const { handOffs, notices } = stores
  const isShown = useStore(handOffs, ({ shown }) => shown !== null)
  const [carried, setCarried] = useState<{ id: string; list: readonly Carried[] } | null>(null)

  const arrived = useStable(async ({ id, file, by, at }: HandedOff) => {
    await options.onOpen(id)
    notices.show(`“${file}” was handed off by ${by.name} on ${momentWords(at)}.`)
  })
  const restore = useStable(async (id: string, backup: string) => {
    flushTyping()
    await present.current?.answered()
    if (present.current?.id === id) options.onLeave()
    const restored = await bridge.request('backup.restore', { id, backup })
    if (!restored.ok) return notices.fail(restored.error)
    await options.onOpen(id)
    notices.show('The dossier is as it was before the merge. What was merged was put aside.')
  })
  const merged = useStable(async (result: MergedHandOff) => {
    const { id, backup, carried: list } = result
    await options.onOpen(id)
    const show = () => setCarried({ id, list })
    notices.show(mergedWords(result), [
      ...(list.length > 0 ? [{ label: 'Show what was carried', run: show }] : []),
      ...(backup ? [{ label: 'Restore that backup', run: () => void restore(id, backup.id) }] : []),
    ])
    if (list.length > 0) show()
  })
  const openToo = async ({ files }: Brought) => {
    const paths = files.map((file) => bridge.pathOf(file)).filter(Boolean)
    if (paths.length > 0) notices.report(await bridge.request('handOff.open', paths))
  }
  useEffect(() => handOffs.connect(), [handOffs])
  useEffect(() => bridge.on('handedOff', (handedOff) => void arrived(handedOff)), [arrived])

  const store = present.current
  const isHere = carried !== null && store?.id === carried.id
  return {
    screen: isShown ? (
      <FileDrop hint="Drop a hand-off to open it too" onDrop={(brought) => void openToo(brought)}>
        <MergeScreen onMerged={(result) => void merged(result)} />
      </FileDrop>
    ) : null,
    sheet: isHere ? (
      <CarriedSheet
        carried={carried.list}
        dossier={store.dossier}
        onShow={(kind, id) => {
          setCarried(null)
          onShow(kind, id)
          const { list } = carried
          notices.show('Carried to the other draft.', [
            { label: 'Show the list again', run: () => setCarried({ id: carried.id, list }) },
          ])
        }}
        onClose={() => setCarried(null)}
      />
    ) : null,
    write: () => {
      const { current } = present
      if (current) void writeHandOff(current.id, notices, () => current.answered())
    },
    choose: async () => {
      notices.report(await bridge.request('handOff.choose', undefined))
    },
  }
}
