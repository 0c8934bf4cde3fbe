import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type App, answerOpenDialog, answerSaveDialog, startApp } from './support/app.ts'
import { pasted } from './support/clipboard.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

const BIB = String.raw`@article{okafor2024,
  author = {Okafor, Ngozi Ruth},
  title = {Trust in numbers},
  journal = {Journal of Checks},
  volume = 12, number = 3, pages = {45--67}, year = 2018,
  doi = {10.5555/trust}
}
@online{rain,
  author = {M{\"u}ller, J{\"o}rg},
  title = {How rain is measured},
  organization = {Example Weather},
  date = {2023-05-04}, urldate = {2024-03-10},
  url = {https://example.org/rain}
}
@book{cities,
  author = {Jacobs, Ann B. and de Wit, Jan},
  title = {The measure of cities},
  publisher = {Example Press}, address = {London}, edition = {2}, year = 2019
}`

const STYLES = {
  APA: [
    'Jacobs, A. B., & de Wit, J. (2019). The measure of cities (2nd ed.). Example Press.',
    'Müller, J. (2023, May 4). How rain is measured. Example Weather. https://example.org/rain',
    'Okafor, N. R. (2018). Trust in numbers. Journal of Checks, 12(3), 45–67. https://doi.org/10.5555/trust',
  ],
  'Chicago notes': [
    'Jacobs, Ann B., and Jan de Wit. The Measure of Cities. 2nd ed. London: Example Press, 2019.',
    'Müller, Jörg. “How Rain Is Measured.” Example Weather, May 4, 2023. https://example.org/rain.',
    'Okafor, Ngozi Ruth. “Trust in Numbers.” Journal of Checks 12, no. 3 (2018): 45–67. https://doi.org/10.5555/trust.',
  ],
  MLA: [
    'Jacobs, Ann B., and Jan de Wit. The Measure of Cities. 2nd ed., Example Press, 2019.',
    'Müller, Jörg. How Rain Is Measured. Example Weather, 4 May 2023, https://example.org/rain.',
    'Okafor, Ngozi Ruth. “Trust in Numbers.” Journal of Checks, vol. 12, no. 3, 2018, pp. 45–67, https://doi.org/10.5555/trust.',
  ],
}

test('sources are imported, listed in three styles, copied and exported', async ({ folder }) => {
  test.setTimeout(120_000)
  const app = await startApp({ folder, files: [await article(folder)] })
  const { page } = app
  await expect(page.getByRole('article')).toContainText('It cost 12 million')

  await openBibliography(page)
  const sheet = page.getByRole('dialog', { name: 'Bibliography' })
  await expect(sheet).toContainText('This dossier has no sources yet.')
  await look(page, 'bibliography-empty')

  const broken = join(folder, 'broken.bib')
  await writeFile(broken, '@book{a,\n  title = {x}\n  year = 2001\n}\n')
  const bib = join(folder, 'sources.bib')
  await writeFile(bib, BIB)
  await answerOpenDialog(app, [bib, broken])
  await sheet.getByRole('button', { name: 'Import…' }).click()
  await expect(sheet.getByRole('status').filter({ hasText: 'added' })).toHaveText(
    /^3 sources were added\. Line 3 of “broken\.bib” cannot be read as BibTeX: “year = 2001”\./,
  )
  const entries = sheet.getByRole('list', { name: 'Bibliography' }).getByRole('listitem')
  await sheet.getByText('All (3)').click()

  for (const [style, expected] of Object.entries(STYLES)) {
    await sheet.getByText(style, { exact: true }).click()
    await expect(entries).toHaveText(expected)
    await look(page, `bibliography-${style.replace(' ', '-').toLowerCase()}`)
  }
  await expect(entries.first().locator('i')).toHaveText('The Measure of Cities')

  // Copied with its looks, and without them.
  await sheet.getByRole('button', { name: 'Copy the list' }).click()
  await expect(sheet.getByRole('status').filter({ hasText: 'Copied' })).toHaveText(
    'Copied 3 entries.',
  )
  const clipboard = await pasted(page)
  expect(clipboard.text).toBe(STYLES.MLA.join('\n'))
  expect(clipboard.html).toContain('<i>The Measure of Cities</i>')

  await answerOpenDialog(app, [bib])
  await sheet.getByRole('button', { name: 'Import…' }).click()
  await expect(sheet.getByRole('status').filter({ hasText: 'already' })).toHaveText(
    'No source was added. 3 were here already.',
  )

  const out = join(folder, 'out.ris')
  await answerSaveDialog(app, out)
  await sheet.getByRole('button', { name: /Format of the file/ }).click()
  await page.getByRole('option', { name: 'RIS' }).click()
  await sheet.getByRole('button', { name: 'Export all 3…' }).click()
  await expect(sheet.getByRole('status').filter({ hasText: 'written' })).toContainText(out)
  const ris = await readFile(out, 'utf8')
  expect(ris.match(/^TY {2}- \w+/gm)).toEqual(['TY  - JOUR', 'TY  - ELEC', 'TY  - BOOK'])
  expect(ris).toContain('AU  - Müller, Jörg')

  await narrow(app, 640)
  await look(page, 'bibliography-narrow')
  await narrow(app, 1400)
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await page.keyboard.press('Control+z')
  await page.getByRole('tab', { name: /Sources/ }).click()
  await expect(page.getByRole('list', { name: 'Sources' })).toBeHidden()

  expect(app.complaints).toEqual([])
  await app.close()
})

async function article(folder: string): Promise<string> {
  const path = join(folder, 'news.txt')
  await writeFile(path, 'The bridge\n\nIt cost 12 million, the mayor said.')
  return path
}

async function openBibliography(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('bibliography')
  await page.getByRole('option', { name: /Bibliography/ }).click()
}

async function narrow(app: App, width: number): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, wide) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setMinimumSize(320, 300)
    window?.setSize(wide, 800)
  }, width)
}
