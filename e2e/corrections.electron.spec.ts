import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { type App, answerSaveDialog, takeImport } from './support/app.ts'
import { openArticle } from './support/article.ts'
import { pasted } from './support/clipboard.ts'
import { dropFiles } from './support/drop.ts'
import { look } from './support/look.ts'
import { selectWords } from './support/page-text.ts'
import { expect, test } from './support/test.ts'

const DRAFT_1 = `The harbour and its quay

The harbour opened in 1921 after nine years of work, and was paid for by the town.

In that year around 10,000 people were living near the quay, most of them in houses of wood.

The pier is 640 metres long and was the longest on this coast until the war.

The lighthouse keeper, who has seen it all, would rather talk about the birds.
`

const FIGURE = 'around 10,000 people were living near the quay'
const PIER = 'The pier is 640 metres long'
const YEAR = 'The harbour opened in 1921'

test('other words are suggested, decided on, and looked for in the next draft', async ({
  folder,
}) => {
  test.setTimeout(240_000)
  const app = await openArticle(folder, DRAFT_1)
  const { page } = app
  for (const words of [YEAR, PIER, FIGURE]) await mark(page, words)

  // All the claim’s words, by key.
  const form = page.getByRole('form', { name: 'Suggest other words' })
  await page.getByRole('article').focus()
  await page.keyboard.press('Shift+R')
  await expect(form.getByLabel('It is to read')).toBeFocused()
  await expect(form.getByLabel('It is to read')).toHaveValue(FIGURE)
  await page.keyboard.press('Control+Enter')
  await expect(form).toContainText('These are the same words.')
  await form.getByLabel('It is to read').fill('around 6,300 people were living near the quay')
  await expect(form.locator('del')).toHaveText('10,000')
  await expect(form.locator('ins')).toHaveText('6,300')
  await look(page, 'correction-form')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article')).toBeFocused()
  await page.keyboard.press('Shift+R')
  await page.keyboard.press('Control+Enter')
  const cards = page.getByRole('list', { name: 'Other words' }).getByRole('listitem')
  await expect(cards).toHaveCount(1)
  await expect(cards.first()).toContainText('Proposed')
  await expect(cards.first()).toContainText('only an editor decides')

  // Some of them, that are selected; and it is taken back, and back again.
  await claimIn(page, PIER).click()
  await selectWords(page, '640 metres')
  await page.keyboard.press('Shift+R')
  await expect(form).toContainText('Instead of “640 metres”')
  await form.getByLabel('It is to read').fill('460 metres')
  await page.keyboard.press('Control+Enter')
  await expect(cards.first()).toContainText('460 metres')
  await cards.getByRole('button', { name: 'Take this suggestion back' }).click()
  await expect(cards).toHaveCount(0)
  await page
    .getByRole('status')
    .filter({ hasText: 'taken back' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(cards).toHaveCount(1)
  await claimIn(page, YEAR).click()
  await page.getByRole('article').focus()
  await page.keyboard.press('Shift+R')
  await form.getByLabel('It is to read').fill('The harbour was opened in 1921')
  await page.keyboard.press('Control+Enter')
  await expect(cards).toHaveCount(1)

  // An editor accepts two of them and rejects the third.
  await becomeEditor(page)
  await claimIn(page, YEAR).click()
  await look(page, 'correction-deeds')
  await cards.getByLabel('Note on the decision').fill('A matter of taste.')
  await cards.getByRole('button', { name: 'Reject' }).click()
  await expect(cards.first()).toContainText(/Rejected.*A matter of taste\./)
  for (const words of [FIGURE, PIER]) {
    await claimIn(page, words).click()
    await cards.getByRole('button', { name: 'Accept' }).click()
    await expect(cards.first()).toContainText('Accepted')
  }
  await look(page, 'correction-accepted')

  await openSheet(page)
  const sheet = page.getByRole('dialog', { name: 'Corrections' })
  const accepted = sheet.getByRole('region', { name: 'Accepted' }).getByRole('listitem')
  await expect(accepted).toHaveText([/10,000.*6,300/, /640 460 metres/])
  await sheet.getByText('All (3)').click()
  await expect(sheet.getByRole('region', { name: 'Rejected' }).getByRole('listitem')).toHaveCount(1)
  await look(page, 'corrections')
  await sheet.getByRole('button', { name: 'Copy those to be made' }).click()
  await expect(sheet.getByRole('status')).toContainText('Copied 2 corrections.')
  const { text } = await pasted(page)
  expect(text.replaceAll('\r\n', '\n')).toContain(
    '2. Draft 1, paragraph 3: “640 metres”\n   → “460 metres”\n   In: The pier is [640 metres] long',
  )
  const path = join(folder, 'corrections.csv')
  await answerSaveDialog(app, path)
  await sheet.getByRole('button', { name: /Format of the file/ }).click()
  await page.getByRole('option', { name: 'CSV' }).click()
  await sheet.getByRole('button', { name: 'Export…' }).click()
  await expect(sheet.getByRole('status')).toContainText('Corrections written to')
  expect(await readFile(path, 'utf8')).toContain(',640 metres,460 metres,accepted,')
  await page.keyboard.press('Escape')

  // Draft 2 has one of them and lacks the other.
  const draft2 = join(folder, 'harbour 2.txt')
  await writeFile(draft2, DRAFT_1.replace('10,000', '6,300'))
  await dropFiles(app, [draft2])
  await takeImport(page)
  const found = page.getByRole('list', { name: 'Corrections' }).getByRole('listitem')
  await expect(found).toHaveText([/6,300.*Made/, /460 metres.*Not made/])
  await expect(page.getByText('1 of 2 made')).toBeVisible()
  await found.nth(1).getByRole('button').click()
  await expect(page.locator('.cell-after [data-selected]')).toContainText('640 metres')
  await look(page, 'corrections-arriving')
  await page.getByRole('button', { name: 'Take draft 2' }).click()
  const taken = page
    .getByRole('status')
    .filter({ hasText: '1 of 2 accepted corrections was not made.' })
  await look(page, 'corrections-taken')
  await taken.getByRole('button', { name: 'Corrections…' }).click()
  await expect(sheet.getByRole('region', { name: 'Not made' })).toContainText(
    /Not made in draft 2.*460 metres/,
  )
  await sheet.getByText('All (3)').click()
  await expect(sheet.getByRole('region', { name: 'Made', exact: true })).toContainText('6,300')
  await narrow(app, 900)
  await look(page, 'corrections-narrow')
  await sheet.getByRole('button', { name: 'Claim 3' }).click()
  await expect(cards.first()).toContainText('Not made in draft 2')
  await page.getByRole('tab', { name: /Review/ }).click()
  await expect(page.getByRole('list', { name: 'Corrections' }).getByRole('listitem')).toHaveText([
    /460 metres.*Not made in draft 2/,
  ])
  await look(page, 'corrections-left')

  await page.keyboard.press('Control+z')
  await expect(page.getByText(/Draft 2 has arrived/)).toBeVisible()
  expect(app.complaints).toEqual([])
  await app.close()
})

async function mark(page: Page, words: string): Promise<void> {
  await selectWords(page, words)
  await page.keyboard.press('c')
  const pane = page.getByRole('region', { name: /^Claim \d+$/ })
  await expect(pane.locator('blockquote').first()).toHaveText(words)
}

function claimIn(page: Page, words: string): Locator {
  return page.getByRole('list', { name: 'Claims' }).getByRole('button').filter({ hasText: words })
}

/** Says in the library that an editor works here, and opens the dossier again. */
async function becomeEditor(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+l')
  const here = page.getByRole('region', { name: 'Who works here?' })
  await here.getByRole('button', { name: /Role/ }).click()
  await page.getByRole('option', { name: 'Editor' }).click()
  await here.getByRole('button', { name: 'Save' }).click()
  await page
    .getByRole('list', { name: 'Dossiers' })
    .getByRole('button', { name: /^The harbour/ })
    .click()
  await expect(page.getByRole('article')).toContainText('The harbour opened')
}

async function openSheet(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused()
  await page.keyboard.type('Corrections…')
  await page.getByRole('option', { name: 'Corrections…' }).click()
}

async function narrow(app: App, width: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, width) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, 760)
  }, width)
  await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(width)
}
