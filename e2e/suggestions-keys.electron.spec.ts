import type { Page } from '@playwright/test'
import { claimsIn, openArticle, press } from './support/article.ts'
import { look } from './support/look.ts'
import { claimPane } from './support/page-text.ts'
import { article, count, marks, pane, resize, scale, shown } from './support/suggested.ts'
import { expect, test } from './support/test.ts'

const foot = (page: Page) => page.locator('.desk-footer')
const turn = (page: Page) => foot(page).locator('.walk-turn')
const quote = (page: Page) => pane(page).locator('blockquote')
const paper = (page: Page) => page.getByRole('article')

test('Tab goes round the suggestions and says so, and leaves the article when it is asked to', async ({
  folder,
}) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await expect(foot(page)).toContainText('3 suggestions Tab next')
  // Whoever has just come in goes back out.
  await press(page, 'Shift+Tab')
  await expect(paper(page)).not.toBeFocused()
  await paper(page).focus()

  await press(page, 'Tab')
  await expect(foot(page)).toContainText('1 of 3 suggestions Tab next')
  await expect(quote(page)).toContainText('12 percent')
  await press(page, 'Tab', 'Tab')
  await expect(foot(page)).toContainText('3 of 3 suggestions Tab first')
  await expect(turn(page)).toBeEmpty()
  await expect(quote(page)).toContainText('31 percent')
  await look(page, 'suggestions-last')
  await press(page, 'Tab')
  await expect(quote(page)).toContainText('12 percent')
  await expect(turn(page)).toHaveText('From the first one again. F6 leaves the article')
  await expect(paper(page)).toBeFocused()
  await look(page, 'suggestions-round')
  await resize(app, 900)
  await look(page, 'suggestions-round-narrow')
  await resize(app, 1280)
  await press(page, 'Shift+Tab')
  await expect(quote(page)).toContainText('31 percent')
  await expect(turn(page)).toHaveText('From the last one again. F6 leaves the article')
  await press(page, 'Shift+Tab')
  await expect(turn(page)).toBeEmpty()

  // Escape with nothing selected frees Tab, until the caret moves.
  await press(page, 'Escape')
  await expect(page.getByText('Nothing selected')).toBeVisible()
  await expect(turn(page)).toBeEmpty()
  await press(page, 'Escape')
  await expect(turn(page)).toHaveText('Tab leaves the article')
  await look(page, 'suggestions-free')
  await press(page, 'ArrowRight')
  await expect(turn(page)).toBeEmpty()
  await press(page, 'Tab')
  await expect(paper(page)).toBeFocused()
  await expect(pane(page)).toBeVisible()
  await press(page, 'Escape', 'Escape', 'Tab')
  await expect(paper(page)).not.toBeFocused()
  await paper(page).focus()
  await expect(turn(page)).toBeEmpty()

  // The last one that is taken leaves no key that goes elsewhere unseen.
  for (let left = 3; left > 0; left--) {
    await press(page, 'Tab', 'Enter')
    await expect.poll(async () => Object.keys(await claimsIn(page)).length).toBe(4 - left)
    await expect.poll(() => count(page)).toBe(left - 1)
  }
  await press(page, 'Tab')
  await expect(turn(page)).toHaveText(
    'No suggestion is shown. + shows more, Tab leaves the article',
  )
  await expect(paper(page)).toBeFocused()
  await look(page, 'suggestions-none-left')
  await resize(app, 900)
  await look(page, 'suggestions-none-left-narrow')
  await resize(app, 1280)
  await press(page, '+', 'Tab')
  await expect(pane(page)).toBeVisible()
  await press(page, '-', 'Escape', 'Tab', 'Tab')
  await expect(paper(page)).not.toBeFocused()
  expect(app.complaints).toEqual([])
  await app.close()
})

test('the keys that are offered beside a suggestion work on the edges and in its pane', async ({
  folder,
}) => {
  const app = await openArticle(folder, article)
  const { page } = app
  const edges = page.getByRole('separator')
  await expect(edges).toHaveCount(2)
  await press(page, 'Tab')
  for (const edge of await edges.all()) {
    await edge.focus()
    const width = await edge.getAttribute('aria-valuenow')
    const before = await count(page)
    await press(page, '+')
    await expect.poll(() => count(page)).toBeGreaterThan(before)
    await press(page, '-')
    await expect.poll(() => count(page)).toBe(before)
    await press(page, 'ArrowRight')
    await expect(edge).not.toHaveAttribute('aria-valuenow', width ?? '')
    await press(page, 'ArrowLeft')
    await press(page, 'Escape')
    await expect(paper(page)).toBeFocused()
    await expect(pane(page)).toBeVisible()
  }
  await expect(quote(page)).toContainText('12 percent')
  await edges.first().focus()
  await press(page, 'Enter')
  await expect
    .poll(() => claimsIn(page))
    .toEqual({ 1: 'Traffic through the harbour grew by 12 percent in 2021' })
  await press(page, 'Escape', 'Tab')
  await expect(quote(page)).toContainText('8 percent')
  await press(page, 'F6')
  await expect(pane(page).getByRole('button', { name: /^Make it a claim/ })).toBeFocused()
  const some = await count(page)
  await press(page, '+')
  await expect.poll(() => count(page)).toBeGreaterThan(some)
  await press(page, 'x')
  await expect(quote(page)).not.toContainText('8 percent')
  await press(page, 'F6', 'Escape')
  await expect(paper(page)).toBeFocused()
  await expect(pane(page)).toBeVisible()

  // From all of the lists too, and a field keeps what is typed.
  await page.getByRole('list', { name: 'Claims' }).getByRole('button').focus()
  await press(page, 'Escape')
  await expect(paper(page)).toBeFocused()
  await page.getByRole('tab', { name: /^Claims/ }).focus()
  await press(page, 'Escape')
  await expect(paper(page)).toBeFocused()
  const filter = page.getByRole('searchbox', { name: 'Filter claims' })
  await filter.focus()
  const before = await shown(page).innerText()
  await page.keyboard.type('x+-')
  await expect(filter).toHaveValue('x+-')
  await expect(shown(page)).toHaveText(before)

  // Where none is shown, the pane tells how to see some; with the focus on it they come.
  await filter.fill('')
  await scale(page).focus()
  await press(page, 'Home')
  await paper(page).focus()
  await press(page, 'Escape', 'Escape')
  await expect(page.locator('.empty-pane')).toContainText('No suggestion is shown. + shows some.')
  await look(page, 'suggestions-not-shown')
  await press(page, 'F6')
  await expect(page.locator('.desk-pane')).toBeFocused()
  await press(page, '+')
  await expect(page.locator('.empty-pane')).toContainText('Dotted lines are suggestions.')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('what an undo brings back is selected and in view', async ({ folder }) => {
  const quiet = Array.from({ length: 60 }, () => 'The gulls do not mind. It rained.').join('\n\n')
  const app = await openArticle(folder, `${article}\n${quiet}\n\nTolls rose by 14 percent in 2022.`)
  const { page } = app
  await press(page, 'Tab')
  await expect(quote(page)).toContainText('12 percent')
  await press(page, 'x')
  await expect(quote(page)).not.toContainText('12 percent')
  // The person goes far away, and wants fewer.
  await press(page, 'Shift+Tab')
  await expect(quote(page)).toContainText('14 percent')
  await scale(page).focus()
  await press(page, 'Home')
  await paper(page).focus()
  await press(page, 'Escape')
  await expect.poll(() => count(page)).toBe(0)
  await press(page, 'Control+z')
  await expect(quote(page)).toContainText('12 percent')
  await expect(marks(page).first()).toBeInViewport({ ratio: 1 })
  await expect(marks(page).first()).toHaveAttribute('data-selected', 'true')

  // And by the button; a redo selects nothing that is gone.
  await press(page, 'Control+Shift+z')
  await expect(page.getByText('Nothing selected')).toBeVisible()
  await press(page, 'Control+z', 'x')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(quote(page)).toContainText('12 percent')
  await expect(paper(page)).toBeFocused()

  // What was made a claim by mistake is a suggestion again.
  await press(page, 'Enter')
  await expect(claimPane(page, 1)).toBeVisible()
  await press(page, 'Control+z')
  await expect(quote(page)).toContainText('12 percent')
  expect(app.complaints).toEqual([])
  await app.close()
})
