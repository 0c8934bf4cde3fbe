import { spawnSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type App, answerSaveDialog, startApp } from './support/app.ts'
import { press } from './support/article.ts'
import { dropFiles } from './support/drop.ts'
import { type Side, twoLibraries } from './support/handed-off.ts'
import { look } from './support/look.ts'
import { selectWords } from './support/page-text.ts'
import { expect, test } from './support/test.ts'

const ARTICLE = `The bridge at Lowmarsh

The bridge cost 12 million euros, the town says, and it was opened in 1921.

Its eight arches carry 4,000 cars a day in summer.
`
const mergeScreen = (page: Page) => page.getByRole('main', { name: 'Hand-off' })
const pane = (page: Page, number: number) =>
  page.getByRole('region', { name: `Claim ${number}`, exact: true })
const card = (page: Page, number: number) =>
  page.getByRole('region', { name: `Review of claim ${number}` })

async function showClaim(page: Page, number: number): Promise<void> {
  await page.getByRole('article').locator(`sup[data-number="${number}"]`).click()
  await expect(pane(page, number)).toBeVisible()
  await page.getByRole('article').focus()
}

/** Says why of the claim that is shown, as it is typed. */
async function sayWhy(page: Page, number: number, words: string): Promise<void> {
  await pane(page, number).getByLabel('Why').fill(words)
  await page.getByRole('article').focus()
}

async function flag(page: Page, number: number, reason: string, words: string): Promise<void> {
  await showClaim(page, number)
  await press(page, 'f')
  const form = page.getByRole('form', { name: 'Flag the claim for the editor' })
  await expect(form.getByRole('radio').first()).toBeFocused()
  await press(page, reason)
  await page.keyboard.type(words)
  await press(page, 'Enter')
  await expect(form).toBeHidden()
}

async function handOff(app: App, path: string): Promise<string> {
  await answerSaveDialog(app, path)
  await app.page.getByRole('button', { name: 'Hand off…' }).click()
  await expect(app.page.locator('.notice').filter({ hasText: 'Handed off' })).toContainText(path)
  return path
}

async function verify({ folder }: Side): Promise<void> {
  const names = await readdir(join(folder, 'library'), { withFileTypes: true })
  const dossiers = names.filter((entry) => entry.isDirectory() && /^[0-9a-f-]{36}/.test(entry.name))
  expect(dossiers).toHaveLength(1)
  const at = join(folder, 'library', dossiers[0]?.name ?? '')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['out/main/cli.cjs', 'verify', at],
    { encoding: 'utf8' },
  )
  expect(status, stdout + stderr).toBe(0)
}

test('a dossier goes from the checker to the editor and back, is merged, signed off and exported', async ({
  folder,
}) => {
  test.setTimeout(240_000)
  const { cora, erin } = await twoLibraries(folder)
  const file = join(folder, 'bridge.txt')
  await writeFile(file, ARTICLE)

  // The checker makes claims, judges one, flags two, and hands off.
  const checker = await startApp({ folder: cora.folder, files: [file] })
  const { page } = checker
  for (const words of ['12 million euros', 'opened in 1921', '4,000 cars a day']) {
    await selectWords(page, words)
    await press(page, 'c')
    await expect(page.getByRole('region', { name: /^Claim \d$/ })).toContainText(words)
  }
  await showClaim(page, 1)
  await press(page, '1')
  await sayWhy(page, 1, 'The town says so.')
  await showClaim(page, 3)
  await press(page, '2')
  await sayWhy(page, 3, 'Counted in July.')
  await flag(page, 1, '5', 'Is the town right?')
  await flag(page, 3, '1', 'Only in summer')
  const first = await handOff(checker, join(folder, 'to the editor.tickmark'))

  // The editor opens it, sends one back, changes the verdict of the other, and hands back.
  const editor = await startApp({ folder: erin.folder, files: [first], looksAtFiles: true })
  const theirs = editor.page
  await expect(
    theirs.locator('.notice').filter({ hasText: 'was handed off by Cora Checker' }),
  ).toBeVisible()
  await theirs.getByRole('article').focus()
  await press(theirs, 'Control+Shift+E')
  await expect(card(theirs, 1)).toContainText('Is the town right?')
  await press(theirs, 'v')
  const change = card(theirs, 1).getByRole('form', { name: 'Change the verdict' })
  await expect(change).toBeVisible()
  await press(theirs, '4')
  await expect(change.getByRole('radio', { name: /False/ })).toBeChecked()
  await press(theirs, 'Control+Enter')
  await expect(card(theirs, 3)).toContainText('Only in summer')
  await press(theirs, 'b')
  await expect(
    card(theirs, 3).getByRole('form', { name: 'Send the claim back' }).getByRole('textbox'),
  ).toBeFocused()
  await theirs.keyboard.type('Say that it is summer only.')
  await press(theirs, 'Control+Enter')
  await expect(theirs.getByText('All flags are answered')).toBeVisible()
  await press(theirs, 'Escape')
  await expect(card(theirs, 3)).toBeHidden()
  const back = await handOff(editor, join(folder, 'back.tickmark'))

  // Meanwhile the checker went on, with the same verdict and with something of her own.
  await showClaim(page, 1)
  await press(page, '3')
  await expect(pane(page, 1).getByRole('radio', { name: /Misleading/ })).toBeChecked()
  await showClaim(page, 2)
  await press(page, '1')
  await sayWhy(page, 2, 'On the plaque.')

  // She opens what came back: one conflict, decided by key.
  await dropFiles(checker, [back])
  await expect(mergeScreen(page)).toContainText(/back\.tickmark, from Erin Editor, 2 steps on/)
  await expect(mergeScreen(page).getByText('0 of 1 decided')).toBeVisible()
  const mine = mergeScreen(page).getByRole('region', { name: 'Here' })
  const other = mergeScreen(page).getByRole('region', { name: 'In the file' })
  await expect(mine).toContainText('Misleading')
  await expect(mine).toContainText('Cora Checker')
  await expect(other).toContainText('False')
  await expect(other).toContainText('Erin Editor')
  await look(page, 'whole-round-conflict')
  await press(page, '2')
  await expect(mergeScreen(page).getByText('Decided', { exact: true })).toBeVisible()
  await press(page, 'Enter')
  await expect(page.locator('.notice').filter({ hasText: 'Merged.' })).toBeVisible()

  // What the editor did is news, claim by claim, until it is seen.
  await page.getByRole('tab', { name: /Review 0 and changed claims/ }).click()
  const tab = page.getByRole('tabpanel', { name: /Review/ })
  await expect(tab.getByRole('button', { name: /Changed since you looked\s*2/ })).toBeVisible()
  await expect(tab).toContainText('Say that it is summer only.')
  await look(page, 'whole-round-news')
  await tab.getByRole('button', { name: /^Seen.*claim 3/ }).click()
  await expect(tab.getByRole('button', { name: /^Seen/ })).toHaveCount(1)
  await tab.getByRole('button', { name: /^Seen.*claim 1/ }).click()
  await expect(tab).toContainText('Nobody else has changed a claim')
  await expect(page.getByRole('tab', { name: /^Review 0$/ })).toBeVisible()
  await showClaim(page, 1)
  await expect(pane(page, 1).getByRole('radio', { name: /False/ })).toBeChecked()
  await showClaim(page, 2)
  await expect(pane(page, 2).getByLabel('Why')).toHaveValue('On the plaque.')
  await showClaim(page, 3)
  await expect(pane(page, 3)).toContainText('Say that it is summer only.')
  await sayWhy(page, 3, 'Counted in July: in summer only.')
  await look(page, 'whole-round-merged')
  const again = await handOff(checker, join(folder, 'again.tickmark'))

  // The editor takes it in, with nothing to decide, signs off, and exports the report.
  await dropFiles(editor, [again])
  await expect(mergeScreen(theirs)).toContainText('This comes in.')
  await look(theirs, 'whole-round-forward')
  await press(theirs, 'Enter')
  await expect(mergeScreen(theirs)).toBeHidden()
  await showClaim(theirs, 2)
  await expect(pane(theirs, 2).getByLabel('Why')).toHaveValue('On the plaque.')
  await press(theirs, 'Control+Shift+E')
  await theirs
    .locator('.notice')
    .filter({ hasText: 'No claim is flagged.' })
    .getByRole('button', { name: 'Sign off…' })
    .click()
  await expect(theirs.getByRole('form', { name: 'Sign off' })).toBeVisible()
  await theirs.keyboard.type('For Friday.')
  await press(theirs, 'Control+Enter')
  await expect(theirs.getByRole('button', { name: /^Signed off by Erin Editor/ })).toBeVisible()
  await look(theirs, 'whole-round-signed')
  const report = join(folder, 'report.html')
  await answerSaveDialog(editor, report)
  await theirs.getByRole('button', { name: 'Export report' }).click()
  await expect(theirs.getByRole('dialog', { name: 'Report' })).toBeVisible()
  await press(theirs, 'Enter')
  await expect(theirs.getByRole('status').filter({ hasText: 'Report written' })).toBeVisible()
  const html = await readFile(report, 'utf8')
  for (const words of ['False', 'On the plaque.', 'Counted in July: in summer only.']) {
    expect(html).toContain(words)
  }
  expect([...checker.complaints, ...editor.complaints]).toEqual([])
  await checker.close()
  await editor.close()
  await verify(cora)
  await verify(erin)
})
