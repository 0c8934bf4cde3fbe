import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { evidence, highlighted } from './evidence.ts'
import { look } from './look.ts'
import { claimPane, selectWords } from './page-text.ts'

/** A page as a government may publish it. */
const DECISION = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Decision 04/98</title><style>
body { font: 16px/1.55 Georgia, "Liberation Serif", serif; margin: 2em; color: #222 }
header { border-bottom: 2px solid #24427c; margin-bottom: 1.2em } h1 { font-size: 1.35em }
header p { font: 13px/1.4 "Liberation Sans", sans-serif; color: #555 }
td, th { border: 1px solid #bbb; padding: 4px 10px; text-align: left } table { border-collapse: collapse }
</style></head><body>
<header><p>Government · Meeting 98 · 28 October 2022</p><h1>Decision 04/98 on registration plates</h1></header>
<p>1. Plates that were issued by authorities of another state for towns of the Republic are to be
exchanged. The decision concerns an estimated 10,000 vehicles bearing such plates.</p>
<p>2. The exchange is done in these steps:</p>
<table><tr><th>Step</th><th>From</th><th>Until</th></tr><tr><td>Reminder</td><td>1 November</td><td>21 November</td></tr>
<tr><td>Fine</td><td>21 November</td><td>21 January</td></tr></table>
<p>3. The Ministry of Internal Affairs carries the decision out.</p></body></html>`

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
  const first = article.locator('mark[data-look="suggestion"]').first()
  await expect(first).toContainText(suggested)
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

  const file = join(place.folder, 'decision 04-98.html')
  await writeFile(file, DECISION)
  await place.chooseFiles([file])
  await pane.getByRole('button', { name: 'Attach a file' }).click()
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  await expect(pane.getByText(hash)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()

  // The words that were typed are found in the file, and shown there.
  await pane.getByRole('button', { name: /^Look for it/ }).click()
  await pane.getByRole('button', { name: /an estimated 10,000 vehicles/ }).click()
  const beside = await evidence(page, 'decision 04-98.html')
  const frame = await (await beside.locator('iframe').elementHandle())?.contentFrame()
  if (!frame) throw new Error('The page is not shown')
  await expect
    .poll(() => highlighted(frame))
    .toBe('an estimated 10,000 vehicles bearing such plates')
  await look(page, 'evidence')
  await beside.getByRole('button', { name: /^Close/ }).click()
  await expect(beside).toBeHidden()

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
  await expect(pane.getByText('decision 04-98.html')).toBeVisible()

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
  const sheet = page.getByRole('dialog', { name: 'Report' })
  await expect(sheet.getByRole('button', { name: /^Save/ })).toBeFocused()
  // A claim may be long: its words are cut there, and nothing hangs out.
  const hangs = (body: Element) => body.scrollWidth - body.clientWidth
  expect(await sheet.locator('.sheet-body').evaluate(hangs)).toBe(0)
  await look(page, 'report-sheet')
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('status').filter({ hasText: 'Report written' })).toContainText(path)
  await page.keyboard.press('Escape')
  return path
}

/** Says in the form what the source does to the claim. */
async function sayStance(page: Page, stance: string): Promise<void> {
  await page.getByRole('button', { name: /What it does to the claim/ }).click()
  await page.getByRole('option', { name: stance }).click()
}
