import { useState } from 'react'
import type { VerdictPack } from '../../core/dossier/index.ts'
import { Sheet } from '../actions/Sheet.tsx'
import { Button } from '../parts/Button.tsx'
import type { Unsent } from '../state/unsent.ts'
import { listedPacks } from './listed-packs.ts'
import { PackList } from './PackList.tsx'
import { PackPane, type PackUse } from './PackPane.tsx'
import type { PackDeeds } from './pack-deeds.ts'
import './packs.css'

export interface PacksSheetProps {
  /** The library's, the built-in ones first. */
  readonly packs: readonly VerdictPack[]
  /** The id of the pack that new dossiers get. */
  readonly forNew: string
  readonly isReadOnly: boolean
  /** Null where no dossier is open. */
  readonly use: PackUse | null
  readonly unsent: Unsent
  readonly deeds: PackDeeds
  readonly onForNew: (id: string) => void
  readonly onClose: () => void
}

/** The verdict packs of the library and of the open dossier. */
export function PacksSheet(props: PacksSheetProps) {
  const { packs, forNew, isReadOnly, use, unsent, deeds, onForNew, onClose } = props
  const listed = listedPacks(packs, use?.copy ?? null)
  const usual =
    listed.find(({ isHere }) => isHere) ??
    listed.find(({ pack }) => pack.id === forNew) ??
    listed[0]
  const [key, setKey] = useState(usual?.key ?? '')
  const [made, setMade] = useState<string | null>(null)
  const [news, setNews] = useState<{ words: string; undo: (() => void) | null } | null>(null)
  const chosen = listed.find((each) => each.key === key) ?? usual
  if (chosen === undefined) return null
  const say = (words: string | null, undo: (() => void) | null = null) =>
    setNews(words === null ? null : { words, undo })
  const choose = (id: string) => {
    setMade(null)
    setKey(id)
  }
  const make = async (pack: VerdictPack) => {
    const failure = await deeds.save(pack)
    if (failure !== null) return say(failure)
    setKey(pack.id)
    setMade(pack.id)
    say(null)
  }
  const restore = async (pack: VerdictPack) => {
    const failure = await deeds.save(pack)
    if (failure === null) choose(pack.id)
    say(failure ?? `“${pack.name}” is back.`)
  }
  const remove = async (pack: VerdictPack) => {
    const failure = await deeds.remove(pack.id)
    if (failure !== null) return say(failure)
    const rest = listed.filter((each) => each.key !== pack.id)
    choose((rest.find(({ isHere }) => isHere) ?? rest[0])?.key ?? '')
    say(`“${pack.name}” is deleted. Dossiers that have it keep their copy.`, () => {
      void restore(pack)
    })
  }
  const importOne = async () => {
    const { pack, words } = await deeds.chooseAndImport()
    if (pack !== null) choose(pack.id)
    say(words)
  }
  return (
    <Sheet title="Verdict packs" place="middle" className="packs" onClose={onClose}>
      <PackList
        packs={listed}
        chosen={chosen.key}
        forNew={forNew}
        onChoose={(id) => {
          choose(id)
          say(null)
        }}
        onMake={isReadOnly ? null : () => void make(deeds.first())}
        onImport={isReadOnly ? null : () => void importOne()}
      />
      <div className="packs-pane">
        <PackPane
          key={chosen.key}
          listed={chosen}
          isForNew={chosen.origin !== 'copy' && chosen.pack.id === forNew}
          isReadOnly={isReadOnly}
          use={use}
          isNew={made === chosen.key}
          unsent={unsent}
          onSave={async (pack) => {
            const failure = await deeds.save(pack)
            if (failure !== null) say(failure)
          }}
          onCopy={(pack) => void make(deeds.copy(pack))}
          onKeep={async (pack) => {
            const failure = await deeds.save(pack)
            if (failure === null) choose(pack.id)
            say(failure ?? `“${pack.name}” is in the library.`)
          }}
          onForNew={(id) => {
            onForNew(id)
            say(`New dossiers get “${chosen.pack.name}”.`)
          }}
          onExport={async (id) => say(await deeds.exportOne(id))}
          onRemove={(pack) => void remove(pack)}
          onSay={say}
        />
      </div>
      <div className="packs-news" role="status">
        {news !== null && (
          <>
            <span>{news.words}</span>
            {news.undo !== null && (
              <Button
                onPress={() => {
                  news.undo?.()
                  say(null)
                }}
              >
                Undo
              </Button>
            )}
          </>
        )}
      </div>
    </Sheet>
  )
}
