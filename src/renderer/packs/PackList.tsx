import { useEffect, useRef } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { Button } from '../parts/Button.tsx'
import type { ListedPack } from './listed-packs.ts'
import './pack-list.css'

export interface PackListProps {
  readonly packs: readonly ListedPack[]
  readonly chosen: string
  /** The id of the pack that new dossiers get. */
  readonly forNew: string
  readonly onChoose: (key: string) => void
  /** Null where the library cannot be changed. */
  readonly onMake: (() => void) | null
  readonly onImport: (() => void) | null
}

/** The packs to choose from, each with whose it is. */
export function PackList(props: PackListProps) {
  const { packs, chosen, forNew, onChoose, onMake, onImport } = props
  const ref = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another one is chosen
  useEffect(() => {
    const item = ref.current?.querySelector<HTMLElement>('[aria-selected=true]')
    item?.scrollIntoView({ block: 'nearest' })
    // What had the focus went away with the pack that was deleted.
    if (document.activeElement === document.body) item?.focus()
  }, [chosen])
  return (
    <div className="pack-list" ref={ref}>
      <ListBox
        className="pack-items"
        aria-label="Verdict packs"
        autoFocus
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const [key] = [...keys]
          if (key !== undefined) onChoose(String(key))
        }}
      >
        {packs.map(({ key, pack, origin, isHere }) => (
          <ListBoxItem key={key} id={key} textValue={pack.name} className="pack-item">
            <span className="pack-name" dir="auto">
              {pack.name}
            </span>
            <span className="pack-facts">
              {[
                ...(isHere ? ['this dossier'] : []),
                ...(origin === 'builtIn' ? ['built in'] : []),
                ...(origin === 'copy' ? ['its own copy'] : []),
                ...(origin !== 'copy' && pack.id === forNew ? ['new dossiers'] : []),
                `${pack.verdicts.length} ${pack.verdicts.length === 1 ? 'verdict' : 'verdicts'}`,
              ].join(' · ')}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
      <div className="button-row">
        {onMake && <Button onPress={onMake}>New pack</Button>}
        {onImport && <Button onPress={onImport}>Import…</Button>}
      </div>
    </div>
  )
}
