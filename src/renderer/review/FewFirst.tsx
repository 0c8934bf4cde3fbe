import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../parts/Button.tsx'

export interface FewFirstProps<Item> {
  readonly all: readonly Item[]
  /** What they are, such as “flagged claims”. */
  readonly things: string
  /** Renders those that are shown as items of a list. */
  readonly children: (shown: readonly Item[]) => ReactNode
}

/** How many of a section are shown, so that the sections below it are not out of sight. */
const FEW = 6

/** The first ones of a list, and all of them once somebody asks; the focus goes to the next one then. */
export function FewFirst<Item>({ all, things, children }: FewFirstProps<Item>) {
  const [showsAll, setShowsAll] = useState(false)
  const ref = useRef<HTMLDivElement>(null)
  // One more is as long as the line that would tell of it.
  const isCut = !showsAll && all.length > FEW + 1
  useEffect(() => {
    if (showsAll)
      ref.current?.querySelectorAll(':scope > ul > li')[FEW]?.querySelector('button')?.focus()
  }, [showsAll])
  return (
    <div ref={ref}>
      {children(isCut ? all.slice(0, FEW) : all)}
      {isCut && (
        <Button look="quiet" className="few-more" onPress={() => setShowsAll(true)}>
          All {all.length}
          <span className="heard"> {things}</span>
        </Button>
      )}
    </div>
  )
}
