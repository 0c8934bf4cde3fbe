import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { HEARS, type Hearing } from '../actions/action-store.ts'
import { LeafSurface } from './leaf-surface.ts'
import { type Leaf, rangesIn } from './leaves.ts'
import type { Surface } from './surface.ts'
import { cellsOf, rowAt, type TableRows, tableRows } from './table-rows.ts'
import './table-view.css'

/** How high every row is, in CSS pixels: the same as in table-view.css. */
const ROW = 27
/** How many rows round the view are in the page. */
const NEAR = 20
/** Rows come and go so many at a time, so that not every pixel is a render. */
const STEP = 10

export interface TableViewProps {
  readonly text: string
  readonly label: string
  readonly onSurface: (surface: Surface | null) => void
}

/** The rows of a table, with its first row as the head. Only those near the view are in the page. */
export function TableView({ text, label, onSurface }: TableViewProps) {
  const ref = useRef<HTMLDivElement>(null)
  const surface = useRef<LeafSurface | null>(null)
  const rows = useMemo(() => tableRows(text), [text])
  const [view, setView] = useState({ from: 0, to: 60 })
  const from = Math.max(1, view.from)
  const to = Math.min(rows.count, view.to)

  useEffect(() => {
    const root = ref.current
    if (!root) return
    const look = () => {
      const top = Math.floor(root.scrollTop / ROW / STEP) * STEP
      const next = {
        from: Math.max(0, top - NEAR),
        to: top + Math.ceil(root.clientHeight / ROW) + STEP + NEAR,
      }
      setView((view) => (view.from === next.from && view.to === next.to ? view : next))
    }
    look()
    const resizes = new ResizeObserver(look)
    resizes.observe(root)
    root.addEventListener('scroll', look, { passive: true })
    const made = new LeafSurface({
      root,
      leaves: () => drawnLeaves(root),
      locatorOf: ({ start }) => ({ label: 'line', value: String(rowAt(rows, start) + 1) }),
      goTo: (span) => {
        goToRow(root, rowAt(rows, span.start))
        const [words] = rangesIn(drawnLeaves(root), span)
        const cell = words?.startContainer.parentElement
        cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      },
    })
    surface.current = made
    onSurface(made)
    return () => {
      resizes.disconnect()
      root.removeEventListener('scroll', look)
      surface.current = null
      onSurface(null)
    }
  }, [rows, onSurface])
  // biome-ignore lint/correctness/useExhaustiveDependencies: when other rows are drawn
  useLayoutEffect(() => surface.current?.drawn(), [from, to, rows])

  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  const columns = [String(rows.count).length, ...rows.widths]
  const characters = columns.reduce((sum, width) => sum + width, 0)
  const style = { width: room(characters, columns.length) }
  return (
    <div
      ref={ref}
      className="table-view"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and takes the keys that act on claims
      tabIndex={0}
      role="document"
      aria-label={label}
      {...{ [HEARS]: 'list' satisfies Hearing }}
    >
      <table className="table-rows" style={style} aria-rowcount={rows.count}>
        <colgroup>
          <col style={{ width: room(String(rows.count).length) }} />
          {rows.widths.map((width, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column has nothing but its place
            <col key={at} style={{ width: room(width) }} />
          ))}
          <col />
        </colgroup>
        <thead>{rows.count > 0 && <Row rows={rows} row={0} />}</thead>
        <tbody>
          <tr style={{ height: (from - 1) * ROW }} />
          {drawn.map((row) => (
            <Row key={row} rows={rows} row={row} />
          ))}
          <tr style={{ height: Math.max(0, rows.count - to) * ROW }} />
        </tbody>
      </table>
    </div>
  )
}

/** The width of so many characters in so many cells, with their padding. */
function room(characters: number, cells = 1): string {
  return `calc(${characters * 1.1}ch + ${cells * 18}px)`
}

interface RowProps {
  readonly rows: TableRows
  /** From 0, which is the head. */
  readonly row: number
}

const Row = memo(function Row({ rows, row }: RowProps) {
  const Cell = row === 0 ? 'th' : 'td'
  return (
    <tr aria-rowindex={row + 1}>
      <th scope="row" className="table-number">
        {row + 1}
      </th>
      {cellsOf(rows, row).map((cell, column) => (
        <Cell
          key={cell.start}
          data-cell={cell.start}
          dir="auto"
          {...(row === 0 ? { scope: 'col' } : {})}
          data-figure={rows.figures[column] || undefined}
          title={cell.end - cell.start > 30 ? rows.text.slice(cell.start, cell.end) : undefined}
        >
          {rows.text.slice(cell.start, cell.end)}
        </Cell>
      ))}
    </tr>
  )
})

function drawnLeaves(root: HTMLElement): Leaf[] {
  return [...root.querySelectorAll<HTMLElement>('[data-cell]')].flatMap((cell): Leaf[] => {
    const node = cell.firstChild as Text | null
    return node ? [{ node, from: 0, start: Number(cell.dataset.cell), length: node.length }] : []
  })
}

/** Scrolls to a row where it is out of view, so that it is drawn. */
function goToRow(root: HTMLElement, row: number): void {
  const top = row * ROW
  const isInView = top > root.scrollTop + ROW && top < root.scrollTop + root.clientHeight - 2 * ROW
  if (!isInView && row > 0) root.scrollTop = top - root.clientHeight / 2
}
