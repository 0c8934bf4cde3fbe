import type { ReactNode } from 'react'

/** Where a row of a windowed list stands. */
export interface RowPlace {
  /** Its place among the rows that are shown, from 0, and how many these are. */
  readonly at: number
  readonly count: number
  /** The heading of the group that it begins, and how many are in that; undefined elsewhere. */
  readonly heading: string | undefined
  readonly inGroup: number
  /** The height of the rows left out before this one and after it, in pixels. */
  readonly before: number
  readonly after: number
}

export interface ListItemProps {
  readonly place: RowPlace
  readonly children: ReactNode
}

/** A row's place in its list, below the heading of the group that it begins. */
export function ListItem({ place, children }: ListItemProps) {
  const { at, count, heading, inGroup, before, after } = place
  return (
    <li
      aria-setsize={count}
      aria-posinset={at + 1}
      style={{ marginBlock: `${before}px ${after}px` }}
    >
      {heading && (
        <h2 className="list-group">
          <span dir="auto">{heading}</span> <span>{inGroup}</span>
        </h2>
      )}
      {children}
    </li>
  )
}
