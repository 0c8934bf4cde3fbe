import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { Span } from '../../core/article/index.ts'
import type { Draft, Revision } from '../../core/dossier/index.ts'
import { marksByBlock } from '../article/marks.ts'
import { dayWords } from '../parts/dates.ts'
import { type Cell, DraftRow } from './DraftRow.tsx'
import { candidateAt, type DraftMark, marksAfter, marksBefore } from './draft-marks.ts'
import type { CarriedClaim } from './outcomes.ts'
import './side-by-side.css'

export interface SideBySideProps {
  readonly revision: Revision
  readonly claims: readonly CarriedClaim[]
  readonly selected: CarriedClaim | undefined
  /** Words of the arriving draft that the selected claim is to stand on. */
  readonly chosen: Span | null
  /** What scrolls and takes the focus: for reading what is selected in it. */
  readonly areaRef: RefObject<HTMLElement | null>
  readonly onPick: (claimId: string) => void
  readonly onPickCandidate: (at: number) => void
}

/** The two drafts on paper, paragraph by paragraph. */
export function SideBySide(props: SideBySideProps) {
  const { revision, claims, selected, chosen, areaRef, onPick, onPickCandidate } = props
  const { from, to, comparison } = revision
  const selectedId = selected?.id ?? null
  const before = useByBlock(
    from,
    useMemo(
      () => marksBefore(claims, comparison.dropped, selectedId),
      [claims, comparison, selectedId],
    ),
  )
  const after = useByBlock(
    to,
    useMemo(
      () => marksAfter(claims, comparison.added, selected, chosen),
      [claims, comparison, selected, chosen],
    ),
  )

  // The arriving draft's side comes last: where both cannot be seen at once, it is the one that is.
  useEffect(() => {
    const area = areaRef.current
    if (area === null || selectedId === null) return
    const mark = `[data-mark="${CSS.escape(selectedId)}"]`
    area.querySelector(`.cell-before ${mark}`)?.scrollIntoView({ block: 'nearest' })
    const there = area.querySelector(`.cell-after ${mark}`)
    const it = there ?? area.querySelector('.draft-candidate')
    it?.scrollIntoView({ block: 'nearest' })
  }, [selectedId, areaRef])
  useEffect(() => {
    if (chosen)
      areaRef.current?.querySelector('.draft-chosen')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, areaRef])

  const pick = ({ target }: MouseEvent) => {
    if (window.getSelection()?.isCollapsed === false) return
    // Words that are being chosen lie over what they are chosen from.
    const mark = (target as Element).closest('[data-mark]:not(.draft-chosen)')
    const id = mark?.getAttribute('data-mark')
    if (id == null) return
    const candidate = candidateAt(id)
    if (candidate === null) onPick(id)
    else onPickCandidate(candidate)
  }
  // A selection that is begun in one column stays in it.
  const keepToColumn = ({ target, currentTarget }: MouseEvent<HTMLElement>) => {
    const isAfter = (target as Element).closest('.cell-after') !== null
    currentTarget.dataset.selecting = isAfter ? 'after' : 'before'
  }

  const cell = (draft: Draft, marks: typeof before, at: number | null): Cell | null => {
    const block = at === null ? undefined : draft.blocks[at]
    if (at === null || block === undefined) return null
    return { block, text: draft.text, marks: marks[at] ?? [] }
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of claims and the action bar do the same by key
    <section
      ref={areaRef}
      className="side-by-side"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and takes the keys that act on claims
      tabIndex={0}
      aria-label={`Draft ${from.number} and draft ${to.number} side by side`}
      onClick={pick}
      onMouseDown={keepToColumn}
    >
      <table className="pairs" lang={to.language || undefined}>
        <thead>
          <tr className="pair-heads">
            <th scope="col">{headOf(from)}</th>
            <th scope="col">{headOf(to)}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map((row) => (
            <DraftRow
              key={`${row.before}-${row.after}`}
              moved={row.moved}
              before={cell(from, before, row.before)}
              after={cell(to, after, row.after)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The marks of each block; a block whose marks look as they did keeps its list. */
function useByBlock(draft: Draft, marks: readonly DraftMark[]): readonly (readonly DraftMark[])[] {
  const last = useRef<readonly (readonly DraftMark[])[]>([])
  const byBlock = useMemo(() => marksByBlock(draft.blocks, marks, last.current), [draft, marks])
  last.current = byBlock
  return byBlock
}

function headOf(draft: Draft): string {
  const day = dayWords(draft.made.at)
  return `Draft ${draft.number} · ${day}`
}
