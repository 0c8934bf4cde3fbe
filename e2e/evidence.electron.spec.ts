import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { docxOf, encryptedPdf, mhtmlOf, pdfOf } from '../src/importers/files.testing.ts'
import { startApp } from './support/app.ts'
import { ask, run } from './support/ask.ts'
import {
  attachAndOpen,
  dragOver,
  evidence,
  highlighted,
  isInView,
  makeCheckedArticle,
  openClaim,
  selectEvidence,
} from './support/evidence.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

const BRIDGE = 'The bridge cost the town 7.4 million in sum'

/** A long report: on each page lines of its own, and on one page the words that matter. */
function report(pages: number, at: number): Buffer {
  return pdfOf(
    Array.from({ length: pages }, (_, page) => [
      `Accounts of the town, sheet ${page + 1}`,
      ...Array.from({ length: 20 }, (_, line) => `Item ${page + 1}.${line + 1}: paid in full.`),
      ...(page + 1 === at ? [BRIDGE, 'as the auditors found.'] : []),
    ]),
  )
}

test('a passage of a PDF is linked by L, and its link leads back to it', async ({ folder }) => {
  test.setTimeout(180_000)
  await makeCheckedArticle(folder)
  const path = join(folder, 'accounts.pdf')
  await writeFile(path, report(300, 250))
  let app = await startApp({ folder })
  let { page } = app
  await page.setViewportSize({ width: 1440, height: 900 })
  let pane = await openClaim(page, 1)
  const shown = await attachAndOpen(app, pane, path, 'accounts.pdf')
  await expect(shown.getByText('of 300')).toBeVisible()
  await expect(shown.locator('.textLayer').first()).toContainText('Accounts of the town, sheet 1')
  await look(page, 'evidence-pdf')

  await shown.getByRole('textbox', { name: /^Page/ }).fill('250')
  await page.keyboard.press('Enter')
  const sheet = shown.locator('.page[data-page-number="250"] .textLayer')
  await expect(sheet).toContainText('as the auditors found')
  await dragOver(page, '.pdf-scroll', BRIDGE)
  await page.keyboard.press('l')
  const chooser = page.getByRole('dialog', { name: 'What the words do to claim 1' })
  await expect(chooser).toContainText('spent 12 million on the bridge')
  await look(page, 'evidence-stance')
  await page.keyboard.press('2')
  await expect(chooser).toBeHidden()
  await expect(pane.getByText(BRIDGE)).toBeVisible()
  await expect(pane).toContainText('Refutes')
  await expect(pane).toContainText('page 250')
  await expect.poll(() => highlighted(page)).toBe(BRIDGE)
  await look(page, 'evidence-linked')

  // From beside a line.
  await dragOver(page, '.pdf-scroll', 'Item 250.7: paid in', 12)
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('Item 250.7: paid in')

  // Words on both sides of a page's end.
  await selectEvidence(page, '.pdf-scroll', 'as the auditors found.Accounts of the town, sheet 251')
  await shown.getByRole('button', { name: /^Link the words/ }).click()
  await page.keyboard.press('c')
  await expect
    .poll(() => highlighted(page))
    .toBe('as the auditors found.Accounts of the town, sheet 251')
  await expect.poll(() => highlighted(page, 'evidence-other')).toBe(BRIDGE)
  await expect(pane).toContainText('as the auditors found')
  await page.keyboard.press('Control+z')
  await expect(pane).not.toContainText('as the auditors found')
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  expect(app.complaints).toEqual([])
  await app.close()

  app = await startApp({ folder })
  page = app.page
  await page.setViewportSize({ width: 1440, height: 900 })
  pane = await openClaim(page, 1)
  const began = performance.now()
  await pane.getByRole('button', { name: BRIDGE }).click()
  await expect.poll(() => highlighted(page), { intervals: [20] }).toBe(BRIDGE)
  test.info().annotations.push({
    type: 'figure',
    description: `passage on page 250 of 300 highlighted after ${Math.round(performance.now() - began)} ms`,
  })
  await expect.poll(() => isInView(page)).toBe(true)

  await page.setViewportSize({ width: 700, height: 900 })
  await look(page, 'evidence-narrow')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.keyboard.press('Control+Alt+e')
  await expect(page.getByRole('region', { name: /^Evidence/ })).toBeHidden()
  await expect(page.getByRole('article')).toBeFocused()
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a kept page runs nothing, asks for nothing and goes nowhere', async ({ folder }) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('x')
  }).listen(0)
  const { port } = server.address() as AddressInfo
  const away = `http://127.0.0.1:${port}`
  await makeCheckedArticle(folder)
  const path = join(folder, 'page.html')
  await writeFile(path, hostilePage(away))
  const app = await startApp({ folder })
  const { page } = app
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const pane = await openClaim(page, 1)
  const shown = await attachAndOpen(app, pane, path, 'page.html')
  const handle = await shown.locator('iframe').elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('There is no frame')
  await expect(frame.locator('body')).toContainText('cost 7.4 million')
  await frame.getByText('A link away').click()
  await frame.locator('#press').click()
  await frame.locator('#send').click({ force: true })
  await look(page, 'evidence-page')

  await selectEvidence(frame, 'body', 'cost\n      7.4 million, and')
  await shown.locator('iframe').focus()
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog', { name: /claim 1/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('l')
  await page.keyboard.press('r')
  const words = async () => (await highlighted(frame)).replace(/\s+/g, ' ')
  await expect.poll(words).toBe('cost 7.4 million, and')
  await expect(pane.getByText('cost 7.4 million, and')).toBeVisible()

  expect(frame.url()).toBe('tickmark://app/inert.html')
  expect(await frame.evaluate(() => document.querySelectorAll('script').length)).toBe(0)
  expect(await page.evaluate(() => document.title)).not.toContain('ran')
  expect(requests.filter((url) => !/^(tickmark:|data:)/.test(url))).toEqual([])
  expect(asked).toEqual([])
  expect(page.url()).toMatch(/^tickmark:\/\/app\/index\.html/)
  await app.close()
  server.close()
})

test('Word files, texts and tables are shown by their words', async ({ folder }) => {
  test.setTimeout(120_000)
  await makeCheckedArticle(folder)
  const files = {
    'letter.docx': docxOf(['Dear reader,', 'The bridge cost 7.4 million and nobody was asked.']),
    'page.mhtml': mhtmlOf('<h1>News</h1><p>The café was asked, and nobody else.</p>'),
    'notes.txt': `${'One line of many.\n'.repeat(4000)}The mayor was asked twice.\n`,
    'rows.csv': ['town,spent', ...towns(20_000)].join('\n'),
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  const app = await startApp({ folder })
  const { page } = app
  await page.setViewportSize({ width: 1440, height: 900 })
  const pane = await openClaim(page, 2)

  const letter = await attachAndOpen(app, pane, join(folder, 'letter.docx'), 'letter.docx')
  const frame = await (await letter.locator('iframe').elementHandle())?.contentFrame()
  if (!frame) throw new Error('There is no frame')
  await expect(frame.locator('body')).toContainText('nobody was asked')
  await selectEvidence(frame, 'body', 'nobody was asked')
  await letter.locator('iframe').focus()
  await page.keyboard.press('l')
  await page.keyboard.press('1')
  await expect(pane).toContainText('Supports')
  await look(page, 'evidence-word')

  // A page as a browser saves it in one file.
  const saved = await attachAndOpen(app, pane, join(folder, 'page.mhtml'), 'page.mhtml')
  await expect(saved.frameLocator('iframe').locator('p')).toHaveText(
    'The café was asked, and nobody else.',
  )

  const notes = await attachAndOpen(app, pane, join(folder, 'notes.txt'), 'notes.txt')
  await notes.getByRole('document').focus()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('asked twice')
  await expect(notes.getByText('1 of 1')).toBeVisible()
  await expect.poll(() => isInView(page, 'evidence-found-now')).toBe(true)
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await page.keyboard.press('2')
  await expect.poll(() => highlighted(page)).toBe('asked twice')
  await look(page, 'evidence-text')

  const rows = await attachAndOpen(app, pane, join(folder, 'rows.csv'), 'rows.csv')
  await expect(rows.getByRole('columnheader', { name: 'spent' })).toBeVisible()
  await rows.getByRole('document').focus()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('Town 15000')
  await expect.poll(() => isInView(page, 'evidence-found-now')).toBe(true)
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await page.keyboard.press('3')
  await expect(pane).toContainText('line 15001')
  await look(page, 'evidence-table')

  await pane.getByRole('button', { name: 'nobody was asked' }).click()
  const again = await evidence(page, 'letter.docx')
  const words = await (await again.locator('iframe').elementHandle())?.contentFrame()
  await expect.poll(() => words && highlighted(words)).toBe('nobody was asked')
  await app.close()
})

test('words that may be meant in several places are not marked by a guess', async ({ folder }) => {
  await makeCheckedArticle(folder)
  await writeFile(join(folder, 'notes.txt'), 'It was paid.\n\nThen more of it was paid.\n')
  const app = await startApp({ folder })
  const { page } = app
  await page.setViewportSize({ width: 1440, height: 900 })
  const pane = await openClaim(page, 1)
  const notes = await attachAndOpen(app, pane, join(folder, 'notes.txt'), 'notes.txt')
  await quoteUntied(page, 'it was paid')
  await quoteUntied(page, 'it was stolen')

  await pane.getByRole('button', { name: 'it was paid' }).click()
  await expect(notes.getByRole('status').first()).toContainText('any of 2 places')
  expect(await highlighted(page)).toBe('')
  expect(await highlighted(page, 'evidence-candidate')).toBe('')
  await notes.getByRole('button', { name: 'Next place' }).click()
  await notes.getByRole('button', { name: 'Next place' }).click()
  await expect(notes).toContainText('2 of 2')
  await expect.poll(() => highlighted(page, 'evidence-candidate')).toBe('it was paid')
  await look(page, 'evidence-ambiguous')

  await pane.getByRole('button', { name: 'it was stolen' }).click()
  await expect(notes.getByRole('status').first()).toContainText('not in the text of this file')
  expect(await highlighted(page)).toBe('')
  expect(app.complaints).toEqual([])
  await app.close()
})

/** Ties words to the first claim and the first kept file, as a hand-off with another text would. */
async function quoteUntied(page: Page, exact: string): Promise<void> {
  const { dossiers } = await ask(page, 'library.get', undefined)
  const id = dossiers[0]?.id ?? ''
  const { claims, sources } = (await ask(page, 'dossier.open', id)).dossier
  const source = Object.values(sources)[0]
  await run(page, id, {
    type: 'addLink',
    claimId: Object.keys(claims)[0] ?? '',
    source: { id: source?.id ?? '' },
    quote: { exact, prefix: '', suffix: '' },
    evidence: Object.keys(source?.evidence ?? {})[0] ?? null,
  })
}

test('pictures are looked at near, and what cannot be shown says so', async ({ folder }) => {
  await makeCheckedArticle(folder)
  await writeFile(join(folder, 'plan.png'), PICTURE)
  await writeFile(join(folder, 'locked.pdf'), encryptedPdf())
  await writeFile(join(folder, 'sound.mp3'), Buffer.from(`ID3${'\x03'.repeat(400)}`, 'latin1'))
  const app = await startApp({ folder })
  const { page } = app
  await page.setViewportSize({ width: 1180, height: 800 })
  const pane = await openClaim(page, 1)
  await expect(page.getByRole('tab', { name: /Claims/ })).toBeVisible()
  const plan = await attachAndOpen(app, pane, join(folder, 'plan.png'), 'plan.png')
  await expect(plan.getByRole('img', { name: 'plan.png' })).toBeVisible()
  // The lists gave their room to the evidence.
  await expect(page.getByRole('tab', { name: /Claims/ })).toBeHidden()
  await plan.getByRole('document').focus()
  await page.keyboard.press('+')
  await expect(plan.getByText('125 %')).toBeVisible()
  await look(page, 'evidence-picture')

  const locked = await attachAndOpen(app, pane, join(folder, 'locked.pdf'), 'locked.pdf')
  await expect(locked).toContainText('locked with a password')
  const sound = await attachAndOpen(app, pane, join(folder, 'sound.mp3'), 'sound.mp3')
  await expect(sound).toContainText('cannot be shown here')
  await sound.getByRole('button', { name: /^Close the evidence/ }).click()
  await expect(page.getByRole('tab', { name: /Claims/ })).toBeVisible()
  await app.close()
})

function towns(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `Town ${at + 1},"${(at * 37) % 9000},5"`)
}

function hostilePage(away: string): string {
  return `<!doctype html><html><head>
    <meta http-equiv="refresh" content="0;url=${away}/refresh">
    <base href="${away}/">
    <link rel="stylesheet" href="${away}/style.css"><link rel="prefetch" href="${away}/prefetch">
    <script>parent.document.title = 'ran'; document.title = 'ran'</script>
    <script src="${away}/script.js"></script>
    <style>@import url("${away}/import.css"); body { background: url(${away}/background.png); font: 18px serif }
      p { color: #205020 }</style></head>
    <body onload="parent.document.title='ran'">
    <p style="background-image:url(${away}/inline.png)">The bridge <b onclick="parent.document.title='ran'" id="press">cost
      7.4 million</b>, and nobody paid.</p>
    <img src="${away}/image.png" onerror="parent.document.title='ran'"><img src="x" onerror="parent.document.title='ran'">
    <svg onload="parent.document.title='ran'" width="20" height="20"><image href="${away}/svg.png"/><circle r="9"/></svg>
    <video src="${away}/film.mp4" poster="${away}/poster.png" autoplay></video>
    <iframe src="${away}/frame"></iframe><object data="${away}/object"></object><embed src="${away}/embed">
    <p><a href="${away}/link" target="_top">A link away</a> <a href="javascript:parent.document.title='ran'">x</a></p>
    <form action="${away}/form"><input name="a" value="b" autofocus><button id="send">Send</button></form>
    </body></html>`
}

/** Two dark bars on grey, 400 by 300. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAZAAAAEsCAAAAADI3LoeAAACHUlEQVR42u3cQQ0AAAgDMYTh3wJ2sMBzJD0H' +
    'S/+r+Vjf+jitgAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBA' +
    'gAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBA' +
    'gAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgAABAgQIECBA' +
    'gAABAgQIECBAgAABAgQIECBAgAABAgQIECBAgABJAGlFBQSIgAARECACAkRAgAiIgAARECACAkRAgAiIgAAR' +
    'ECACAkRAgAiIgAARECACAkRAgAiIgAARECACAkRAgAiIgAARECACAkRAgAiIgADREcT3uzN+IECAAAECBAgQ' +
    'IECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQ' +
    'IECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQ' +
    'IECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQIECAAAECBAgQ' +
    'IECAAAECBAiQgBZJzrPZ/gQzaAAAAABJRU5ErkJggg==',
  'base64',
)
