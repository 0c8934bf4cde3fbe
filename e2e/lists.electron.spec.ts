import type { Locator, Page } from '@playwright/test'
import { type App, startApp } from './support/app.ts'
import { look } from './support/look.ts'
import { LONG_NAME, makeManyClaims, wordsOf } from './support/many-claims.ts'
import { expect, test } from './support/test.ts'

test('the claims are filtered, ordered and found again', async ({ folder }) => {
  test.setTimeout(180_000)
  await makeManyClaims(folder, 40)
  const app = await startApp({ folder })
  const { page } = app
  await openFirst(page)
  const field = page.getByRole('searchbox', { name: 'Filter claims' })
  await expect(count(page)).toHaveCount(0)
  await row(page, 7).click()
  await look(page, 'lists')
  expect(await sideways(page)).toBe(false)

  // Words, in any order, whatever their case and accents.
  await field.fill('CAFES 102')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText(wordsOf(34))
  await expect(count(page)).toContainText('1 of 40')
  await expect(count(page)).toContainText('Claim 7 is selected and hidden by the filter')
  await expect(pane(page, 7)).toBeVisible()
  await look(page, 'lists-hidden')
  await field.fill('nowhere')
  await expect(page.getByText('No claim matches “nowhere”.')).toBeVisible()
  await look(page, 'lists-no-match')
  await field.press('Escape')
  await expect(field).toHaveValue('')
  await expect(count(page)).toHaveCount(0)
  await expect(row(page, 7)).toBeInViewport()

  // What is selected in the article is brought into view in the list, and the other way round.
  await page.getByRole('article').focus()
  for (let step = 0; step < 22; step++) await page.keyboard.press('j')
  await expect(row(page, 29)).toBeInViewport()
  await row(page, 29).press('End')
  await expect(pane(page, 40)).toBeVisible()
  await expect(page.getByRole('article').getByText(wordsOf(40))).toBeInViewport()
  await expect(row(page, 40)).toBeFocused()

  // Filters combine: of one kind any, of several kinds all.
  await pick(page, 'Statistic')
  await expect(count(page)).toContainText('4 of 40')
  await page.keyboard.press('Escape')
  await pick(page, 'Flagged', 'Event')
  await expect(count(page)).toContainText('4 of 40')
  await look(page, 'lists-filter')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show all claims' }).click()
  await expect(count(page)).toHaveCount(0)

  // Groups, with their counts; the arrows follow what the list shows.
  await rows(page).last().getByRole('button').press('Home')
  await order(page, 'By claimant')
  await expect(heading(page, LONG_NAME)).toContainText('4')
  expect(await sideways(page)).toBe(false)
  await rows(page).first().getByRole('button').click()
  await expect(pane(page, 4)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(pane(page, 14)).toBeVisible()
  await page.keyboard.press('j')
  await expect(pane(page, 15)).toBeVisible()
  await look(page, 'lists-by-claimant')
  await narrow(app, 1024)
  expect(await sideways(page)).toBe(false)
  await look(page, 'lists-narrow')
  await narrow(app, 1400)

  // It is as it was left, also after a look at another list.
  await field.fill('bridges')
  await page.getByRole('tab', { name: /Sources/ }).click()
  await page.getByRole('tab', { name: /Claims/ }).click()
  await expect(field).toHaveValue('bridges')
  await expect(count(page)).toContainText('20 of 40')
  await expect(page.getByRole('button', { name: /Order of the claims/ })).toContainText('claimant')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('many claims are judged at once, in one step', async ({ folder }) => {
  test.setTimeout(180_000)
  await makeManyClaims(folder, 40)
  const app = await startApp({ folder })
  const { page } = app
  await openFirst(page)

  await row(page, 2).click()
  await row(page, 4).click({ modifiers: ['Control'] })
  await row(page, 6).click({ modifiers: ['Control'] })
  await expect(bar(page)).toHaveText('3 claims selected')
  await expect(row(page, 4)).toHaveAttribute('aria-pressed', 'true')
  await expect(row(page, 6)).toHaveAttribute('aria-current', 'true')
  await row(page, 6).click({ modifiers: ['Control'] })
  await expect(bar(page)).toHaveText('2 claims selected')
  await row(page, 9).click({ modifiers: ['Shift'] })
  await expect(bar(page)).toHaveText('4 claims selected')

  // By key: a range, the focus alone, one more, all, and back to one.
  await row(page, 2).click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page)).toHaveText('3 claims selected')
  await page.keyboard.press('Shift+ArrowUp')
  await expect(bar(page)).toHaveText('2 claims selected')
  await page.keyboard.press('Control+ArrowDown')
  await page.keyboard.press('Control+ArrowDown')
  await expect(row(page, 5)).toBeFocused()
  await page.keyboard.press(' ')
  await expect(bar(page)).toHaveText('3 claims selected')
  await expect(row(page, 4)).toHaveAttribute('aria-pressed', 'false')
  await look(page, 'lists-many')
  await narrow(app, 1024)
  await look(page, 'lists-many-narrow')
  await narrow(app, 1400)
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveText('')
  await page.keyboard.press('Control+a')
  await expect(bar(page)).toHaveText('40 claims selected')
  await page.keyboard.press('Escape')
  await expect(row(page, 5)).toBeFocused()

  // What cannot be for some is said; the others follow, and one undo takes it back.
  await row(page, 11).click()
  await row(page, 13).click({ modifiers: ['Shift'] })
  await change(page, 'Checking').click()
  await expect(row(page, 11)).toContainText('checking')
  await change(page, 'Checked').click()
  await expect(status(page, '1 of 3 claims: checked. The others: no verdict yet.')).toBeVisible()
  await expect(row(page, 11)).toContainText('checked')
  await page.keyboard.press('Control+z')
  await expect(row(page, 11)).toContainText('checking')
  await change(page, 'Verdict').click()
  await page.getByRole('menuitem', { name: 'False', exact: true }).click()
  for (const number of [11, 12, 13]) await expect(row(page, number)).toContainText('False')
  await change(page, 'Checked').click()
  for (const number of [11, 12, 13]) await expect(row(page, number)).toContainText('checked')
  await row(page, 13).press('1')
  for (const number of [11, 12, 13]) await expect(row(page, number)).not.toContainText('False')
  await expect(bar(page)).toHaveText('3 claims selected')

  // Filtered away, they say so; and what leaves a filter gives its place to the next.
  const field = page.getByRole('searchbox', { name: 'Filter claims' })
  await field.fill('bridges')
  await expect(bar(page)).toHaveText('3 claims selected, 1 of them hidden by the filter')
  await field.press('Escape')
  await change(page, 'Delete the selected claims').click()
  await expect(page.getByRole('tab', { name: /Claims/ })).toContainText('37')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('tab', { name: /Claims/ })).toContainText('40')
  await row(page, 20).click()
  await row(page, 21).click({ modifiers: ['Shift'] })
  await change(page, 'Merge').click()
  await expect(page.getByRole('tab', { name: /Claims/ })).toContainText('39')
  await expect(bar(page)).toHaveText('')
  await page.keyboard.press('Control+z')

  await pick(page, 'Open')
  await page.keyboard.press('Escape')
  await row(page, 2).click()
  await page.keyboard.press('g')
  await expect(row(page, 2)).toHaveCount(0)
  await expect(row(page, 3)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(pane(page, 3)).toBeVisible()

  // What is not in view is not changed with the others.
  await row(page, 4).click({ modifiers: ['Control'] })
  await page.getByRole('tab', { name: /Sources/ }).click()
  await page.getByRole('tab', { name: /Claims/ }).click()
  await expect(bar(page)).toHaveText('')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('the sources are filtered and ordered', async ({ folder }) => {
  test.setTimeout(120_000)
  await makeManyClaims(folder, 40)
  const app = await startApp({ folder })
  const { page } = app
  await openFirst(page)
  await page.getByRole('tab', { name: /Sources/ }).click()
  const sources = page.getByRole('list', { name: 'Sources' }).getByRole('listitem')
  await expect(sources).toHaveCount(4)
  await page.getByRole('searchbox', { name: 'Filter sources' }).fill('town 13')
  await expect(sources).toHaveCount(1)
  await expect(count(page)).toContainText('1 of 4')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Order of the sources/ }).click()
  await page.getByRole('option', { name: 'At risk first' }).click()
  await expect(sources.first()).toContainText(/^At risk 1/)
  await sources.first().getByRole('button').click()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('region', { name: /^Source/ })).toBeVisible()
  await expect(sources.nth(1).getByRole('button')).toBeFocused()
  await look(page, 'lists-sources')
  expect(app.complaints).toEqual([])
  await app.close()
})

async function openFirst(page: Page): Promise<void> {
  await page
    .getByRole('list', { name: 'Dossiers' })
    .getByRole('button', { name: /^Towns/ })
    .click()
  await expect(page.getByRole('article')).toContainText(wordsOf(1))
}

function rows(page: Page): Locator {
  return page.getByRole('list', { name: 'Claims' }).getByRole('listitem')
}

function row(page: Page, number: number): Locator {
  return rows(page)
    .getByRole('button')
    .filter({ hasText: new RegExp(`town ${number} `) })
}

function pane(page: Page, number: number): Locator {
  return page.getByRole('region', { name: `Claim ${number}`, exact: true })
}

function count(page: Page): Locator {
  return page.locator('.count-line').filter({ hasText: / of \d+/ })
}

function bar(page: Page): Locator {
  return page.locator('.many-bar').getByRole('status')
}

function heading(page: Page, label: string): Locator {
  return page.getByRole('heading', { level: 2 }).filter({ hasText: label })
}

function change(page: Page, name: string): Locator {
  return page
    .getByRole('group', { name: 'Change the selected claims' })
    .getByRole('button', { name, exact: true })
}

function status(page: Page, text: string): Locator {
  return page.getByRole('status').filter({ hasText: text })
}

/** Chooses from the menu of filters, which stays open. */
async function pick(page: Page, ...names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: /^Filter( \d+)?$/ }).click()
  for (const name of names) {
    const item = page.getByRole('menuitemcheckbox', { name })
    if (await item.count()) await item.click()
  }
}

async function order(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Order of the claims/ }).click()
  await page.getByRole('option', { name }).click()
}

/** Whether anything in the list would have to be scrolled sideways. */
function sideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const list = document.querySelector('.list-scroll') as HTMLElement
    return list.scrollWidth > list.clientWidth
  })
}

async function narrow(app: App, width: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, width) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, 760)
  }, width)
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(width)
}
