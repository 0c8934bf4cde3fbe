import {
  type CSSProperties,
  type MouseEvent,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from 'react'
import type { ClaimIndex } from '../state/claim-index.ts'
import { useDossier } from '../state/context.ts'
import { ROWS, RulerRows } from './ruler-rows.ts'

export interface RulerProps {
  readonly index: ClaimIndex
  readonly selectedId: string | null
  /** The length of the text, in UTF-16 code units. */
  readonly length: number
  readonly onPick: (id: string) => void
}

/**
 * Every claim at its height in the text; a click goes to the nearest. It repeats what the claims
 * list says, so assistive technology passes over it.
 */
export function Ruler({ index, selectedId, length, onPick }: RulerProps) {
  const pack = useDossier((store) => store.dossier.info.pack)
  const rows = useMemo(() => new RulerRows(index, pack, length), [index, pack, length])
  useLayoutEffect(() => rows.follow(), [rows])
  const paths = useSyncExternalStore(rows.subscribe, () => rows.paths)
  const notches = useSyncExternalStore(rows.subscribe, () => rows.notches)
  const selected = index.spanOf(index.order.get(selectedId ?? undefined)?.claim)

  const pick = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const id = rows.nearest((event.clientY - box.top) / box.height)
    if (id !== undefined) onPick(id)
  }
  return (
    <div className="ruler" aria-hidden="true" onClick={pick}>
      <svg viewBox={`0 0 1 ${ROWS}`} preserveAspectRatio="none" aria-hidden="true">
        {[...paths].map(([look, path]) => (
          <path key={look} data-look={look} d={path} />
        ))}
        {notches !== '' && <path className="ruler-flagged" d={notches} />}
      </svg>
      {selected && (
        <i
          className="ruler-selected"
          style={{ '--at': selected.start / length } as CSSProperties}
        />
      )}
    </div>
  )
}
