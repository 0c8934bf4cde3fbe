/** Hands the key presses in a frame’s page on to the frame, where the desk hears them. */
export function forwardKeys(page: Document, frame: HTMLIFrameElement): void {
  page.addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing } = event
    const handed = new KeyboardEvent('keydown', {
      ...{ key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing },
      modifierAltGraph: event.getModifierState('AltGraph'),
      bubbles: true,
      cancelable: true,
    })
    if (!frame.dispatchEvent(handed)) event.preventDefault()
  })
}
