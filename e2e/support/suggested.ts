import { expect, type Page } from '@playwright/test'
import type { App } from './app.ts'

/** Three sentences with a percentage, and three that tell what somebody said. */
export const article = `The harbour and its quay

Traffic through the harbour grew by 12 percent in 2021. Nothing of this was planned.

“We never closed the quay at night,” said Mayor Anna Holm.

Fares rose by 8 percent in 2020, and the boats were full.

“The town paid for the pier alone,” said Peter Lund, who leads the council.

Catches fell by 31 percent in 2019. The gulls do not mind.

“Nobody has been hurt on the ferry,” said Captain Erik Dahl.
`

/** The suggestions’ marks in the article. */
export const marks = (page: Page) =>
  page.getByRole('article').locator('mark[data-look="suggestion"]')
/** The slider in the lists, and what it comes to in words. */
export const scale = (page: Page) => page.getByRole('slider', { name: /^Suggestions/ })
export const shown = (page: Page) =>
  page.getByRole('group', { name: /^Suggestions/ }).locator('output')
/** The pane of the selected suggestion. */
export const pane = (page: Page) => page.getByRole('region', { name: 'Suggestion' })

/** How many the article has marks for; a suggestion over two lines or with a note is one. */
export const count = (page: Page) =>
  marks(page).evaluateAll((all) => new Set(all.map((mark) => mark.getAttribute('data-mark'))).size)

/** Makes the window so wide, in CSS pixels. */
export async function resize(app: App, width: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, width) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, 760)
  }, width)
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(width)
}
