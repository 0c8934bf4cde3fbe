import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

export interface ReviewSectionProps {
  readonly title: string
  /** How many there are to look at; null where nobody counts. */
  readonly count: number | null
  /** Whether it starts folded; where not said, it does until there is something. */
  readonly folded?: boolean
  readonly children: ReactNode
}

/** A part of the Review tab, which folds. */
export function ReviewSection({ title, count, folded, children }: ReviewSectionProps) {
  const [chosen, setChosen] = useState<boolean | null>(null)
  // What empties under somebody's hands stays open.
  const [hadSome, setHadSome] = useState(count !== 0)
  if (!hadSome && count !== 0) setHadSome(true)
  const isUnfolded = folded === undefined ? hadSome : !folded
  return (
    <Disclosure
      className="folded review-section"
      isExpanded={chosen ?? isUnfolded}
      onExpandedChange={setChosen}
    >
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <AriaButton slot="trigger" className="folded-title section-title">
              <ChevronRight size={14} aria-hidden="true" />
              <span>{title}</span>
              {count !== null && <span className="review-count">{count}</span>}
            </AriaButton>
          </Heading>
          <DisclosurePanel>{isExpanded && children}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
