import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { docxFrom, pdfOf, wordXml } from '../src/importers/files.testing.ts'
import { type App, answerOpenDialog, startApp, takeImport } from './support/app.ts'
import { dropFiles } from './support/drop.ts'
import { look } from './support/look.ts'
import { paste } from './support/paste.ts'
import { expect, test } from './support/test.ts'

const HARBOUR = `The harbour and its quay

The harbour opened in 1921 after nine years of work, and was paid for by the town.

The pier is 640 metres long and was the longest on this coast until the war.
`

test('a file is looked at, put right, and becomes a dossier by Enter', async ({ folder }) => {
  const file = await save(folder, 'harbour.txt', HARBOUR)
  const app = await startApp({ folder, files: [file], looksAtFiles: true })
  const { page } = app
  await expect(preview(page)).toContainText('The pier is 640 metres long')
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(
    'The harbour and its quay',
  )
  await expect(pane(page)).toContainText('38 words · 3 blocks')
  await expect(page.locator('.announcer')).toContainText('“harbour.txt” is read')
  await look(page, 'import-text')

  await page.getByLabel('Title').fill('The harbour of Ystad')
  await page.getByLabel('Byline').fill('Anna Holm')
  await expect(preview(page).locator('.paper-facts')).toContainText('Anna Holm · 38 words')
  await page.getByRole('combobox', { name: /Language/ }).fill('Swed')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('Swedish')
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/The harbour of Ystad/)
  const article = page.getByRole('article')
  await expect(article).toHaveAttribute('lang', 'sv')
  await expect(article.locator('.paper-facts')).toContainText('Anna Holm')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('Escape puts what was looked at aside, after a field is left by it', async ({ folder }) => {
  const app = await startApp({ folder })
  const { page } = app
  await answerOpenDialog(app, [await save(folder, 'harbour.txt', HARBOUR)])
  await page.keyboard.press('Control+o')
  await expect(preview(page)).toBeVisible()
  await page.getByLabel('Title').fill('Something else')
  await page.keyboard.press('Escape')
  await expect(preview(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
  await expect(dossiers(page)).toHaveCount(1)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('several files are dropped at once: the readable ones are imported, the broken one says why', async ({
  folder,
}) => {
  const app = await startApp({ folder })
  const { page } = app
  await expect(dossiers(page)).toHaveCount(1)
  await dropFiles(app, [
    await save(folder, 'harbour.txt', HARBOUR),
    await save(folder, 'empty.txt', ''),
    await save(folder, 'bridge.txt', 'The bridge\n\nThe bridge cost 12 million, the mayor said.'),
  ])
  const files = page.getByRole('listbox', { name: 'Files' })
  await expect(files.getByRole('option')).toHaveCount(3)
  await expect(files.getByRole('option').nth(0)).toContainText('38 words')
  await expect(files.getByRole('option').nth(1)).toContainText('could not be read')
  await files.getByRole('option').nth(0).click()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('alert')).toContainText('empty')
  await look(page, 'import-several')
  await page.keyboard.press('ArrowDown')
  await expect(preview(page)).toContainText('The bridge cost 12 million')
  await page.getByRole('button', { name: 'Import all 2' }).click()

  await expect(page.getByRole('alert')).toContainText('empty')
  await page.getByRole('button', { name: 'Put aside' }).click()
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
  await expect(dossiers(page)).toHaveCount(3)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('one of several is imported by Enter in the list, and the next one is shown', async ({
  folder,
}) => {
  const app = await startApp({ folder })
  const { page } = app
  await expect(dossiers(page)).toHaveCount(1)
  await dropFiles(app, [await save(folder, 'harbour.txt', HARBOUR)])
  await expect(preview(page)).toContainText('The pier is 640 metres long')
  // Another one comes while the first is looked at.
  await dropFiles(app, [
    await save(folder, 'bridge.txt', 'The bridge\n\nThe bridge cost 12 million, the mayor said.'),
  ])
  await page.getByRole('option', { name: /harbour.*38 words/ }).click()
  await page.keyboard.press('Enter')
  await expect(preview(page)).toContainText('The bridge cost 12 million')
  await takeImport(page)
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
  await expect(dossiers(page)).toHaveCount(3)
  await app.close()
})

test('a file that is there already says where, and that is opened', async ({ folder }) => {
  const file = await save(folder, 'harbour.txt', HARBOUR)
  const app = await startApp({ folder, files: [file] })
  const { page } = app
  await expect(page.getByRole('article')).toContainText('The pier is 640 metres long')
  await answerOpenDialog(app, [file])
  await page.keyboard.press('Control+o')
  await expect(pane(page)).toContainText('You have this file already: The harbour and its quay')
  await look(page, 'import-known')
  await page.getByRole('button', { name: 'Open that dossier' }).click()
  await expect(page).toHaveTitle(/The harbour and its quay/)
  await page.keyboard.press('Control+l')
  await expect(dossiers(page)).toHaveCount(2)
  await app.close()
})

test('a new draft is looked at like any other file', async ({ folder }) => {
  const app = await startApp({ folder, files: [await save(folder, 'harbour.txt', HARBOUR)] })
  const { page } = app
  await page.getByRole('article').focus()
  await dropFiles(app, [await save(folder, 'harbour 2.txt', HARBOUR.replace('640', '780'))])
  await expect(
    page.getByRole('heading', { name: 'New draft of The harbour and its quay' }),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main', { name: 'Import' })).toBeHidden()
  await expect(page.getByRole('article')).toBeFocused()

  await answerOpenDialog(app, [join(folder, 'harbour 2.txt')])
  await page.keyboard.press('Control+Shift+o')
  await page.getByRole('button', { name: /^Import as draft 2/ }).click()
  await expect(page.getByText('Draft 2 against draft 1')).toBeVisible()
  expect(app.complaints).toEqual([])
  await app.close()
})

test('what a browser or Word copied is pasted on the library', async ({ folder }) => {
  const app = await startApp({ folder })
  const { page } = app
  await expect(dossiers(page)).toHaveCount(1)
  const words = 'The bridge cost 12 million, the mayor said on Monday.'
  await paste(page.locator('body'), {
    html: `<h1>The bridge</h1><p>${words.replace('12 million', '<b>12</b> million')}</p>`,
    text: 'Not this.',
  })
  await expect(preview(page)).toContainText(words)
  await page.keyboard.press('Escape')
  await expect(dossiers(page)).toHaveCount(1)

  // As the menu's “Paste” does it, whose key no driver can press.
  await app.electron.evaluate(({ BrowserWindow, clipboard }, text) => {
    clipboard.writeText(text)
    BrowserWindow.getAllWindows()[0]?.webContents.paste()
  }, HARBOUR)
  await expect(preview(page)).toContainText('The pier is 640 metres long')
  await takeImport(page)
  await expect(page).toHaveTitle(/The harbour and its quay/)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('what a reporter wrote in Word stands on its words, and the text as it was can be had', async ({
  folder,
}) => {
  const app = await startApp({
    folder,
    files: [await save(folder, 'bridge.docx', COMMENTED)],
    looksAtFiles: true,
  })
  const { page } = app
  // A screen reader hears the marks between the words.
  await expect(preview(page)).toContainText(/The city spent .*12 .*million on the bridge/)
  await expect(preview(page)).not.toContainText('15')
  await expect(pane(page)).toContainText('1 comment · 2 tracked changes')
  await expect(preview(page).locator('.noted-comment')).toHaveText('on the bridge')
  await page.getByRole('button', { name: 'Read the notes' }).click()
  await page.getByRole('button', { name: /Comment · Anna Holm.*Says who/ }).click()
  await expect(preview(page).locator('[data-note]')).toHaveCount(3)
  await look(page, 'import-word')
  await narrow(app, 1024)
  await look(page, 'import-word-narrow')
  await narrow(app, 1400)

  await page.getByText('As it was before the changes').click()
  await expect(preview(page)).toContainText(/The city spent 15.* million on the bridge/)
  await expect(page.getByRole('radio', { name: 'As it was before the changes' })).toBeChecked()
  await takeImport(page)
  await expect(page.getByRole('article')).toContainText('The city spent 15 million on the bridge')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('of a web page the article is imported, or all of it', async ({ folder }) => {
  const app = await startApp({
    folder,
    files: [await save(folder, 'bridge.html', WEB_PAGE)],
    looksAtFiles: true,
  })
  const { page } = app
  await expect(preview(page)).toContainText('The bridge cost 12 million')
  await expect(preview(page)).not.toContainText('Subscribe to our letters')
  await expect(page.getByLabel('Title')).toHaveValue('The bridge is open')
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('English')
  await look(page, 'import-page')
  await page.getByText('The whole page', { exact: true }).click()
  await expect(preview(page)).toContainText('Subscribe to our letters')
  await page.getByText('The article', { exact: true }).click()
  await expect(preview(page)).not.toContainText('Subscribe to our letters')
  await takeImport(page)
  await expect(page).toHaveTitle(/The bridge is open/)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('another character set is chosen where the file was taken for a wrong one', async ({
  folder,
}) => {
  const app = await startApp({
    folder,
    files: [await save(folder, 'most.txt', windows1251(RUSSIAN))],
    looksAtFiles: true,
  })
  const { page } = app
  await expect(preview(page)).toContainText('Мост обошёлся городу')
  const charset = page.getByRole('button', { name: /Character set/ })
  await expect(charset).toContainText('windows-1251, Cyrillic')
  await expect(pane(page)).toContainText('Guessed')
  await charset.click()
  await page.getByRole('option', { name: 'KOI8-R, Cyrillic' }).click()
  await expect(preview(page)).not.toContainText('Мост')
  await expect(pane(page)).toContainText('You chose it')
  await charset.click()
  await page.getByRole('option', { name: 'windows-1251, Cyrillic' }).click()
  await expect(preview(page)).toContainText('Мост обошёлся городу')
  await takeImport(page)
  await expect(page.getByRole('article')).toContainText('Мост обошёлся городу')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a PDF has its pages in the margin', async ({ folder }) => {
  const lines = [
    ['The bridge cost 12 million, the mayor said on', 'Monday, and nobody had paid for it yet.'],
    ['The tunnel cost 72 million more than that,', 'as a report of the county says.'],
  ]
  const app = await startApp({
    folder,
    files: [await save(folder, 'bridge.pdf', pdfOf(lines))],
    looksAtFiles: true,
  })
  const { page } = app
  await expect(preview(page)).toContainText(
    'The bridge cost 12 million, the mayor said on Monday, and nobody had paid for it yet.',
  )
  await expect(pane(page)).toContainText('2 pages')
  await expect(preview(page).locator('.page-number')).toHaveCount(2)
  await takeImport(page)
  await expect(page.getByRole('article').locator('.page-number')).toHaveCount(2)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a file that takes its time to be read says so, and can be given up', async ({ folder }) => {
  const app = await startApp({ folder })
  const { page } = app
  await expect(dossiers(page)).toHaveCount(1)
  const lines = Array.from(
    { length: 60 },
    (_, at) => `${at}. The bridge cost 12 million, they said.`,
  )
  const pages = Array.from({ length: 1500 }, () => lines)
  await dropFiles(app, [await save(folder, 'minutes.pdf', pdfOf(pages))])
  const cancel = page.getByRole('button', { name: 'Cancel Reading minutes.pdf' })
  await expect(cancel).toBeVisible()
  await look(page, 'import-reading')
  await cancel.click()
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
  await expect(dossiers(page)).toHaveCount(1)
  expect(app.complaints).toEqual([])
  await app.close()
})

/** Commented on, and changed with the changes tracked. */
const COMMENTED = docxFrom(
  `<w:p><w:r><w:t xml:space="preserve">The city spent </w:t></w:r>
  <w:del w:id="1" w:author="Anna Holm" w:date="2026-11-20T10:00:00Z"><w:r><w:delText>15</w:delText></w:r></w:del>
  <w:ins w:id="2" w:author="Anna Holm" w:date="2026-11-20T10:00:00Z"><w:r><w:t>12</w:t></w:r></w:ins>
  <w:r><w:t xml:space="preserve"> million </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t>on the bridge</w:t></w:r>
  <w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>, the mayor said on Monday.</w:t></w:r></w:p>`,
  {
    'word/comments.xml': wordXml(
      'comments',
      '<w:comment w:id="0" w:author="Anna Holm" w:date="2026-11-20T10:00:00Z"><w:p><w:r><w:t>Says who?</w:t></w:r></w:p></w:comment>',
    ),
  },
)

const PARAGRAPH =
  'It was built in nine years, by four hundred people, out of stone and steel, and it is the longest of the county, which has eleven others that are older and narrower.'

const WEB_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge is open - The Newsroom</title>
<meta property="og:title" content="The bridge is open"></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<main><article><h1>The bridge is open</h1><p>The bridge cost 12 million, the mayor said on Monday.</p>
${`<p>${PARAGRAPH}</p>`.repeat(5)}</article></main>
<aside class="newsletter"><p>Subscribe to our letters and read them every morning.</p></aside>
<footer><p>All rights reserved.</p></footer></body></html>`

const RUSSIAN = `Мост открыт

Мост обошёлся городу в двенадцать миллионов рублей, сообщил в понедельник мэр города на встрече с жителями.

Строительство продолжалось девять лет, и в нём участвовали четыреста человек из разных областей страны.
`

/** Letters of Russian in windows-1251. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0)
      if (letter === 'ё') return 0xb8
      return code < 0x80 ? code : code - 0x410 + 0xc0
    }),
  )
}

async function narrow(app: App, width: number): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, width) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, 800),
    width,
  )
}

async function save(folder: string, name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

function preview(page: Page): Locator {
  return page.getByRole('article', { name: /^Preview/ })
}

function pane(page: Page): Locator {
  return page.getByRole('complementary', { name: 'About the file' })
}

function dossiers(page: Page): Locator {
  return page.getByRole('list', { name: 'Dossiers' }).getByRole('listitem')
}
