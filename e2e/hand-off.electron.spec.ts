import { spawnSync } from 'node:child_process'
import { copyFile, readdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ZipFile } from 'yazl'
import { type App, answerOpenDialog, answerSaveDialog, startApp } from './support/app.ts'
import { dropFiles } from './support/drop.ts'
import { type Side, TITLE, takeNextDraft, twoSides } from './support/handed-off.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

const screen = (page: Page) => page.getByRole('main', { name: 'Hand-off' })
const notice = (page: Page, words: string | RegExp) =>
  page.locator('.notice').filter({ hasText: words })
const here = (page: Page) => screen(page).getByRole('region', { name: 'Here' })
const theirs = (page: Page) => screen(page).getByRole('region', { name: 'In the file' })
const rows = (page: Page) => page.getByRole('list', { name: 'Dossiers' }).getByRole('listitem')

async function openDossier(page: Page): Promise<void> {
  await rows(page).filter({ hasText: TITLE }).getByRole('button').first().click()
  await expect(page.getByRole('article')).toContainText('The bridge at Lowmarsh')
}

/** What the library has on disk, but for who has it open. */
async function filesIn({ folder }: Side): Promise<string[]> {
  const names = await readdir(join(folder, 'library'), { recursive: true })
  return names.filter((name) => !/^lock|library\.json/.test(name)).sort()
}

async function chooseFromMenu(app: App, label: string): Promise<void> {
  await app.electron.evaluate(({ Menu }, label) => {
    const file = Menu.getApplicationMenu()?.items.find((item) => item.label === '&File')
    file?.submenu?.items.find((item) => item.label === label)?.click()
  }, label)
}

test('a dossier is handed off from the desk, and opened by the command line, a drop and the menu', async ({
  folder,
}) => {
  const { cora, erin } = await twoSides(folder)
  const app = await startApp({ folder: cora.folder })
  await openDossier(app.page)
  const path = join(folder, 'bridge.tickmark')
  await answerSaveDialog(app, path)
  await app.page.getByRole('button', { name: 'Hand off…' }).click()
  await expect(notice(app.page, 'Handed off')).toContainText(path)
  await look(app.page, 'hand-off-written')
  await app.close()

  const second = await startApp({ folder: erin.folder, files: [path], looksAtFiles: true })
  await expect(second.page.getByRole('article')).toContainText('The bridge at Lowmarsh')
  await expect(notice(second.page, 'was handed off by Cora Checker')).toBeVisible()
  await expect(second.page.getByRole('list', { name: 'Claims' }).getByRole('listitem')).toHaveCount(
    3,
  )

  // Once more, dropped on the desk: nothing in it is new.
  await dropFiles(second, [path])
  await expect(screen(second.page)).toContainText('Everything in the file is here already.')
  await look(second.page, 'hand-off-nothing')
  await second.page.keyboard.press('Enter')
  await expect(screen(second.page)).toBeHidden()

  await answerOpenDialog(second, [path])
  await chooseFromMenu(second, 'Open a hand-off…')
  await expect(screen(second.page)).toContainText('Everything in the file is here already.')
  await second.page.keyboard.press('Escape')
  await expect(second.page.getByText('waits to be merged into')).toBeVisible()
  await second.page.getByRole('button', { name: 'Put aside' }).click()
  await expect(second.page.getByText('waits to be merged into')).toBeHidden()
  expect([...app.complaints, ...second.complaints]).toEqual([])
  await second.close()
})

test('a file that is no hand-off in order says so, and changes nothing', async ({ folder }) => {
  const { cora, erin } = await twoSides(folder)
  const good = await cora.handOff('good.tickmark')
  const before = await filesIn(erin)
  const cut = join(folder, 'cut.tickmark')
  await copyFile(good, cut)
  await truncate(cut, 700)
  const foreign = join(folder, 'foreign.tickmark')
  await copyFile('e2e/support/handed-off.ts', foreign)
  const newer = join(folder, 'newer.tickmark')
  await writeFile(newer, await zipOf('manifest.json', '{"format":"tickmark-handoff","version":9}'))

  const app = await startApp({ folder: erin.folder })
  const { page } = app
  await expect(page.getByText('No dossiers yet')).toBeVisible()
  for (const [path, words] of [
    [cut, /“cut\.tickmark”.*damaged/],
    [foreign, /“foreign\.tickmark” is no hand-off file/],
    [newer, /“newer\.tickmark” was written by a newer version/],
  ] as const) {
    await dropFiles(app, [path])
    await expect(notice(page, words)).toBeVisible()
    await expect(page.getByRole('main', { name: 'Import' })).toBeHidden()
  }
  await look(page, 'hand-off-bad')
  expect(await filesIn(erin)).toEqual(before)

  // One that is in the bin is taken out of it first.
  await dropFiles(app, [good])
  await expect(page.getByRole('article')).toContainText('The bridge at Lowmarsh')
  await page.getByRole('button', { name: /Back to the library/ }).click()
  await page.getByRole('button', { name: `Actions for ${TITLE}` }).click()
  await page.getByRole('menuitem', { name: /Move to the bin/ }).click()
  await dropFiles(app, [good])
  await expect(notice(page, /good\.tickmark.*is in the bin/)).toBeVisible()
  expect(app.complaints).toEqual([])
  await app.close()
})

/** Both went on with what was handed off, and each changed some of the same. */
async function bothWentOn(folder: string) {
  const sides = await twoSides(folder)
  const { cora, erin, claims } = sides
  await erin.open(await cora.handOff('first.tickmark'))
  const [cost, opened, ferry] = claims
  await erin.work(async (run) => {
    await run({ type: 'editClaim', claimId: cost, changes: { verdict: 'false' } })
    await run({
      ...{ type: 'editClaim', claimId: cost },
      changes: { rationale: 'The **budget** says 14 million.\n\n- page 3\n- page 9' },
    })
    await run({ type: 'raiseFlag', claimId: opened, reason: 'wording', text: 'Opened by whom?' })
    await run({ type: 'editClaim', claimId: ferry, changes: { claimant: 'The harbour master' } })
    const csl = { type: 'report', title: 'Budget of Lowmarsh 1921' } as const
    await run({ type: 'addLink', claimId: opened, source: { csl } })
  })
  await cora.work(async (run) => {
    await run({ type: 'editClaim', claimId: cost, changes: { verdict: 'mostly-true' } })
    await run({ type: 'editClaim', claimId: cost, changes: { rationale: 'The town says so.' } })
    await run({ type: 'removeClaim', claimId: ferry })
  })
  return { ...sides, path: await erin.handOff('back.tickmark') }
}

test('conflicts are decided by key, and undo stops at the merge', async ({ folder }) => {
  const { cora, path } = await bothWentOn(folder)
  const app = await startApp({ folder: cora.folder })
  const { page } = app
  await openDossier(page)
  await dropFiles(app, [path])
  await expect(screen(page)).toContainText(/back\.tickmark, from Erin Editor, 5 steps on/)
  await expect(screen(page).getByText('0 of 3 decided')).toBeVisible()
  const merge = screen(page).getByRole('button', { name: /^Merge/ })
  await expect(merge).toBeDisabled()
  const list = page.getByRole('navigation', { name: 'What both sides changed' })
  await expect(list.getByRole('listitem')).toHaveCount(3)

  // Each in words: what it is, what each side has, who made it so.
  await list.getByRole('button', { name: /verdict/ }).click()
  await expect(here(page)).toContainText('Mostly true')
  await expect(here(page)).toContainText('Cora Checker')
  await expect(theirs(page)).toContainText('False')
  await expect(theirs(page)).toContainText('Erin Editor')
  await look(page, 'hand-off-verdict')
  await page.keyboard.press('2')
  await expect(theirs(page).getByRole('button', { name: /chosen/ })).toBeVisible()
  await page.keyboard.press('n')
  await expect(list.locator('[aria-current]')).not.toContainText('verdict')

  await list.getByRole('button', { name: /why/ }).click()
  await expect(theirs(page).getByRole('listitem')).toHaveCount(2)
  await expect(theirs(page).locator('strong')).toHaveText('budget')
  await page.keyboard.press('ArrowLeft')
  await expect(screen(page).getByText('2 of 3 decided')).toBeVisible()
  await look(page, 'hand-off-why')
  await page.keyboard.press('n')
  await expect(here(page)).toContainText('Removed')
  await expect(here(page)).toContainText('removed by Cora Checker')
  await expect(theirs(page)).toContainText('The harbour master')
  await expect(screen(page)).toContainText(/Not decided: Claim/)
  await look(page, 'hand-off-removal')

  // Left for later, and gone on with: what was chosen is kept.
  await page.keyboard.press('Escape')
  await expect(screen(page)).toBeHidden()
  await look(page, 'hand-off-later')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(screen(page).getByText('2 of 3 decided')).toBeVisible()
  await expect(here(page)).toContainText('Removed')
  await page.keyboard.press('ArrowRight')
  await list.getByRole('button', { name: /1 flag/ }).click()
  await expect(screen(page)).toContainText('Budget of Lowmarsh 1921')
  await look(page, 'hand-off-coming')
  await page.setViewportSize({ width: 900, height: 700 })
  await list.getByRole('button', { name: /why/ }).click()
  await look(page, 'hand-off-narrow')
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(merge).toBeEnabled()
  await page.keyboard.press('Enter')

  await expect(screen(page)).toBeHidden()
  await expect(notice(page, /Merged\. The state before is in the backup/)).toBeVisible()
  const claims = page.getByRole('list', { name: 'Claims' }).getByRole('listitem')
  await expect(claims).toHaveCount(3)
  await claims.filter({ hasText: '12 million' }).getByRole('button').click()
  const pane = page.getByRole('region', { name: 'Claim 1', exact: true })
  await expect(pane.getByRole('radio', { name: /False/ })).toBeChecked()
  await expect(pane.getByLabel('Why')).toHaveValue('The town says so.')
  await page.getByRole('article').focus()
  await page.keyboard.press('Control+z')
  await expect(claims).toHaveCount(3)
  expect(
    (await readdir(join(cora.folder, 'library'))).filter((name) => /^\.new/.test(name)),
  ).toEqual([])

  // The same file again: nothing in it is new.
  await dropFiles(app, [path])
  await expect(screen(page)).toContainText('Everything in the file is here already.')
  await page.keyboard.press('Enter')
  await expect(screen(page)).toBeHidden()
  expect(app.complaints).toEqual([])
  await app.close()

  const { status, stdout } = spawnSync(
    process.execPath,
    ['out/main/cli.cjs', 'verify', join(cora.folder, 'library', await dossierIn(cora))],
    { encoding: 'utf8' },
  )
  expect(status, stdout).toBe(0)
})

test('the backup of before a merge is restored from its notice', async ({ folder }) => {
  const { cora, path } = await bothWentOn(folder)
  const app = await startApp({ folder: cora.folder })
  const { page } = app
  await answerOpenDialog(app, [path])
  await chooseFromMenu(app, 'Open a hand-off…')
  await screen(page).getByRole('button', { name: 'All from theirs' }).click()
  await expect(screen(page).getByText('All 3 decided')).toBeVisible()
  await screen(page)
    .getByRole('button', { name: /^Merge/ })
    .click()
  const claims = page.getByRole('list', { name: 'Claims' }).getByRole('listitem')
  await expect(claims).toHaveCount(3)
  await notice(page, 'Merged').getByRole('button', { name: 'Restore that backup' }).click()
  await expect(notice(page, 'as it was before the merge')).toBeVisible()
  await expect(claims).toHaveCount(2)
  expect(app.complaints).toEqual([])
  await app.close()
})

const TICKED = 'Its eight arches'

test('what is carried to the draft that the other side took is listed, and led to', async ({
  folder,
}) => {
  const { cora, erin, claims } = await twoSides(folder)
  await erin.open(await cora.handOff('first.tickmark'))
  await takeNextDraft(erin)
  await cora.work(async (run, { dossier }) => {
    const draftId = dossier.info.currentDraft
    const text = dossier.drafts[draftId]?.text ?? ''
    for (const words of ['4,000 cars a day', 'The bridge', 'clean enough for swimmers']) {
      const start = text.lastIndexOf(words)
      const span = { start, end: start + words.length }
      await run({ type: 'addClaim', draftId, span })
    }
    await run({ type: 'editClaim', claimId: claims[1], changes: { claimant: 'The town' } })
    const start = text.indexOf(TICKED)
    const span = { start, end: start + TICKED.length }
    await run({ type: 'tickWords', draftId, span, kind: 'verified' })
  })
  const app = await startApp({ folder: cora.folder })
  const { page } = app
  await openDossier(page)
  await dropFiles(app, [await erin.handOff('back.tickmark')])
  await expect(screen(page)).toContainText('This comes in.')
  await expect(screen(page)).toContainText('draft under check')
  await look(page, 'hand-off-draft')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText('Carried to the other draft')
  await expect(sheet).toContainText(/Needs a look · \d/)
  await expect(sheet).toContainText('gone from the draft')
  await look(page, 'hand-off-carried')
  await sheet.getByRole('button', { name: /clean enough/ }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('region', { name: /^Claim \d/ })).toContainText('clean enough')
  await page.getByRole('button', { name: 'Show the list again' }).click()
  await expect(sheet).toContainText(/Needs a look/)
  // Words that are ticked and no more are shown in the article.
  await sheet.getByRole('button', { name: new RegExp(TICKED) }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('article')).toBeFocused()
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(TICKED)
  await expect(page.getByRole('article')).toContainText('14 million')
  expect(app.complaints).toEqual([])
  await app.close()
})

async function dossierIn({ folder }: Side): Promise<string> {
  const names = await readdir(join(folder, 'library'))
  return names.find((name) => /^[0-9a-f-]{36}$|bridge/.test(name)) ?? ''
}

async function zipOf(name: string, text: string): Promise<Buffer> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(text), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
