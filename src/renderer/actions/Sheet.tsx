import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../parts/Button.tsx'
import './sheet.css'

export interface SheetProps {
  readonly title: string
  readonly children: ReactNode
  /** In the middle over a veil, or at the side, so that the article stays in view. */
  readonly place: 'middle' | 'side'
  readonly className?: string
  /** Esc, the cross or a press outside: what shows the sheet takes it away. */
  readonly onClose: () => void
}

/** A page over the window with a title and a cross. Shown as long as it is rendered. */
export function Sheet({ title, children, place, className = '', onClose }: SheetProps) {
  return (
    <ModalOverlay
      className={`sheet-veil sheet-veil-${place}`}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`sheet sheet-${place} ${className}`}>
        <Dialog className="sheet-dialog">
          <header className="sheet-head">
            <Heading slot="title">{title}</Heading>
            <IconButton label="Close (Esc)" onPress={onClose}>
              <X size={16} aria-hidden="true" />
            </IconButton>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key */}
          <section className="sheet-body" tabIndex={0} aria-label={title}>
            {children}
          </section>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
