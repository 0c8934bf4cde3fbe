import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerSaveDialog, startApp } from './support/app.ts'
import { openArticle } from './support/article.ts'
import { pasted } from './support/clipboard.ts'
import { look } from './support/look.ts'
import { claimPane, selectWords } from './support/page-text.ts'
import { expect, test } from './support/test.ts'
import { claims, draft1 } from './support/two-drafts.ts'

test('questions are asked by key, sent as an e-mail, and their answers kept', async ({
  folder,
}) => {
  test.setTimeout(240_000)
  let app = await openArticle(folder, draft1)
  let { page } = app
  await selectWords(page, claims.edited)
  await page.keyboard.press('c')
  const pane = page.getByRole('region', { name: /^Claim \d+$/ })
  await expect(pane.locator('blockquote').first()).toHaveText(claims.edited)

  // By key; Escape leads back, and what was typed is still there.
  await page.getByRole('article').focus()
  await page.keyboard.press('q')
  const form = page.getByRole('form', { name: 'Ask about the claim' })
  await expect(form.getByLabel('Question')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(page.getByRole('article')).toBeFocused()
  await page.keyboard.press('q')
  await page.keyboard.type('Where does 10,000')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article')).toBeFocused()
  await expect(form.getByLabel('Question')).toHaveValue('Where does 10,000')
  await page.keyboard.press('q')
  await expect(form.getByLabel('Question')).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(' come from?')
  await look(page, 'query-form')
  await page.keyboard.press('Control+Enter')
  const cards = page.getByRole('list', { name: 'Queries', exact: true }).getByRole('listitem')
  await expect(cards).toHaveCount(1)
  await expect(cards.first()).toContainText(/Asked.*The writer.*Where does 10,000 come from\?/)

  // To somebody by name.
  await page.getByRole('article').focus()
  await page.keyboard.press('q')
  await form.getByRole('combobox', { name: 'To' }).fill('The census office')
  await form.getByLabel('Question').fill('How many lived near the quay in 1921?\nAnd where?')
  await page.keyboard.press('Control+Enter')
  await expect(cards).toHaveCount(2)
  await expect(cards.nth(1)).toContainText('The census office')

  // Another claim.
  await selectWords(page, claims.moved)
  await page.keyboard.press('c')
  await expect(pane.locator('blockquote').first()).toHaveText(claims.moved)
  await page.keyboard.press('q')
  await form.getByLabel('Question').fill('Who measured it?')
  await page.keyboard.press('Control+Enter')
  await expect(form).toBeHidden()
  await expect(claimPane(page, 2)).toContainText('Who measured it?')

  // Whoever comes back finds what they had typed, and the focus where it was.
  const listed = page.getByRole('list', { name: 'Claims' }).getByRole('button')
  await page.getByRole('article').focus()
  await page.keyboard.press('q')
  await page.keyboard.type('Unsent')
  await listed.first().click()
  await expect(cards).toHaveCount(2)
  await listed.nth(1).click()
  await expect(form.getByLabel('Question')).toHaveValue('Unsent')
  await expect(form.getByLabel('Question')).not.toBeFocused()
  await form.getByRole('button', { name: 'Discard' }).click()
  await expect(form).toBeHidden()

  // A question is changed.
  const change = page.getByRole('form', { name: 'Change the query' })
  for (const question of ['Who measured the pier?', 'Who measured it?']) {
    await cards.first().getByRole('button', { name: 'Change this query' }).click()
    await expect(change.getByLabel('Question')).toBeFocused()
    await change.getByLabel('Question').fill(question)
    await page.keyboard.press('Control+Enter')
    await expect(cards.first()).toContainText(question)
  }

  await openSheet(page, 'Queries…')
  const sheet = page.getByRole('dialog', { name: 'Queries' })
  const writer = sheet.getByRole('region', { name: 'The writer' })
  await expect(writer.getByRole('listitem')).toHaveCount(2)
  await expect(sheet.getByText('Not sent yet (3)')).toBeVisible()
  await look(page, 'queries')
  await writer.getByRole('button', { name: /Copy as e-mail/ }).click()
  const status = sheet.getByRole('status')
  await expect(status).toContainText('Copied 2 questions as an e-mail.')
  const { text, html } = await pasted(page)
  expect(text.replaceAll('\r\n', '\n')).toBe(
    [
      'Subject: 2 questions about “The harbour and its quay”',
      `1. “${claims.edited}” (paragraph 2)\n   Where does 10,000 come from?`,
      `2. “${claims.moved}” (paragraph 3)\n   Who measured it?`,
    ].join('\n\n'),
  )
  expect(html).toContain('<li>')
  await status.getByRole('button', { name: 'Mark 2 questions as sent' }).click()
  await expect(status).toContainText('2 questions marked as sent.')
  await expect(writer.getByText('Waiting')).toHaveCount(2)
  await expect(sheet.getByText('Not sent yet (1)')).toBeVisible()
  await status.getByRole('button', { name: 'Undo' }).click()
  await expect(writer.getByText('Waiting')).toHaveCount(0)
  await sheet.getByRole('button', { name: 'Copy the open ones as e-mail' }).click()
  await status.getByRole('button', { name: 'Mark 3 questions as sent' }).click()
  await expect(sheet.getByText('Not sent yet (0)')).toBeVisible()

  const path = join(folder, 'queries.txt')
  await answerSaveDialog(app, path)
  await sheet.getByRole('button', { name: 'Export…' }).click()
  await expect(status).toContainText(`Queries written to ${path}`)
  expect(await readFile(path, 'utf8')).toContain('Who measured it?')

  // From the list to the claim.
  await writer.getByRole('button', { name: new RegExp(claims.edited) }).click()
  await expect(sheet).toBeHidden()
  await expect(claimPane(page, 1)).toBeVisible()

  // One answer becomes a note on the words, the other a source that the claim is tied to.
  await cards.first().getByRole('button', { name: 'Write the answer down' }).click()
  const answer = page.getByRole('form', { name: 'Write the answer down' })
  await answer.getByLabel('Answer').fill('From the town’s yearbook.')
  await look(page, 'query-answer')
  await page.keyboard.press('Control+Enter')
  await expect(cards.first()).toContainText(/Answered.*From the town’s yearbook\..*Became/)
  await expect(page.getByRole('tab', { name: /Notes/ })).toContainText('1')
  await page.keyboard.press('Escape')
  await page.getByRole('article').focus()
  await page.keyboard.press('Control+z')
  await expect(cards.first()).toContainText('Waiting')
  await expect(page.getByRole('tab', { name: /Notes/ })).toBeHidden()
  await page.keyboard.press('Control+Shift+z')
  await expect(cards.first()).toContainText('Answered')

  await cards.nth(1).getByRole('button', { name: 'Write the answer down' }).click()
  await answer.getByLabel('Answer').fill('6,300.')
  await answer.getByText('A source of the claim').click()
  await answer.getByRole('button', { name: /What it is/ }).click()
  await page.getByRole('option', { name: 'Interview' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(pane.getByText('Sources · 1')).toBeVisible()
  await expect(cards.nth(1)).toContainText(/Became the source\s+Answer to “How many lived/)
  await look(page, 'queries-on-claim')

  await cards.first().getByRole('button', { name: 'Remove this query' }).click()
  await expect(cards).toHaveCount(1)
  await page
    .getByRole('status')
    .filter({ hasText: 'Query removed.' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(cards).toHaveCount(2)

  await page.getByRole('tab', { name: /Review/ }).click()
  const open = page.getByRole('list', { name: 'Open queries' }).getByRole('listitem')
  await expect(open).toHaveText([/Who measured it\?/])
  await look(page, 'queries-left')
  expect(app.complaints).toEqual([])
  await app.close()

  // All of it is there after a restart.
  app = await startApp({ folder })
  page = app.page
  await page
    .getByRole('list', { name: 'Dossiers' })
    .getByRole('button', { name: /^The harbour/ })
    .click()
  await expect(page.getByRole('article')).toContainText('The harbour opened')
  await openSheet(page, 'Queries…')
  await expect(sheetOf(page).getByText('Open (1)')).toBeVisible()
  await sheetOf(page).getByText('All (3)').click()
  await expect(sheetOf(page).getByRole('listitem')).toHaveCount(3)
  await expect(sheetOf(page)).toContainText('From the town’s yearbook.')
  await narrow(app.electron, page, 900)
  await look(page, 'queries-narrow')
  await app.close()
})

test('a source is asked beside the log of its contacts, and neither shows the other’s', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const app = await openArticle(folder, draft1)
  const { page } = app
  await selectWords(page, claims.moved)
  await page.keyboard.press('c')
  const pane = page.getByRole('region', { name: /^Claim \d+$/ })
  await expect(pane.locator('blockquote').first()).toHaveText(claims.moved)
  await page.keyboard.press('s')
  const link = page.getByRole('form', { name: 'Link a source' })
  await link.getByLabel('Title').fill('The harbour office')
  await link.getByRole('button', { name: /What it does to the claim/ }).click()
  await page.getByRole('option', { name: 'Context' }).click()
  await link.getByRole('button', { name: /^Link/ }).click()
  await expect(pane.getByText('Sources · 1')).toBeVisible()

  // The claim’s source is offered after the writer.
  await page.getByRole('article').focus()
  await page.keyboard.press('q')
  const form = page.getByRole('form', { name: 'Ask about the claim' })
  await expect(form.getByLabel('Question')).toBeFocused()
  await page.keyboard.type('Who measured it?')
  await page.keyboard.press('Shift+Tab')
  await page.getByRole('option', { name: /The harbour office/ }).click()
  await page.keyboard.press('Control+Enter')
  await expect(form).toBeHidden()

  await pane.getByRole('button', { name: 'The harbour office' }).click()
  const source = page.getByRole('region', { name: 'Source: The harbour office' })
  const asked = source.getByRole('list', { name: 'Queries to the source' }).getByRole('listitem')
  await expect(asked).toHaveText([/Asked.*About claim 1.*Who measured it\?/])
  await expect(source.getByText('Nobody was asked yet.')).toBeVisible()
  await source.getByRole('button', { name: 'Log a contact' }).click()
  const contact = page.getByRole('form', { name: 'Log a contact' })
  await contact.getByLabel('Who').fill('The harbour master')
  await contact.getByLabel('What was asked').fill('Since when?')
  await page.keyboard.press('Control+Enter')
  await expect(source.getByRole('list', { name: 'Contacts' })).toContainText('Since when?')
  await expect(asked).toHaveCount(1)
  await look(page, 'queries-source')

  await openSheet(page, 'Queries…')
  const rows = sheetOf(page).getByRole('region', { name: 'The harbour office' })
  await expect(rows.getByRole('listitem')).toHaveText([
    /Asked.*Who measured it\?/,
    /Waiting.*A logged contact.*Since when\?/,
  ])
  await rows.getByRole('button', { name: 'A logged contact' }).click()
  await expect(source).toBeVisible()

  // The answer is tied to the source that was asked.
  await asked.getByRole('button', { name: 'About claim 1' }).click()
  await pane.getByRole('button', { name: 'Write the answer down' }).click()
  const answer = page.getByRole('form', { name: 'Write the answer down' })
  await expect(answer.getByRole('radio', { name: 'A source of the claim' })).toBeChecked()
  await answer.getByLabel('Answer').fill('We did.')
  await page.keyboard.press('Control+Enter')
  await expect(pane.getByText('Sources · 1')).toBeVisible()
  await expect(pane.getByRole('list', { name: 'Queries', exact: true })).toContainText(
    /We did\..*Became the source The harbour office/,
  )
  expect(app.complaints).toEqual([])
  await app.close()
})

function sheetOf(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Queries' })
}

async function openSheet(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused()
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).first().click()
}

async function narrow(
  electron: Awaited<ReturnType<typeof startApp>>['electron'],
  page: Page,
  width: number,
): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, width) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, 760)
  }, width)
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
}
