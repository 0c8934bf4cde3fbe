import type { Page } from '@playwright/test'
import { type App, startApp } from './support/app.ts'
import { press } from './support/article.ts'
import { evidence, highlighted } from './support/evidence.ts'
import { ada, ed, makeFlaggedArticle, renameMeanwhile, workAs } from './support/flagged-article.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

async function openDossier(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.getByRole('article').focus()
}

async function openFlagged(folder: string, me = ed): Promise<App> {
  await makeFlaggedArticle(folder, me)
  const app = await startApp({ folder })
  await openDossier(app.page)
  return app
}

const card = (page: Page, number: number) =>
  page.getByRole('region', { name: `Review of claim ${number}` })
const queue = (page: Page) => page.getByRole('navigation', { name: 'Claims to review' })
const header = (page: Page) => page.locator('.review-header')

test('an editor goes through the flagged claims by keyboard alone', async ({ folder }) => {
  const app = await openFlagged(folder)
  const { page } = app
  await expect(page.getByRole('button', { name: 'Review 3 flagged claims' })).toBeVisible()
  await page.getByRole('tab', { name: /Review 3/ }).click()
  await look(page, 'review-tab')
  await press(page, 'Control+Shift+E')
  await expect(card(page, 1)).toBeVisible()
  await expect(header(page)).toContainText('0 of 3 reviewed')
  await expect(queue(page).getByRole('listitem')).toHaveCount(3)
  await expect(card(page, 1)).toContainText('Ramps in or out?')
  await expect(card(page, 1).locator('blockquote').first()).toContainText(
    'spent 12 million on the bridge',
  )
  await look(page, 'review-first')

  // The evidence is one key away, at its passage.
  await press(page, 'e')
  await evidence(page, 'accounts.txt')
  await expect.poll(() => highlighted(page)).toBe('the town paid 72 million in all')
  await look(page, 'review-evidence')
  await press(page, 'Control+Alt+E')

  // Another verdict, chosen by its digit; the checker's stays as dissent.
  await press(page, 'v')
  const change = card(page, 1).getByRole('form', { name: 'Change the verdict' })
  await expect(change).toBeVisible()
  await press(page, '3')
  await expect(change.getByRole('radio', { name: /Misleading/ })).toBeChecked()
  await look(page, 'review-verdict')
  await press(page, 'Control+Enter')
  await expect(card(page, 2)).toBeVisible()
  await expect(header(page)).toContainText('1 of 3 reviewed')
  await expect(queue(page)).toContainText('Verdict changed')

  // Sent back, with words that have to be there.
  await press(page, 'b')
  const back = card(page, 2).getByRole('form', { name: 'Send the claim back' })
  await expect(back.getByRole('textbox')).toBeFocused()
  await press(page, 'Control+Enter')
  await expect(back).toContainText('write what is to be done')
  await page.keyboard.type('Ask the company how they counted.')
  await press(page, 'Control+Enter')
  await expect(card(page, 4)).toBeVisible()

  // Back to one that is answered, and on again.
  await press(page, 'Shift+N')
  await expect(card(page, 2)).toContainText('Ask the company how they counted.')
  await expect(card(page, 2)).toContainText('Sent back')
  await press(page, 'n')
  await expect(card(page, 4)).toBeVisible()

  await press(page, 'a')
  await expect(page.getByText('All flags are answered')).toBeVisible()
  await expect(header(page)).toContainText('3 of 3 reviewed')
  await look(page, 'review-end')

  // A review is undone like everything else, and waits again.
  await press(page, 'Control+z')
  await expect(header(page)).toContainText('2 of 3 reviewed')
  await press(page, 'n')
  await expect(card(page, 4)).toBeVisible()
  await press(page, 'a')
  await expect(page.getByText('All flags are answered')).toBeVisible()
  expect(app.complaints).toEqual([])
  await app.close()
})

test('an editor signs off what she saw, and what changes later shows as changed since', async ({
  folder,
}) => {
  const app = await openFlagged(folder)
  const { page } = app
  await press(page, 'Control+Shift+E')
  for (const number of [1, 2, 4]) {
    await expect(card(page, number)).toBeVisible()
    await press(page, 'a')
  }
  await page.getByRole('region', { name: 'Review', exact: true }).getByText('Sign off').click()
  const form = page.getByRole('form', { name: 'Sign off' })
  await expect(form).toContainText('The dossier is done as it stands now.')
  await page.keyboard.type('To print on Friday.')
  await look(page, 'sign-off')
  // What came in meanwhile is shown first.
  await renameMeanwhile(page, 'The new bridge')
  await press(page, 'Control+Enter')
  await expect(form.getByRole('alert')).toContainText('This was changed since you opened the form')
  await expect(form.getByRole('alert')).toContainText('The new bridge')
  await look(page, 'sign-off-changed')
  await press(page, 'Control+Enter')
  await expect(form).toBeHidden()
  await press(page, 'Escape', 'Escape')
  await expect(page.getByRole('button', { name: /^Signed off by Ed Itor/ })).toBeVisible()
  await look(page, 'signed-off')

  // Whatever changes shows as changed since, and leads to its claim.
  await page.getByRole('article').locator('sup[data-number="3"]').click()
  await page.getByRole('article').focus()
  await press(page, '4')
  const mark = page.getByRole('button', { name: /^Changed since sign-off · 1/ })
  await mark.click()
  const changed = page.getByRole('tabpanel', { name: /Review/ })
  await expect(changed).toContainText('To print on Friday.')
  await changed.getByRole('button', { name: /^Claim 3/ }).click()
  await expect(page.getByRole('heading', { name: 'Claim 3', exact: true })).toBeVisible()
  await look(page, 'changed-since-sign-off')
  await press(page, 'Control+l')
  await expect(page.getByRole('list', { name: 'Dossiers' })).toContainText(
    /signed off by Ed Itor on .* · changed since/,
  )
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a checker sees what the editor changed, claim by claim, and does not review', async ({
  folder,
}) => {
  const app = await openFlagged(folder, ada)
  const { page } = app
  await page.getByRole('tab', { name: /Review/ }).click()
  const tab = page.getByRole('tabpanel', { name: /Review/ })
  await expect(tab).toContainText('They wait for an editor.')
  await press(page, 'Control+Shift+E')
  await expect(page.getByText('Only an editor reviews the flagged claims.')).toBeVisible()
  await expect(header(page)).toBeHidden()

  await press(page, 'Control+l')
  await workAs(page, ed)
  await openDossier(page)
  await press(page, 'Control+Shift+E')
  await expect(card(page, 1)).toBeVisible()
  await press(page, 'a')
  await expect(card(page, 2)).toBeVisible()
  await press(page, 'b')
  await page.keyboard.type('Ask the company how they counted.')
  await press(page, 'Control+Enter')
  await expect(card(page, 4)).toBeVisible()
  await press(page, 'Escape')

  await workAs(page, ada)
  await expect(page.getByTitle('Changed since you looked')).toHaveCount(2)
  await page.getByRole('tab', { name: /Review/ }).click()
  await expect(tab.getByText('Sent back')).toBeVisible()
  await expect(tab).toContainText('Ask the company how they counted.')
  await expect(tab.getByText('Approved', { exact: true })).toBeVisible()
  await look(page, 'changed-since-you-looked')
  await tab.getByRole('button', { name: /^Seen.*claim 2/ }).click()
  await expect(tab.getByText('Sent back')).toBeHidden()
  await press(page, 'Control+l')
  await openDossier(page)
  await page.getByRole('tab', { name: /Review/ }).click()
  await expect(tab.getByText('Approved', { exact: true })).toBeVisible()
  await expect(tab.getByText('Sent back')).toBeHidden()
  await tab.getByRole('button', { name: /^Seen.*claim 1/ }).click()
  await expect(tab).toContainText('Nobody else has changed a claim')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('what a claim lacks is said where one approves it, and the desk is usable when narrow', async ({
  folder,
}) => {
  const app = await openFlagged(folder)
  const { page } = app
  await page.getByRole('article').locator('sup[data-number="1"]').click()
  await page.getByRole('region', { name: 'Claim 1' }).getByText('Open', { exact: true }).click()
  await page.getByRole('article').focus()
  await press(page, '0')
  await press(page, 'Control+Shift+E')
  await expect(card(page, 1)).toContainText('To approve it: give it a verdict')
  await press(page, 'a')
  await expect(card(page, 1).getByRole('alert')).toContainText('cannot be approved')
  await page.setViewportSize({ width: 900, height: 760 })
  await look(page, 'review-narrow')
  await page.setViewportSize({ width: 700, height: 760 })
  await look(page, 'review-one-pane')
  // The article is not there to have the focus: the pane has it.
  await press(page, 'n')
  await expect(card(page, 2)).toBeVisible()
  await expect(page.locator('.desk-pane')).toBeFocused()
  expect(app.complaints).toEqual([])
  await app.close()
})
