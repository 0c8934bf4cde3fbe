import type { Page } from '@playwright/test'

/** What a program gets into which the clipboard is pasted. */
export async function pasted(page: Page): Promise<{ text: string; html: string }> {
  const got = page.evaluate(
    () =>
      new Promise<{ text: string; html: string }>((resolve) => {
        const hear = (event: ClipboardEvent) =>
          resolve({
            text: event.clipboardData?.getData('text/plain') ?? '',
            html: event.clipboardData?.getData('text/html') ?? '',
          })
        window.addEventListener('paste', hear, { once: true, capture: true })
      }),
  )
  await page.keyboard.press('Control+v')
  return got
}
