import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import type { VerdictPack } from '../../core/dossier/index.ts'
import { flushTyping } from '../parts/typing.ts'
import type { Stores } from '../state/context.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import { useStore } from '../state/observable.ts'
import { Unsent } from '../state/unsent.ts'
import type { PackUse } from './PackPane.tsx'
import { PacksSheet } from './PacksSheet.tsx'
import { packDeeds } from './pack-deeds.ts'
import { verdictsLost } from './verdicts-lost.ts'

export interface Packs {
  readonly show: () => void
  /** The sheet, while it is shown. */
  readonly sheet: ReactNode
}

export interface PacksOptions {
  readonly current: RefObject<DossierStore | null>
  readonly stores: Pick<Stores, 'library' | 'settings' | 'notices'>
}

/** The verdict packs of the library, and which of them the open dossier has. */
export function usePacks({ current, stores }: PacksOptions): Packs {
  const [shown, setShown] = useState<{ readonly store: DossierStore | null } | null>(null)
  const isHere = shown !== null && shown.store === current.current
  const close = () => {
    flushTyping()
    setShown(null)
  }
  return {
    show: () => {
      flushTyping()
      setShown({ store: current.current })
    },
    sheet: !isHere ? null : shown.store === null ? (
      <ShownPacks stores={stores} use={null} onClose={close} />
    ) : (
      <PacksOfDossier stores={stores} store={shown.store} onClose={close} />
    ),
  }
}

interface ShownPacksProps {
  readonly stores: PacksOptions['stores']
  readonly use: PackUse | null
  readonly onClose: () => void
}

interface PacksOfDossierProps extends Omit<ShownPacksProps, 'use'> {
  readonly store: DossierStore
}

function PacksOfDossier({ store, stores, onClose }: PacksOfDossierProps) {
  const copy = useStore(store, ({ dossier }) => dossier.info.pack)
  const { notices } = stores
  const take = async (pack: VerdictPack, map: Readonly<Record<string, string | null>>) => {
    onClose()
    if ((await store.execute({ type: 'choosePack', pack, map })) === null) return
    notices.show(`This dossier’s verdicts are now those of “${pack.name}”.`, [
      { label: 'Undo', run: () => void store.undo() },
    ])
  }
  const use: PackUse = {
    copy,
    isReadOnly: store.readOnly,
    lost: (pack) => verdictsLost(Object.values(store.dossier.claims), copy, pack),
    onUse: (pack, map) => void take(pack, map),
  }
  return <ShownPacks stores={stores} use={use} onClose={onClose} />
}

function ShownPacks({ stores: { library, settings }, use, onClose }: ShownPacksProps) {
  const view = useStore(library, (store) => store.view)
  const wanted = useStore(settings, (store) => store.settings.pack)
  const unsent = useMemo(() => new Unsent('packs'), [])
  const deeds = useMemo(() => packDeeds(() => library.view?.packs ?? []), [library])
  if (view === null) return null
  const forNew = view.packs.some(({ id }) => id === wanted) ? wanted : 'plain'
  return (
    <PacksSheet
      packs={view.packs}
      forNew={forNew}
      isReadOnly={view.readOnly !== null}
      use={use}
      unsent={unsent}
      deeds={deeds}
      onForNew={(pack) => settings.change({ pack })}
      onClose={onClose}
    />
  )
}
