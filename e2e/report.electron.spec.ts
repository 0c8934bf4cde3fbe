import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBack } from '../src/exporters/docx/read-back.testing.ts'
import { answerOpenDialog, answerSaveDialog } from './support/app.ts'
import { ask } from './support/ask.ts'
import { pasted } from './support/clipboard.ts'
import { dropFiles } from './support/drop.ts'
import { look } from './support/look.ts'
import { claimPane } from './support/page-text.ts'
import { choose, openReport, openReportDesk, SECRETS } from './support/report-desk.ts'
import { expect, test } from './support/test.ts'

const EVERYTHING = [
  'Web page',
  'PDF',
  'Word',
  'Markdown',
  'CSV',
  'ClaimReview',
  'Web Ann',
  'Source',
]

test('what is open is told before, leads to its claim, and is in the report', async ({
  folder,
}) => {
  test.setTimeout(180_000)
  const { app, page } = await openReportDesk(folder)
  const sheet = await openReport(page)
  await expect(sheet).toContainText('The report says so.')
  await expect(sheet.getByText('1 of 3 claims has no verdict')).toBeVisible()
  const found = sheet.getByRole('list', {
    name: '1 of 3 claims has a verdict but no source that a reader can find again',
  })
  await expect(found.getByRole('button')).toHaveText(/2\s*It was finished in 1921/)
  await look(page, 'report-sheet')

  await sheet.getByRole('button', { name: 'Verify it' }).click()
  await expect(sheet.getByText(/^Everything holds: \d files/)).toBeVisible()

  await found.getByRole('button').click()
  await expect(sheet).toHaveCount(0)
  await expect(claimPane(page, 2)).toBeVisible()

  // What was chosen and verified is as it was left.
  await openReport(page)
  await expect(sheet.getByText(/^Everything holds/)).toBeVisible()
  const path = join(folder, 'report.html')
  await answerSaveDialog(app, path)
  await page.keyboard.press('Enter')
  await expect(sheet.getByRole('status').filter({ hasText: 'Report written' })).toContainText(path)
  await look(page, 'report-saved')
  const html = await readFile(path, 'utf8')
  expect(html).toContain('1 of 3 claims has no verdict')
  expect(html).toContain('City budget')
  expect(html).toContain('verified for this report: all are whole.')
  for (const secret of SECRETS) expect(html).not.toContain(secret)

  await page.setViewportSize({ width: 640, height: 800 })
  await look(page, 'report-narrow')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a report is looked at, and what is saved is that; every format leaves without the source at risk', async ({
  folder,
}) => {
  test.setTimeout(240_000)
  const { app, page, id } = await openReportDesk(folder)
  const sheet = await openReport(page)
  await sheet.getByRole('button', { name: 'Preview' }).click()
  const frame = page.frameLocator('iframe[title="The report"]')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('The harbour wall')
  await expect(frame.locator('.card').first()).toBeVisible()
  await look(page, 'report-preview')
  // Escape leads one step back, also from within the report.
  await frame.locator('body').click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('Escape')
  await expect(page.locator('iframe')).toHaveCount(0)
  await expect(sheet.getByText('Before it goes out')).toBeVisible()
  await sheet.getByRole('button', { name: 'Preview' }).click()
  await expect(frame.locator('.card').first()).toBeVisible()
  const asked = {
    id,
    how: {
      ...(await ask(page, 'report.get', undefined)).settings,
      style: 'apa' as const,
      url: '',
      evidence: null,
    },
  }
  const { newsroom: _, ...how } = asked.how
  const looked = await ask(page, 'report.preview', { id, how })
  const path = join(folder, 'report.html')
  await answerSaveDialog(app, path)
  await expect(sheet.getByRole('button', { name: /^Save/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sheet.getByText(`Report written to ${path}`)).toBeVisible()
  expect(await readFile(path, 'utf8')).toBe(looked)
  await sheet.getByRole('button', { name: 'Back' }).click()

  const out = join(folder, 'out')
  await mkdir(out)
  await choose(page, EVERYTHING)
  await look(page, 'report-everything')
  await answerOpenDialog(app, [out])
  await sheet.getByRole('button', { name: /^Save/ }).click()
  await expect(sheet.getByText(/^Report written to .*: 10 files$/)).toBeVisible({ timeout: 60_000 })
  const names = (await readdir(out)).sort()
  expect(names).toEqual(
    [
      ' – annotations.jsonld',
      ' – checked copy.docx',
      ' – checking copy.docx',
      ' – claim reviews.jsonld',
      ' – claims.csv',
      ' – links.csv',
      ' – sources.txt',
      '.html',
      '.md',
      '.pdf',
    ]
      .map((ending) => `The harbour wall – report${ending}`)
      .sort(),
  )
  await look(page, 'report-files')
  const of = (ending: string) => join(out, `The harbour wall – report${ending}`)
  const read = (ending: string) => readFile(of(ending), 'utf8')
  expect(await read('.md')).toContain('The wall cost 12 million euros')
  expect((await read(' – claims.csv')).split('\r\n')).toHaveLength(5)
  expect(JSON.parse(await read(' – annotations.jsonld'))).toMatchObject({
    type: 'AnnotationCollection',
  })
  expect(JSON.stringify(JSON.parse(await read(' – claim reviews.jsonld')))).toContain('ClaimReview')
  expect(await read(' – sources.txt')).toContain('City budget')
  const checking = await readBack(new Uint8Array(await readFile(of(' – checking copy.docx'))))
  expect(JSON.stringify([...checking.comments.values()])).toContain('The budget has 14 million.')
  for (const name of names) {
    const text = name.endsWith('.docx')
      ? JSON.stringify(await readBack(new Uint8Array(await readFile(join(out, name)))))
      : await readFile(join(out, name), 'utf8')
    for (const secret of SECRETS) expect(text, name).not.toContain(secret)
  }

  // A second time the files are there: that is asked first.
  const before = await read('.md')
  await sheet.getByRole('button', { name: /^Save/ }).click()
  await expect(
    sheet.getByText(/has 10 of these files already\. Nothing was written\.$/),
  ).toBeVisible()
  await look(page, 'report-taken')
  expect(await read('.md')).toBe(before)
  await sheet.getByRole('button', { name: 'Replace them' }).click()
  await expect(sheet.getByText(/^Report written to .*: 10 files$/)).toBeVisible({ timeout: 60_000 })

  await sheet.getByRole('button', { name: 'Copy as…' }).click()
  await page.getByRole('menuitem', { name: 'Markdown' }).click()
  await expect(sheet.getByText('Copied as Markdown.')).toBeVisible()
  expect((await pasted(page)).text).toContain('The wall cost 12 million euros')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a write that fails is told, and the old file stays', async ({ folder }) => {
  test.skip(process.getuid?.() === 0 && process.platform === 'win32', 'permissions')
  const { app, page } = await openReportDesk(folder)
  const sheet = await openReport(page)
  const path = join(folder, 'library', 'report.html')
  await answerSaveDialog(app, path)
  await page.keyboard.press('Enter')
  await expect(sheet.getByText(/lies in the library/)).toBeVisible()

  // A folder of that name stands where the file is to go; nothing else can stop an administrator.
  const blocked = join(folder, 'old.html')
  await mkdir(blocked)
  await writeFile(join(blocked, 'old'), 'as it was')
  await answerSaveDialog(app, blocked)
  await sheet.getByRole('button', { name: /^Save/ }).click()
  await expect(sheet.getByText(/could not be written/)).toBeVisible()
  await look(page, 'report-failed')
  expect(await readFile(join(blocked, 'old'), 'utf8')).toBe('as it was')
  expect(await readdir(folder)).not.toContain('.unfinished')
  if (process.getuid?.() !== 0) {
    const locked = join(folder, 'locked')
    await mkdir(locked)
    await writeFile(join(locked, 'report.html'), 'as it was')
    await chmod(locked, 0o500)
    await answerSaveDialog(app, join(locked, 'report.html'))
    await sheet.getByRole('button', { name: /^Save/ }).click()
    await expect(sheet.getByText(/could not be written/)).toBeVisible()
    expect(await readFile(join(locked, 'report.html'), 'utf8')).toBe('as it was')
    await chmod(locked, 0o700)
  }
  await app.close()
})

/** A picture of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test('what the newsroom says of itself is kept and in every report', async ({ folder }) => {
  test.setTimeout(180_000)
  const { app, page } = await openReportDesk(folder)
  const sheet = await openReport(page)
  await sheet.getByRole('button', { name: 'Newsroom…' }).click()
  const settings = page.getByRole('dialog', { name: 'Newsroom' })
  await expect(settings.getByLabel('Methodology')).toBeFocused()
  await page.keyboard.type('We ask, look and count.')
  await settings.getByRole('textbox', { name: 'Name', exact: true }).fill('The Harbour Post')
  await settings.getByLabel('Web address').fill('harbour')
  await expect(settings.getByText('An address starts with https://.')).toBeVisible()
  await settings.getByLabel('Web address').fill('https://post.example.org')
  await settings.getByLabel('Corrections policy').fill('https://post.example.org/corrections')
  await settings.getByLabel('Funding').fill('Its readers.')
  await settings.getByLabel('Contact').fill('desk@post.example.org')
  const svg = join(folder, 'logo.svg')
  await writeFile(svg, '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await answerOpenDialog(app, [svg])
  await settings.getByRole('button', { name: 'Choose a picture…' }).click()
  await expect(settings.getByText(/neither a PNG nor a JPEG/)).toBeVisible()
  const png = join(folder, 'logo.png')
  await writeFile(png, Buffer.from(PIXEL, 'base64'))
  await answerOpenDialog(app, [png])
  await settings.getByRole('button', { name: 'Choose a picture…' }).click()
  await expect(settings.getByRole('img', { name: 'The logo' })).toBeVisible()
  await settings.getByLabel('Contact').focus()
  await look(page, 'report-newsroom')
  await page.keyboard.press('Escape')
  await expect(settings).toHaveCount(0)
  await expect(sheet.getByText('The newsroom does not say how it checks.')).toHaveCount(0)

  await sheet.getByText('Anonymise names').click()
  await sheet.getByLabel('Its address on the web').fill('https://post.example.org/wall')
  const path = join(folder, 'report.html')
  await answerSaveDialog(app, path)
  await page.keyboard.press('Enter')
  await expect(sheet.getByText(`Report written to ${path}`)).toBeVisible()
  const html = await readFile(path, 'utf8')
  for (const words of [
    'The Harbour Post',
    'We ask, look and count.',
    'https://post.example.org/corrections',
    'Its readers.',
    'Checker 1',
    'https://post.example.org/wall',
    PIXEL,
  ]) {
    expect(html).toContain(words)
  }
  const { settings: kept } = JSON.parse(
    await readFile(join(folder, 'library', 'library.json'), 'utf8'),
  )
  expect(kept.report.newsroom.name).toBe('The Harbour Post')
  await app.close()
})

test('annotations come in as one step, and what has no place is told', async ({ folder }) => {
  test.setTimeout(120_000)
  const { app, page, id } = await openReportDesk(folder)
  const file = join(folder, 'remarks.jsonld')
  const remark = (exact: string, value: string) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${value}`,
    type: 'Annotation',
    motivation: 'commenting',
    creator: { type: 'Person', name: 'Ruth' },
    body: { type: 'TextualBody', value, purpose: 'commenting' },
    target: {
      source: 'https://example.org/wall',
      selector: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    },
  })
  await writeFile(
    file,
    JSON.stringify([
      remark('finished in 1921', 'Is that the year?'),
      remark('the bridge of sighs', 'Nothing here'),
    ]),
  )
  await dropFiles(app, [file])
  const notice = page.locator('.notice')
  await expect(notice).toContainText(
    '1 note came from “remarks.jsonld”. One annotation was not placed.',
  )
  const notes = async () =>
    Object.values((await ask(page, 'dossier.open', id)).dossier.notes).map(({ text }) => text)
  expect(await notes()).toEqual(['Is that the year?'])
  await look(page, 'annotations-notice')
  await notice.getByRole('button', { name: 'Show what is missing' }).click()
  const sheet = page.getByRole('dialog', { name: 'Annotations not placed' })
  await expect(sheet.getByRole('list', { name: 'Not placed' })).toContainText(
    'Its words are not in this draft.',
  )
  await look(page, 'annotations-missing')
  await page.keyboard.press('Escape')
  await page.getByRole('article').focus()
  await page.keyboard.press('Control+z')
  await expect.poll(notes).toEqual([])

  // By the menu, and a file that is none.
  const wrong = join(folder, 'wrong.jsonld')
  await writeFile(wrong, '{"type": "Thing"}')
  await answerOpenDialog(app, [wrong])
  await app.electron.evaluate(({ Menu }) => {
    const items =
      Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
    items.find(({ label }) => label === 'Import annotations…')?.click()
  })
  await expect(notice).toContainText('The file holds no annotations')
  await app.close()
})
