import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { type App, answerOpenDialog, startApp, takeImport } from './support/app.ts'
import { dropFiles } from './support/drop.ts'
import { look } from './support/look.ts'
import { selectWords } from './support/page-text.ts'
import { expect, test } from './support/test.ts'
import { claims, draft1, draft2 } from './support/two-drafts.ts'

test('a new draft is looked through, taken, taken back and taken again', async ({ folder }) => {
  test.setTimeout(240_000)
  let app = await startApp({ folder, files: [await save(folder, 'harbour.txt', draft1)] })
  let { page } = app
  await expect(page.getByRole('article')).toContainText('The harbour opened in 1921')
  for (const words of Object.values(claims)) await markChecked(page, words)

  await dropFiles(app, [await save(folder, 'harbour 2.txt', draft2)])
  await takeImport(page)
  await expect(page.getByText('Draft 2 against draft 1')).toBeVisible()
  await expect(page.getByText('0 of 5 looked at')).toBeVisible()
  await expect(page.getByText('5 not looked at: edited claims go back to checking')).toBeVisible()
  await expect(rows(page, 'Edited')).toHaveCount(2)
  await expect(rows(page, 'Edited').nth(0)).toContainText(/a number changed.*back to checking/)
  await expect(rows(page, 'Edited').nth(1)).toContainText('a negation added')
  await expect(rows(page, 'Deleted')).toContainText(claims.deleted)
  await expect(rows(page, 'Ambiguous')).toContainText('may stand in 2 places: pick one')
  await expect(rows(page, 'Context changed')).toContainText(claims.around)
  await expect(rows(page, 'Moved')).toContainText(claims.moved)
  await expect(rows(page, 'Unchanged')).toContainText(claims.unchanged)
  await expect(decision(page)).toContainText('A number changed: 10,000 → 6,300.')
  await look(page, 'drafts')
  await narrow(app, 1024)
  await look(page, 'drafts-narrow')
  await narrow(app, 1400)

  // By key from claim to claim, and what is heard of each.
  await expect(current(page)).toContainText(claims.edited)
  await page.keyboard.press('j')
  await expect(current(page)).toContainText(claims.negated)
  await expect(
    page.getByRole('status').filter({ hasText: /Claim 4, edited: .*2 of 7/ }),
  ).toHaveCount(1)
  await page.keyboard.press('k')
  await page.keyboard.press('a')
  await expect(rows(page, 'Edited').nth(0)).toContainText('still right')
  await expect(current(page)).toContainText(claims.negated)
  await page.keyboard.press('Enter')
  await expect(rows(page, 'Edited').nth(1)).toContainText('check again')
  await expect(page.getByText('2 of 5 looked at')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 of 5 looked at')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByText('2 of 5 looked at')).toBeVisible()

  // The deleted one is gone indeed; of the ambiguous one the second passage is meant.
  await expect(current(page)).toContainText(claims.deleted)
  await look(page, 'drafts-deleted')
  await page.keyboard.press('a')
  await expect(rows(page, 'Deleted')).toContainText('gone')
  await expect(current(page)).toContainText(claims.ambiguous)
  await look(page, 'drafts-ambiguous')
  await page.keyboard.press('1')
  await expect(rows(page, 'Ambiguous')).toContainText('re-placed')
  await page.keyboard.press('Control+z')
  await rows(page, 'Ambiguous').getByRole('button').click()
  await page.locator('.draft-candidate').nth(1).click()
  await expect(rows(page, 'Ambiguous')).toContainText('re-placed')

  // Leaving loses nothing, nor does a restart.
  await page.keyboard.press('Escape')
  await expect(page.getByText('Draft 2 has arrived: 4 of 5 looked at.')).toBeVisible()
  await look(page, 'drafts-arrived')
  await app.close()
  app = await startApp({ folder })
  page = app.page
  await page
    .getByRole('list', { name: 'Dossiers' })
    .getByRole('button', { name: /^The harbour/ })
    .click()
  await page.getByRole('button', { name: 'Look at it' }).click()
  await expect(rows(page, 'Edited').nth(0)).toContainText('still right')
  await expect(rows(page, 'Edited').nth(1)).toContainText('check again')
  await expect(current(page)).toContainText(claims.around)

  // Re-placing: with the mouse, and by choosing words with the keys.
  const beside = page.getByRole('region', { name: /side by side/ })
  await selectWords(page, 'clean enough for swimmers', beside)
  await page.keyboard.press('r')
  await expect(rows(page, 'Context changed')).toContainText('re-placed')
  await expect(page.getByText('5 of 5 looked at')).toBeVisible()
  await rows(page, 'Moved').getByRole('button').click()
  await page.keyboard.press('r')
  await expect(page.getByRole('region', { name: 'Choosing words' })).toContainText(claims.moved)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.getByRole('region', { name: 'Choosing words' })).toContainText('640 metres')
  await look(page, 'drafts-choosing')
  await page.keyboard.press('Enter')
  await expect(rows(page, 'Moved')).toContainText('re-placed')
  await page.keyboard.press('Control+z')
  await expect(rows(page, 'Moved')).not.toContainText('re-placed')

  await page.getByRole('button', { name: 'Take draft 2' }).click()
  await expect(page.getByRole('article')).toContainText('around 6,300 people')
  await expectStatus(page, claims.unchanged, 'Checked')
  await expectStatus(page, claims.moved, 'Checked')
  await expectStatus(page, 'around 6,300 people were living near the old quay', 'Checked')
  await expect(page.getByText(/Given for the earlier wording/)).toHaveCount(0)
  await expectStatus(page, 'the council had not agreed to pay', 'Checking')
  await expect(page.getByText(/Edited in draft 2/)).toBeVisible()
  await expect(page.getByText(/Given for the earlier wording/)).toContainText(claims.negated)
  await look(page, 'drafts-taken')

  // The deleted claim is kept, and can be placed by hand.
  const lost = page
    .getByRole('listitem')
    .filter({ hasText: 'Without a place in draft 2' })
    .getByRole('button')
  await expect(lost).toContainText(claims.deleted)
  await lost.click()
  await expect(page.getByText('Has no place in draft 2')).toBeVisible()
  await look(page, 'drafts-lost')
  await selectWords(page, 'would rather talk about the birds')
  await page.keyboard.press('r')
  await expect(lost).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(lost).toHaveCount(1)

  // Back to draft 1, and forth.
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('article')).toContainText('around 10,000 people')
  await expect(page.getByText('Draft 2 has arrived: 5 of 5 looked at.')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('article')).toContainText('around 6,300 people')

  await page.getByRole('tab', { name: /Drafts/ }).click()
  const drafts = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')
  await expect(drafts.nth(0)).toContainText('under check')
  await expect(drafts.nth(1)).toContainText('earlier')
  await look(page, 'drafts-list')
  await drafts.nth(1).getByRole('button', { name: /Read/ }).click()
  await expect(page.getByText('Draft 1, as it stood before draft 2 was taken.')).toBeVisible()
  await expect(page.getByRole('article')).toContainText('around 10,000 people')
  await expectStatus(page, claims.negated, 'Checked')
  await look(page, 'drafts-read')
  await page.getByRole('button', { name: 'Back to the present' }).click()
  await expect(drafts.nth(1)).toContainText('earlier')
  await expect(page.getByRole('article')).toContainText('around 6,300 people')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a draft is chosen in a dialog, refused, and stays readable', async ({ folder }) => {
  test.setTimeout(120_000)
  const app = await startApp({ folder, files: [await save(folder, 'harbour.txt', draft1)] })
  const { page } = app
  await expect(page.getByRole('article')).toContainText('The harbour opened in 1921')
  await markChecked(page, claims.edited)
  await page.getByRole('tab', { name: /Drafts/ }).click()
  await answerOpenDialog(app, [await save(folder, 'harbour 2.txt', draft2)])
  await page.getByRole('button', { name: /Import new draft/ }).click()
  await takeImport(page)
  await expect(page.getByText('Draft 2 against draft 1')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('article')).toContainText('The harbour opened in 1921')
  await page.keyboard.press('Control+Shift+z')
  await page.getByRole('button', { name: 'Refuse draft 2' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Draft 2 is refused.' })).toBeVisible()
  const drafts = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')
  await expect(drafts.nth(0)).toContainText('refused')
  await drafts
    .nth(0)
    .getByRole('button', { name: /Compare/ })
    .click()
  await expect(page.getByText('Draft 2 against draft 1 · refused')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take draft 2' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Still right/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(drafts.nth(0)).toContainText('refused')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('what is suggested follows the draft under check', async ({ folder }) => {
  const app = await startApp({ folder, files: [await save(folder, 'harbour.txt', draft1)] })
  const { page } = app
  const suggested = page.getByRole('article').locator('mark[data-look="suggestion"]')
  await page.getByRole('slider', { name: /^Suggestions/ }).press('End')
  await expect(suggested.filter({ hasText: '10,000' })).toHaveCount(1)
  await dropFiles(app, [await save(folder, 'harbour 2.txt', draft2)])
  await takeImport(page)
  await expect(page.getByText('Nothing needs a look')).toBeVisible()
  await page.getByRole('button', { name: 'Take draft 2' }).click()
  await expect(suggested.filter({ hasText: '6,300' })).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(suggested.filter({ hasText: '10,000' })).toHaveCount(1)
  await app.close()
})

test('several files dropped on a dossier are not guessed at', async ({ folder }) => {
  const app = await startApp({ folder, files: [await save(folder, 'harbour.txt', draft1)] })
  const { page } = app
  await expect(page.getByRole('article')).toContainText('The harbour opened in 1921')
  const files = [await save(folder, 'a.txt', draft2), await save(folder, 'b.txt', draft2)]
  await dropFiles(app, files)
  await expect(page.getByRole('status').filter({ hasText: 'at a time' })).toBeVisible()
  await expect(page.getByRole('tab', { name: /Drafts/ })).toContainText('1')
  await app.close()
})

test('a file dropped on the evidence of a source stays evidence', async ({ folder }) => {
  const app = await startApp({ folder, files: [await save(folder, 'harbour.txt', draft1)] })
  const { page } = app
  await markChecked(page, claims.edited)
  await page.getByRole('article').focus()
  await page.keyboard.press('s')
  const form = page.getByRole('form', { name: 'Link a source' })
  await form.getByLabel('Title').fill('The census')
  await page.getByRole('button', { name: /What it does to the claim/ }).click()
  await page.getByRole('option', { name: 'Supports' }).click()
  await form.getByRole('button', { name: /^Link/ }).click()
  const attach = page.getByRole('button', { name: 'Attach a file' })
  await attach.scrollIntoViewIfNeeded()
  const box = await attach.boundingBox()
  if (box === null) throw new Error('There is no place for evidence')
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await dropFiles(app, [await save(folder, 'census.txt', 'In all 10,000.')], point)
  await expect(page.getByRole('list', { name: 'Kept files' })).toContainText('census.txt')
  await expect(page.getByRole('tab', { name: /Drafts/ })).toContainText('1')
  await expect(page.getByRole('article')).toBeVisible()
  expect(app.complaints).toEqual([])
  await app.close()
})

async function save(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

/** Makes the words a claim, with a verdict, and checked. */
async function markChecked(page: Page, words: string): Promise<void> {
  await selectWords(page, words)
  await page.keyboard.press('c')
  const pane = page.getByRole('region', { name: /^Claim \d+$/ })
  await expect(pane.locator('blockquote').first()).toHaveText(words)
  await page.keyboard.press('1')
  await pane.getByText('Checked', { exact: true }).click()
  await expect(pane.getByRole('radio', { name: 'Checked' })).toBeChecked()
}

async function expectStatus(page: Page, words: string, status: string): Promise<void> {
  await page
    .getByRole('list', { name: 'Claims' })
    .getByRole('button')
    .filter({ hasText: words })
    .click()
  const pane = page.getByRole('region', { name: /^Claim \d+$/ })
  await expect(pane.locator('blockquote').first()).toContainText(words)
  await expect(pane.getByRole('radio', { name: status, exact: true })).toBeChecked()
}

function rows(page: Page, outcome: string): Locator {
  return page.getByRole('list', { name: outcome }).getByRole('listitem')
}

/** The claim that is looked at. */
function current(page: Page): Locator {
  return page.locator('.outcomes [aria-current="true"]')
}

function decision(page: Page): Locator {
  return page.getByRole('region', { name: 'Decision' })
}

async function narrow(app: App, width: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, width) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, 760)
  }, width)
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(width)
}
