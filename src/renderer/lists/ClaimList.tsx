import { useDeferredValue, useEffect, useRef } from 'react'
import type { Selected } from '../desk/selection-state.ts'
import type { LatestSelection } from '../desk/use-selection.ts'
import { Choice } from '../parts/Fields.tsx'
import { useLater } from '../parts/use-later.ts'
import { useStable } from '../parts/use-stable.ts'
import { useDossier } from '../state/context.ts'
import { BudgetScale } from '../suggestions/BudgetScale.tsx'
import { ClaimRows } from './ClaimRows.tsx'
import { type ClaimView, claimOrders, isFiltered, plainView, unfiltered } from './claim-view.ts'
import { FilterMenu } from './FilterMenu.tsx'
import { useKeptView } from './kept-view.ts'
import { ListHead } from './ListHead.tsx'
import type { Chosen } from './picking.ts'
import { useAboutClaims } from './use-about-claims.ts'
import './lists.css'

export interface ClaimListProps {
  readonly selected: Selected
  /** The selected claims, the one in the pane last. */
  readonly chosen: Chosen
  /** What is selected by now, though it may not be shown yet. */
  readonly latest: () => LatestSelection
  readonly onChoose: (claimIds: Chosen) => void
}

/** The claims, filtered and ordered as the person likes; several can be chosen. */
export function ClaimList({ selected, chosen, latest, onChoose }: ClaimListProps) {
  const index = useDossier((store) => store.index)
  const version = useLater(useDossier((store) => store.index.version))
  const isEmpty = useDossier((store) => store.index.order.length === 0)
  const about = useAboutClaims()
  const [view, setView] = useKeptView<ClaimView>('claims', plainView)
  // Typing never waits for the rows.
  const shownView = useDeferredValue(view)
  const listRef = useRef<HTMLOListElement>(null)
  const clear = useStable(() => setView(unfiltered(view)))
  const goToList = () => listRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()

  // What cannot be seen to be chosen is not changed with the others.
  useEffect(
    () => () => {
      const { chosen } = latest()
      if (chosen.length > 1) onChoose(chosen.slice(-1))
    },
    [latest, onChoose],
  )

  if (isEmpty) {
    return (
      <div className="list-pane">
        <p className="list-empty list-rest">
          No claims yet. Select words in the article and press <kbd>C</kbd>, or accept a suggestion.
        </p>
        <BudgetScale />
      </div>
    )
  }
  return (
    <div className="list-pane">
      <ListHead
        label="Filter claims"
        words={view.words}
        onWords={(words) => setView({ ...view, words })}
        onClear={() => (isFiltered(view) ? clear() : goToList())}
        onLeave={goToList}
        beside={
          <FilterMenu
            claims={() => index.all}
            about={about}
            wanted={view.wanted}
            onWanted={(wanted) => setView({ ...view, wanted })}
          />
        }
      >
        <Choice
          label="Order of the claims"
          hideLabel
          value={view.order}
          options={claimOrders}
          onChange={(order) => setView({ ...view, order })}
        />
      </ListHead>
      <ClaimRows
        listRef={listRef}
        index={index}
        version={version}
        about={about}
        view={shownView}
        selected={selected}
        chosen={chosen}
        latest={latest}
        onChoose={onChoose}
        onClear={clear}
      />
      <BudgetScale />
    </div>
  )
}
