import type { Locator, Page } from '@playwright/test'
import { type App, startApp } from './support/app.ts'
import { press } from './support/article.ts'
import { look } from './support/look.ts'
import { makeManyClaims, wordsOf } from './support/many-claims.ts'
import { expect, test } from './support/test.ts'

async function open(folder: string): Promise<App> {
  const app = await startApp({ folder })
  const { page } = app
  await page
    .getByRole('list', { name: 'Dossiers' })
    .getByRole('button', { name: /^Towns/ })
    .click()
  await expect(page.getByRole('article')).toContainText(wordsOf(1))
  await page.getByRole('article').focus()
  return app
}

const pane = (page: Page, number: number) =>
  page.getByRole('region', { name: `Claim ${number}`, exact: true })
const row = (page: Page, number: number) =>
  page
    .getByRole('list', { name: 'Claims' })
    .getByRole('button')
    .filter({ hasText: new RegExp(`town ${number} `) })
const form = (page: Page, name: string | RegExp) => page.getByRole('form', { name })
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const flags = (page: Page) => page.getByRole('list', { name: 'Flags', exact: true }).locator('> li')
const goTo = async (page: Page, number: number) => {
  await row(page, number).click()
  await page.getByRole('article').focus()
  await expect(pane(page, number)).toBeVisible()
}
/** The number of a claim in the article. */
const mark = (page: Page, number: number) =>
  page.locator(`article sup.mark-number[data-number="${number}"]`)
const field = (page: Page, name: string | RegExp): Locator =>
  form(page, name).getByRole('textbox').first()

async function width(app: App, width: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, width) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setMinimumSize(100, 100)
    window?.setContentSize(width, 760)
  }, width)
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(width)
}

test('a claim is flagged, answered and commented on by key, and all of it is kept', async ({
  folder,
}) => {
  test.setTimeout(180_000)
  await makeManyClaims(folder, 12)
  const app = await open(folder)
  const { page } = app
  await goTo(page, 1)
  await expect(mark(page, 1)).not.toHaveAttribute('data-flagged')

  // F opens the form, a digit chooses the reason, and the words follow.
  await press(page, 'f')
  const flag = form(page, 'Flag the claim for the editor')
  await expect(flag.getByRole('radio').first()).toBeFocused()
  await press(page, 'Enter')
  await expect(flag.getByRole('alert')).toHaveText('Choose what is the matter.')
  await press(page, '6')
  await expect(flag.getByRole('radio', { name: /^Other/ })).toBeChecked()
  await expect(flag.getByRole('textbox')).toBeFocused()
  await press(page, 'Enter')
  await expect(flag).toContainText('Say what is the matter.')
  await page.keyboard.type('May we 3 name the mayor?')
  await look(page, 'sayings-form')

  // Escape keeps the words and goes back to the article.
  await press(page, 'Escape')
  await expect(flag).toBeHidden()
  await expect(page.getByRole('article')).toBeFocused()
  await expect(page.getByRole('button', { name: /^Go on with the flag/ })).toBeVisible()
  await press(page, 'f')
  await expect(flag.getByRole('textbox')).toHaveValue('May we 3 name the mayor?')
  await press(page, 'Enter')
  await expect(flag).toBeHidden()
  await expect(page.getByRole('article')).toBeFocused()
  await expect(flags(page)).toContainText('May we 3 name the mayor?')
  await expect(mark(page, 1)).toHaveAttribute('data-flagged')
  await expect(row(page, 1)).toContainText('flagged')

  // It can be changed and taken back, and both undone.
  await flags(page).getByRole('button', { name: 'Change this flag' }).click()
  await press(page, 'Shift+Tab')
  await press(page, '3')
  await press(page, 'Control+Enter')
  await expect(flags(page)).toContainText('Legal')
  await expect(page.getByRole('button', { name: 'Change this flag' })).toBeFocused()
  await flags(page).getByRole('button', { name: 'Take this flag back' }).click()
  await expect(flags(page)).toHaveCount(0)
  await expect(mark(page, 1)).not.toHaveAttribute('data-flagged')
  await status(page, 'Flag taken back').getByRole('button', { name: 'Undo' }).click()
  await expect(flags(page)).toHaveCount(1)

  // Answers to the flag make a thread; those that are resolved fold into a line.
  for (const words of ['The lawyer is asked.', 'She says yes.']) {
    await page.getByRole('button', { name: /^Answer/ }).click()
    await expect(field(page, 'Answer the flag')).toBeFocused()
    await page.keyboard.type(words)
    await press(page, 'Control+Enter')
    await expect(flags(page).getByText(words)).toBeVisible()
    await expect(page.getByRole('button', { name: /^Answer/ })).toBeFocused()
  }
  const asked = flags(page).getByRole('listitem').filter({ hasText: 'The lawyer is asked.' })
  await asked.getByRole('button', { name: 'Resolve this comment' }).click()
  await expect(flags(page).getByText('The lawyer is asked.')).toBeHidden()
  await expect(flags(page).getByRole('button', { name: '1 resolved' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true)

  // The claim has comments of its own; they are changed by who wrote them.
  await page.getByRole('article').focus()
  await press(page, 'Shift+C')
  await expect(field(page, 'Comment on the claim')).toBeFocused()
  await press(page, 'Control+Enter')
  await expect(form(page, 'Comment on the claim')).toContainText('Write something first.')
  await page.keyboard.type('Round figures\nthroughout')
  await press(page, 'Control+Enter')
  await expect(page.getByRole('article')).toBeFocused()
  const own = pane(page, 1)
    .getByRole('listitem')
    .filter({ hasText: /^Round figures/ })
  await own.getByRole('button', { name: 'Change this comment' }).click()
  await expect(field(page, 'Change the comment')).toHaveValue('Round figures\nthroughout')
  await press(page, 'Control+End')
  await page.keyboard.type('!')
  await press(page, 'Control+Enter')
  await expect(own).toContainText('throughout!')
  await page.getByRole('article').focus()
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await look(page, 'sayings-claim')
  await own.getByRole('button', { name: 'Remove this comment' }).click()
  await expect(own).toHaveCount(0)
  await press(page, 'Control+z')
  await expect(own).toContainText('throughout!')
  expect(app.complaints).toEqual([])
  await app.close()

  const again = await open(folder)
  await goTo(again.page, 1)
  await expect(flags(again.page)).toContainText('She says yes.')
  await expect(mark(again.page, 1)).toHaveAttribute('data-flagged')
  await again.page.getByRole('button', { name: '1 resolved' }).click()
  await expect(flags(again.page)).toContainText('The lawyer is asked.')
  await expect(pane(again.page, 1)).toContainText('throughout!')
  await again.page.getByRole('button', { name: 'Back to the library' }).first().click()
  await expect(again.page.getByRole('list', { name: 'Dossiers' })).toContainText('2 flagged')
  await again.close()
})

test('comments are listed, and lead to their words', async ({ folder }) => {
  test.setTimeout(180_000)
  await makeManyClaims(folder, 18)
  const app = await open(folder)
  const { page } = app

  const comment = async (words: string) => {
    await expect(field(page, /^Comment on/)).toBeFocused()
    await page.keyboard.type(words)
    await press(page, 'Control+Enter')
    await expect(form(page, /^Comment on/)).toBeHidden()
  }
  await goTo(page, 18)
  await press(page, 'Shift+C')
  await comment('Ask the town again')
  await press(page, 'Shift+C')
  await comment('شهر بزرگ است')
  await goTo(page, 3)
  await pane(page, 3).getByRole('button', { name: 'Comment on this link' }).click()
  await comment('Which page?')
  await page.getByRole('tab', { name: /Sources/ }).click()
  await page.getByRole('list', { name: 'Sources' }).getByRole('button').first().click()
  await page.getByRole('button', { name: 'Comment on this source' }).click()
  await comment('Not published yet')
  await look(page, 'sayings-source')

  await page.getByRole('tab', { name: /Review/ }).click()
  const list = page.getByRole('list', { name: 'Comments', exact: true }).first()
  const entry = (words: string) => list.getByRole('button').filter({ hasText: words })
  await expect(list.getByRole('heading')).toHaveText([
    /Budget of town/,
    /^Claim 3 · Budget/,
    /^Claim 18$/,
  ])
  await entry('Ask the town again').click()
  await expect(pane(page, 18)).toBeVisible()
  const there = pane(page, 18).getByRole('listitem').filter({ hasText: 'Ask the town again' })
  await expect(there.last()).toBeFocused()
  await expect(page.getByRole('article').getByText(wordsOf(18))).toBeInViewport()
  await look(page, 'sayings-list')

  // What is resolved is unfolded for who looks for it.
  await there.last().getByRole('button', { name: 'Resolve this comment' }).click()
  await expect(entry('Ask the town again')).toHaveCount(0)
  await page.getByRole('radio', { name: 'Resolved' }).check({ force: true })
  await entry('Which page?').waitFor({ state: 'hidden' })
  await entry('Ask the town again').click()
  await expect(there.last()).toBeFocused()
  await page.getByRole('radio', { name: 'All' }).check({ force: true })
  await entry('Not published yet').click()
  await expect(page.getByRole('region', { name: /^Source: Budget/ })).toContainText('Not published')
  await entry('Which page?').focus()
  await press(page, 'Enter')
  await expect(
    pane(page, 3).getByRole('listitem').filter({ hasText: 'Which page?' }).last(),
  ).toBeFocused()

  // A draft's comments stand in the list of drafts.
  await page.getByRole('tab', { name: /Drafts/ }).click()
  await page.getByRole('button', { name: 'Comment on draft 1' }).click()
  await comment('To be read once more')
  await page.getByRole('tab', { name: /Review/ }).click()
  await entry('To be read once more').click()
  const drafts = page.getByRole('list', { name: 'Drafts' })
  await expect(drafts.getByRole('listitem').filter({ hasText: 'once more' }).last()).toBeFocused()
  await page.getByRole('tab', { name: /Review/ }).click()

  // Where there is room for one pane only, the claim comes to the front.
  await width(app, 700)
  await page.getByRole('button', { name: /^Lists/ }).click()
  await entry('Ask the town again').click()
  await expect(there.last()).toBeFocused()
  await look(page, 'sayings-narrow')
  await width(app, 1400)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('claims are given to people, filtered by them, and many flagged at once', async ({
  folder,
}) => {
  test.setTimeout(180_000)
  await makeManyClaims(folder, 12)
  const app = await open(folder)
  const { page } = app
  await goTo(page, 2)
  await expect(pane(page, 2)).toContainText('With nobody yet')
  await press(page, 'Shift+A')
  const menu = page.getByRole('menu', { name: /Give to/ })
  await expect(menu).toBeVisible()
  await look(page, 'sayings-assign')
  await menu.getByRole('menuitem', { name: 'Somebody new' }).click()
  await page.getByRole('textbox', { name: 'Name of the person' }).fill('Grace Hopper')
  await press(page, 'Enter')
  await expect(pane(page, 2)).toContainText('With Grace Hopper')
  await expect(row(page, 2)).toContainText('GH')
  await press(page, 'Control+z')
  await expect(pane(page, 2)).toContainText('With nobody yet')

  // Several at once, in one step.
  await row(page, 2).click()
  await row(page, 4).click({ modifiers: ['Shift'] })
  await press(page, 'Shift+A')
  await menu.getByRole('menuitemradio', { name: 'Grace Hopper' }).click()
  await expect(status(page, '3 claims: with Grace Hopper.')).toBeVisible()
  await press(page, 'f')
  const many = form(page, 'Flag 3 claims for the editor')
  await expect(many.getByRole('radio').first()).toBeFocused()
  await press(page, '2')
  await page.keyboard.type('All of one side')
  await look(page, 'sayings-many')
  await press(page, 'Enter')
  await expect(status(page, '3 claims flagged for the editor: fairness.')).toBeVisible()
  for (const number of [2, 3, 4]) await expect(mark(page, number)).toHaveAttribute('data-flagged')

  // Filtered and grouped by person; flagged ones by their flag.
  await page.getByRole('button', { name: /^Filter( \d+)?$/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Grace Hopper' }).click()
  await press(page, 'Escape')
  await expect(page.locator('.count-line')).toContainText('3 of 12')
  await page.getByRole('button', { name: 'Show all claims' }).click()
  await page.getByRole('button', { name: /^Filter( \d+)?$/ }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Flagged' }).click()
  await press(page, 'Escape')
  await expect(page.locator('.count-line')).toContainText('4 of 12')
  await page.getByRole('button', { name: 'Show all claims' }).click()
  await page.getByRole('button', { name: /Order of the claims/ }).click()
  await page.getByRole('option', { name: 'By who has them' }).click()
  await expect(page.getByRole('heading', { name: /Grace Hopper/ })).toBeVisible()
  await look(page, 'sayings-people')

  await page.getByRole('article').focus()
  await press(page, 'Control+z')
  await expect(mark(page, 3)).not.toHaveAttribute('data-flagged')
  await press(page, 'Control+z')
  await expect(row(page, 3)).not.toContainText('GH')
  expect(app.complaints).toEqual([])
  await app.close()
})
