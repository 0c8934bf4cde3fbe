import type { Locator } from '@playwright/test'

export interface Pasted {
  readonly html?: string
  readonly text?: string
  readonly png?: boolean
}

/** Pastes into an element, as the clipboard would have it. */
export async function paste(into: Locator, pasted: Pasted): Promise<void> {
  await into.evaluate((element, { html, text, png }) => {
    const data = new DataTransfer()
    if (html) data.setData('text/html', html)
    if (text) data.setData('text/plain', text)
    if (png) {
      const base64 =
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
      data.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
    }
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    element.dispatchEvent(event)
  }, pasted)
}
