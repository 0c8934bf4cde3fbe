import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { look } from './look.ts'
import { claimPane, selectWords } from './page-text.ts'

/** Where a walk takes place: the real app, or the renderer in a browser with main beside it. */
export interface Place {
  /** A folder of the test's own. */
  readonly folder: string
  /** Answers the next dialog that asks for files. */
  chooseFiles(paths: readonly string[]): Promise<void>
  /** Answers the next dialog that asks where to write. */
  choosePlace(path: string): Promise<void>
}

/** From the first start to a checked claim: the sample, a suggestion, a selection, a source. */
export async function checkAnArticle(page: Page, place: Place): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
  const dossiers = page.getByRole('list', { name: 'Dossiers' }).getByRole('listitem')
  await expect(dossiers).toHaveCount(1)
  await look(page, 'library')

  await dossiers.getByRole('button').first().click()
  const article = page.getByRole('article')
  await expect(article).toContainText('A European diplomatic intervention')
  expect(await article.locator('mark[data-look="suggestion"]').count()).toBeGreaterThan(5)
  await expect(page.getByText('Nothing selected')).toBeVisible()
  await look(page, 'first-look')

  await article.focus()
  await page.keyboard.press('Tab')
  const suggestion = page.getByRole('region', { name: 'Suggestion' })
  const suggested = await suggestion.locator('blockquote').innerText()
  await expect(suggestion.getByRole('listitem').first()).not.toBeEmpty()
  await look(page, 'suggestion')
  await page.keyboard.press('Enter')
  await expect(claimPane(page, 1).locator('blockquote').first()).toHaveText(suggested)

  await selectWords(page, 'around 10,000 Kosovo Serbs with licence plates')
  await page.keyboard.press('c')
  const pane = page.getByRole('region', { name: /^Claim \d+$/ })
  await expect(pane.locator('blockquote').first()).toHaveText(
    'around 10,000 Kosovo Serbs with licence plates',
  )
  await page.keyboard.press('3')
  await expect(pane.getByRole('radio', { name: /Misleading/ })).toBeChecked()
  await pane.getByLabel('Why').fill('The figure counts vehicles, not people.')
  await pane.getByLabel('Claim, standing alone').fill('About 10,000 people must change plates.')
  await pane.getByText('Checked', { exact: true }).click()
  await expect(pane.getByRole('radio', { name: 'Checked' })).toBeChecked()

  await page.keyboard.press('Escape')
  await expect(article).toBeFocused()
  await page.keyboard.press('s')
  const form = page.getByRole('form', { name: 'Link a source' })
  await form.getByLabel('Title').fill('Decision 04/98')
  await form.getByLabel('Website').fill('Government of Kosovo')
  await form.getByLabel('Web address').fill('https://example.org/decision')
  await form.getByLabel('Published').fill('2022-10-28')
  await form.getByLabel('Quoted passage').fill('an estimated 10,000 vehicles bearing such plates')
  await form.getByRole('textbox', { name: 'Page' }).fill('2')
  await sayStance(page, 'Refutes')
  await look(page, 'link-form')
  await form.getByRole('button', { name: /^Link/ }).click()
  await expect(pane.getByRole('button', { name: 'Decision 04/98' })).toBeVisible()

  const evidence = join(place.folder, 'decision 04-98.txt')
  await writeFile(evidence, 'Decision 04/98: an estimated 10,000 vehicles bearing such plates…')
  await place.chooseFiles([evidence])
  await pane.getByRole('button', { name: 'Attach a file' }).click()
  const hash = createHash('sha256')
    .update(await readFile(evidence))
    .digest('hex')
  await expect(pane.getByText(hash)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

  // A claim inside of the one before: both stay, and both can be reached.
  await selectWords(page, '10,000 Kosovo Serbs')
  await page.keyboard.press('c')
  await expect(pane.locator('blockquote').first()).toHaveText('10,000 Kosovo Serbs')
  await page.keyboard.press('4')
  await expect(pane.getByRole('radio', { name: /False/ })).toBeChecked()
  await page.keyboard.press('s')
  await page
    .getByRole('form', { name: 'Link a source' })
    .getByRole('combobox', { name: 'Source' })
    .fill('04/98')
  await page.getByRole('option', { name: 'Decision 04/98' }).click()
  await sayStance(page, 'Context')
  await page
    .getByRole('form', { name: 'Link a source' })
    .getByRole('button', { name: /^Link/ })
    .click()
  await expect(pane.getByText('Sources · 1')).toBeVisible()
  await look(page, 'desk')

  await page.getByRole('tab', { name: /Sources/ }).click()
  await page.getByRole('list', { name: 'Sources' }).getByRole('button').click()
  await expect(page.getByRole('region', { name: /^Source/ })).toContainText('Used for')
  await expect(page.getByRole('list', { name: 'Sources' })).toContainText('2 claims')
  await look(page, 'source')
}

/** After a restart: everything is there, and the last step can be taken back and done again. */
export async function findItAll(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  const claims = page.getByRole('list', { name: 'Claims' }).getByRole('listitem')
  await expect(claims).toHaveCount(3)
  await expect(page.getByRole('tab', { name: /Sources/ })).toContainText('1')
  await claims.filter({ hasText: 'around 10,000' }).getByRole('button').click()
  const pane = page.getByRole('region', { name: /^Claim \d+$/ })
  await expect(pane.getByLabel('Why')).toHaveValue('The figure counts vehicles, not people.')
  await expect(pane.getByRole('radio', { name: /Misleading/ })).toBeChecked()
  await expect(pane.getByText('decision 04-98.txt')).toBeVisible()

  const inner = claims.filter({ hasText: /^\d+10,000 Kosovo Serbs/ })
  await inner.getByRole('button').click()
  await expect(pane.getByText('Sources · 1')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(pane.getByText('Sources · 0')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(pane.getByRole('radio', { name: /none/ })).toBeChecked()
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+Shift+z')
  await expect(pane.getByText('Sources · 1')).toBeVisible()
  await expect(pane.getByRole('radio', { name: /False/ })).toBeChecked()
}

/** Exports the report, and answers where it is. */
export async function exportReport(page: Page, place: Place): Promise<string> {
  const path = join(place.folder, 'report.html')
  await place.choosePlace(path)
  await page.getByRole('button', { name: 'Export report' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Report written' })).toContainText(path)
  return path
}

/** Says in the form what the source does to the claim. */
async function sayStance(page: Page, stance: string): Promise<void> {
  await page.getByRole('button', { name: /What it does to the claim/ }).click()
  await page.getByRole('option', { name: stance }).click()
}
