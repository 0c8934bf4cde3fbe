import { ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import './folded.css'

export interface FoldedProps {
  readonly title: ReactNode
  /** Becomes true where something in it is to be seen: then it unfolds. */
  readonly unfolds?: boolean
  /** Made when it is unfolded. */
  readonly children: ReactNode
}

/** A section that shows its title until somebody asks for more. */
export function Folded({ title, unfolds = false, children }: FoldedProps) {
  const [isUnfolded, setUnfolded] = useState(unfolds)
  useEffect(() => {
    if (unfolds) setUnfolded(true)
  }, [unfolds])
  return (
    <Disclosure className="folded" isExpanded={isUnfolded} onExpandedChange={setUnfolded}>
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <AriaButton slot="trigger" className="folded-title section-title">
              <ChevronRight size={14} aria-hidden="true" />
              <span>{title}</span>
            </AriaButton>
          </Heading>
          <DisclosurePanel>{isExpanded && children}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  )
}
