import type { Page } from '@playwright/test'

/** What a program gets into which the clipboard is pasted. */
export async function pasted(page: Page): Promise<{ text: string; html: string }> {
  const heard = page.evaluate(
    () =>
      new Promise<{ text: string; html: string }>((resolve, reject) => {
        const hear = (event: ClipboardEvent) =>
          resolve({
            text: event.clipboardData?.getData('text/plain') ?? '',
            html: event.clipboardData?.getData('text/html') ?? '',
          })
        window.addEventListener('paste', hear, { once: true, capture: true })
        setTimeout(() => reject(new Error('Nothing was pasted')), 10_000)
      }),
  )
  await page.keyboard.press('Control+v')
  return heard
}
