import { execFileSync } from 'node:child_process'
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startApp } from './support/app.ts'
import { look } from './support/look.ts'
import { claimPane } from './support/page-text.ts'
import { expect, test } from './support/test.ts'

/** The folder of the one dossier in a library. */
async function dossierFolder(folder: string): Promise<string> {
  const library = join(folder, 'library')
  for (const name of await readdir(library)) {
    const files = await readdir(join(library, name)).catch((): string[] => [])
    if (files.includes('history.ndjson')) return join(library, name)
  }
  throw new Error('The library has no dossier')
}

function backupsOf(page: Page) {
  return page.getByRole('region', { name: 'Backups' }).getByRole('listitem')
}

/** Makes a library with the sample and one claim, and closes it. */
async function checkedOnce(folder: string): Promise<void> {
  const { page, close } = await startApp({ folder })
  await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await page.getByRole('article').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(claimPane(page, 1)).toBeVisible()
  await page.keyboard.press('1')
  await expect(claimPane(page, 1).getByRole('radio', { name: 'True 1', exact: true })).toBeChecked()
  await close()
}

test('a damaged snapshot is told, kept and rebuilt from the history', async ({ folder }) => {
  await checkedOnce(folder)
  const dossier = await dossierFolder(folder)
  await writeFile(join(dossier, 'dossier.json'), '{"not": "a dossier"}')
  const app = await startApp({ folder })
  const { page } = app
  await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await expect(page.getByText('were not as Tickmark left them')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'dossier.json' })).toBeVisible()
  await expect(page.getByText('rebuilt from its history')).toBeVisible()
  await look(page, 'damage')
  await page.getByRole('button', { name: 'Go on to the dossier' }).click()
  await expect(page.getByRole('list', { name: 'Claims' }).getByRole('listitem')).toHaveCount(1)
  await app.close()
})

test('a dossier that cannot be opened says why and does not stop the others', async ({
  folder,
}) => {
  await checkedOnce(folder)
  const dossier = await dossierFolder(folder)
  const broken = join(folder, 'library', '11111111-2222-4333-8444-555555555555')
  await cp(dossier, broken, { recursive: true })
  await rm(join(broken, 'dossier.json'), { force: true })
  await writeFile(join(broken, 'history.ndjson'), 'nothing that was ever a history\n')
  const app = await startApp({ folder })
  const { page } = app
  await expect(page.getByText('A dossier could not be opened.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Dossiers' }).getByRole('listitem')).toHaveCount(1)
  await look(page, 'library-broken')
  expect(await readFile(join(broken, 'history.ndjson'), 'utf8')).toContain('nothing that was ever')
  await app.close()
})

test('a line cut off by a power failure is told, and nothing else is lost', async ({ folder }) => {
  await checkedOnce(folder)
  await appendFile(join(await dossierFolder(folder), 'history.ndjson'), '{"v":1,"seq":4,"at":"20')
  const app = await startApp({ folder })
  const { page } = app
  await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await expect(page.getByText('cut off while it was written')).toBeVisible()
  await page.getByRole('button', { name: 'Go on to the dossier' }).click()
  await expect(page.getByRole('list', { name: 'Claims' }).getByRole('listitem')).toHaveCount(1)
  await app.close()
})

test('a dossier is restored from a backup, also where it cannot be opened', async ({ folder }) => {
  await checkedOnce(folder)
  const dossier = await dossierFolder(folder)
  const history = await readFile(join(dossier, 'history.ndjson'), 'utf8')
  let app = await startApp({ folder })
  await app.page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await app.page.getByRole('list', { name: 'Claims' }).getByRole('button').click()
  await claimPane(app.page, 1).getByRole('button', { name: 'Remove this claim' }).click()
  await expect(app.page.getByText('No claims yet. Select words')).toBeVisible()
  await app.close()

  app = await startApp({ folder })
  await app.page.getByRole('button', { name: 'Actions for Number plates' }).click()
  await app.page.getByRole('menuitem', { name: 'Restore from backup…' }).click()
  await expect(backupsOf(app.page)).toHaveCount(2)
  await look(app.page, 'backups')
  await backupsOf(app.page).filter({ hasText: '1 claim' }).getByRole('button').click()
  await expect(app.page.getByText('is as it was in the backup')).toBeVisible()
  await app.close()
  expect(await readFile(join(dossier, 'history.ndjson'), 'utf8')).toBe(history)

  await writeFile(join(dossier, 'history.ndjson'), 'nothing that was ever a history\n')
  await rm(join(dossier, 'dossier.json'), { force: true })
  app = await startApp({ folder })
  await app.page.getByRole('button', { name: 'Restore from backup…' }).click()
  await backupsOf(app.page).first().getByRole('button').click()
  const dossiers = app.page.getByRole('list', { name: 'Dossiers' })
  await expect(dossiers.getByRole('listitem')).toHaveCount(1)
  await app.close()
})

test('on a full disk the change stays, says that it is not saved, and is saved when there is space', async ({
  folder,
}) => {
  const library = join(folder, 'library')
  await mkdir(library)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', library], { stdio: 'pipe' })
  } catch {
    test.skip(true, 'A small disk can be mounted by root alone.')
  }
  try {
    const app = await startApp({ folder })
    const { page } = app
    await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
    const ballast = join(library, 'ballast')
    execFileSync('sh', ['-c', `cat /dev/zero > '${ballast}' 2>/dev/null || true`])
    await page.getByRole('article').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(claimPane(page, 1)).toBeVisible()
    const state = page.getByRole('status').filter({ hasText: 'Not saved' })
    await expect(state).toContainText(/space/)
    await page.keyboard.press('4')
    await expect(claimPane(page, 1).getByRole('radio', { name: /False/ })).toBeChecked()
    await expect(state).toContainText('2 changes')
    await look(page, 'not-saved')
    await rm(ballast)
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible({
      timeout: 30_000,
    })
    await app.close()
    const history = await readFile(join(await dossierFolder(folder), 'history.ndjson'), 'utf8')
    expect(history.trim().split('\n')).toHaveLength(3)
  } finally {
    execFileSync('umount', ['-l', library])
  }
})

test('words typed into a form are there after a look at another claim', async ({ folder }) => {
  const app = await startApp({ folder })
  const { page } = app
  await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  const article = page.getByRole('article')
  await article.focus()
  for (const number of [1, 2]) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: `Claim ${number}` })).toBeVisible()
  }
  await page.keyboard.press('s')
  const form = page.getByRole('form', { name: 'Link a source' })
  await form.getByLabel('Title').fill('Half a title')
  const claims = page.getByRole('list', { name: 'Claims' })
  await claims.getByRole('button').first().click()
  await expect(form).toBeHidden()
  await claims.getByRole('button').nth(1).click()
  await expect(form.getByLabel('Title')).toHaveValue('Half a title')
  await app.close()
})
