import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import './folded.css'

export interface FoldedProps {
  readonly title: ReactNode
  /** Made when it is unfolded. */
  readonly children: ReactNode
}

/** A section that shows its title until somebody asks for more. */
export function Folded({ title, children }: FoldedProps) {
  return (
    <Disclosure className="folded">
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
