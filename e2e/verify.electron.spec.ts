import { readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { describe as anchorOf } from '../src/core/anchor/index.ts'
import { type App, startApp } from './support/app.ts'
import { ask, run } from './support/ask.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

const ARTICLE = 'The bridge cost 12 million euros.\n\nIt opened in 1921.\n'
const BUDGET = 'City budget, 2024\n\nThe bridge cost 14 million euros in all.\n'
const PASSAGE = 'cost 14 million euros'

test('evidence is verified: what holds, and what was altered, led to from there', async ({
  folder,
}) => {
  test.setTimeout(120_000)
  const app = await openArticle(folder)
  const { page } = app
  const result = page.getByRole('dialog', { name: 'The evidence' })

  await verify(app)
  await expect(result.getByRole('status')).toHaveText('There is no evidence to verify yet')
  await look(page, 'verify-none')
  await page.keyboard.press('Escape')
  await expect(result).toHaveCount(0)

  const id = await onlyDossier(page)
  const { claimId, sha256 } = await linkPassage(page, id, folder)
  await verify(app)
  await expect(result.getByRole('status')).toHaveText(/^Everything holds: [23] files, 1 passage$/)
  await look(page, 'verify-well')
  await result.getByRole('button', { name: 'Done' }).click()

  // Somebody changes one figure in the kept file, to the same length.
  const evidence = join(folder, 'library', id, 'evidence')
  const name = (await readdir(evidence)).find((entry) => entry.startsWith(sha256)) ?? ''
  await writeFile(join(evidence, name), BUDGET.replace('14', '12'))
  await verify(app)
  await expect(result.getByRole('status')).toHaveText('2 things do not hold')
  const failures = result.getByRole('list', { name: 'What does not hold' }).getByRole('button')
  await expect(failures).toHaveCount(2)
  await expect(failures.first()).toContainText('“budget.txt” was altered.')
  await expect(failures.last()).toContainText(
    `“${PASSAGE}”, quoted from “City budget”, for the claim “The bridge cost 12 million euros”: its file “budget.txt” was altered.`,
  )
  await look(page, 'verify-failures')
  await page.setViewportSize({ width: 520, height: 760 })
  await look(page, 'verify-failures-narrow')
  await page.setViewportSize({ width: 1280, height: 800 })

  // The passage leads to its claim, and to the evidence.
  await failures.last().click()
  await expect(result).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Claim 1' })).toBeVisible()
  await expect(page.locator(`article mark[data-mark="${claimId}"]`).first()).toBeVisible()
  const shown = page.getByRole('region', { name: 'Evidence: budget.txt' })
  await expect(shown).toContainText('altered since it was kept, so what it shows proves nothing')
  await look(page, 'verify-led-to-claim')
  await verify(app)
  await failures.first().click()
  const pane = page.getByRole('complementary', { name: 'What is selected' })
  await expect(pane.getByRole('region', { name: /^Source\b/ })).toBeVisible()
  await expect(pane.getByLabel('Title')).toHaveValue('City budget')

  // A file that is gone is another failure, and no crash.
  await rm(join(evidence, name))
  await verify(app)
  await expect(failures.first()).toContainText('“budget.txt” is missing.')
  await result.getByRole('button', { name: 'Verify again' }).click()
  await expect(result.getByRole('status')).toHaveText('2 things do not hold')
  await page.keyboard.press('Escape')
  await app.close()
})

test('a long check shows how far it is, and is cancelled at once', async ({ folder }) => {
  test.setTimeout(120_000)
  const app = await openArticle(folder)
  const { page } = app
  const id = await onlyDossier(page)
  // What lies in the folder is read, whoever put it there.
  const evidence = join(folder, 'library', id, 'evidence')
  await linkPassage(page, id, folder)
  // Holes take no space on the disk, and time to read.
  for (let i = 0; i < 40; i++) {
    const path = join(evidence, `${String(i).padStart(64, '0')}.bin`)
    await writeFile(path, '')
    await truncate(path, 1 << 29)
  }
  await verify(app)
  const tasks = page.getByRole('region', { name: 'Work under way' })
  await expect(tasks).toContainText('Verifying the evidence')
  await tasks.getByRole('button', { name: /^Cancel/ }).click()
  await expect(page.getByText('The check was stopped.')).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'The evidence' })).toHaveCount(0)
  await app.close()
})

async function openArticle(folder: string): Promise<App> {
  const file = join(folder, 'bridge.txt')
  await writeFile(file, ARTICLE)
  const app = await startApp({ folder, files: [file] })
  await expect(app.page.getByRole('article')).toBeVisible()
  await app.page.getByRole('article').focus()
  return app
}

/** As the menu does it. */
async function verify(app: App): Promise<void> {
  await app.electron.evaluate(({ Menu }) => {
    const items =
      Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
    items.find(({ label }) => label.replace('&', '') === 'Verify the evidence')?.click()
  })
}

async function onlyDossier(page: Page): Promise<string> {
  const { dossiers } = await ask(page, 'library.get', undefined)
  const id = dossiers.find(({ title }) => /bridge/i.test(title))?.id
  if (id === undefined) throw new Error('The article is not in the library')
  return id
}

/** A claim, a source with a file, and a passage of that: as the desk would ask for them. */
async function linkPassage(page: Page, id: string, folder: string) {
  const file = join(folder, 'budget.txt')
  await writeFile(file, BUDGET)
  const view = await ask(page, 'dossier.open', id)
  const draftId = view.dossier.info.currentDraft
  const span = { start: 0, end: ARTICLE.indexOf('.') }
  const claimId = await run(page, id, { type: 'addClaim', draftId, span })
  const csl = { type: 'report' as const, title: 'City budget' }
  const sourceId = await run(page, id, { type: 'addSource', source: { csl } })
  const attached = await ask(page, 'evidence.attach', { id, sourceId, paths: [file] })
  const [sha256 = ''] = attached.sha256
  const read = await ask(page, 'evidence.text', { id, sourceId, sha256, text: null })
  const start = read.text.indexOf(PASSAGE)
  const position = { start, end: start + PASSAGE.length }
  const { quote } = anchorOf(read.text, position)
  const found = { text: read.sha256, extractor: read.extractor, position }
  const source = { id: sourceId }
  const said = { stance: 'refutes', quote, evidence: sha256, found } as const
  await run(page, id, { type: 'addLink', claimId, source, ...said })
  return { claimId, sha256 }
}
