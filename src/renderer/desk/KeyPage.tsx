import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../parts/Button.tsx'
import { keyTable } from './keys.ts'
import './key-page.css'

/** Every key and what it does. */
export function KeyPage({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="key-page">
        <Dialog className="key-dialog">
          <Heading slot="title">Keys</Heading>
          <p>The letters act while the article or the claims list has the focus.</p>
          <table>
            <thead className="heard">
              <tr>
                <th scope="col">Key</th>
                <th scope="col">What it does</th>
              </tr>
            </thead>
            <tbody>
              {keyTable.map(({ keys, does }) => (
                <tr key={does}>
                  <td>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </td>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button keys="Esc" onPress={onClose}>
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
