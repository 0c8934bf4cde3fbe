import { execFile } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { answerSaveDialog, startApp } from './support/app.ts'
import { ask, run } from './support/ask.ts'
import { readPdf } from './support/read-pdf.ts'
import { choose, openReport, openReportDesk, SECRETS } from './support/report-desk.ts'
import { expect, test } from './support/test.ts'

const A4 = { width: 595, height: 842 }
const LETTER = { width: 612, height: 792 }

test('the report is printed on A4 and Letter, its pages numbered', async ({ folder }) => {
  test.setTimeout(180_000)
  const { app, page, id } = await openReportDesk(folder)
  const sheet = await openReport(page)
  await choose(page, ['PDF'])
  for (const [paper, size] of [
    ['A4', A4],
    ['Letter', LETTER],
  ] as const) {
    if (paper === 'Letter') {
      await sheet.getByRole('button', { name: /Paper/ }).click()
      await page.getByRole('option', { name: 'Letter' }).click()
    }
    const path = join(folder, `${paper}.pdf`)
    await answerSaveDialog(app, path)
    await sheet.getByRole('button', { name: /^Save/ }).click()
    await expect(sheet.getByText(`Report written to ${path}`)).toBeVisible({ timeout: 60_000 })
    const pages = await readPdf(path)
    expect(pages.length).toBeGreaterThan(1)
    const { head } = await ask(page, 'review.read', id)
    for (const [index, { text, width, height }] of pages.entries()) {
      expect({ width: Math.round(width), height: Math.round(height) }).toEqual(size)
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`)
      expect(text).toContain('The harbour wall')
      expect(text).toContain(head.slice(0, 16))
    }
    const all = pages.map(({ text }) => text).join('\n')
    // No letter of the article lies in the margin, where it would be cut.
    expect(all.match(/The wall cost 12 million euros/g)?.length).toBeGreaterThan(1)
    for (const words of ['City budget', 'The budget has 14 million']) {
      expect(all.replace(/\s+/g, ' ')).toContain(words)
    }
    for (const secret of SECRETS) expect(all).not.toContain(secret)
  }
  expect(app.complaints).toEqual([])
  await app.close()
})

test('an article from right to left is printed with its words', async ({ folder }) => {
  test.setTimeout(120_000)
  const file = join(folder, 'wall.txt')
  const words = 'كلف الجدار اثني عشر مليونا'
  await writeFile(file, `جدار الميناء\n\n${words}. وانتهى في العام 1921.\n`)
  const app = await startApp({ folder, files: [file] })
  const { page } = app
  await expect(page.getByRole('article')).toBeVisible()
  const { dossiers } = await ask(page, 'library.get', undefined)
  const id = dossiers.find(({ title }) => title.startsWith('جدار'))?.id ?? ''
  const { dossier } = await ask(page, 'dossier.open', id)
  const draftId = dossier.info.currentDraft
  const start = dossier.drafts[draftId]?.text.indexOf(words) ?? -1
  await run(page, id, { type: 'addClaim', draftId, span: { start, end: start + words.length } })
  await page.getByRole('article').focus()
  const sheet = await openReport(page)
  await choose(page, ['PDF'])
  const path = join(folder, 'wall.pdf')
  await answerSaveDialog(app, path)
  await sheet.getByRole('button', { name: /^Save/ }).click()
  await expect(sheet.getByText(`Report written to ${path}`)).toBeVisible({ timeout: 60_000 })
  const pages = await readPdf(path)
  // Without tags the engine puts letters down as they are seen, and joined ones as one: which
  // words are there can be told by their letters alone.
  const all = pages.map(({ text }) => text).join('\n')
  const inAnyOrder = (word: string) => [...word.normalize('NFKC')].sort().join('')
  const there = new Set(all.split(/\s+/).map(inAnyOrder))
  for (const word of words.split(' ')) expect(there, word).toContain(inAnyOrder(word))
  expect(all).toContain(`Page 1 of ${pages.length}`)
  await app.close()
})

test('the command line prints through the app, and says where it cannot', async ({ folder }) => {
  test.setTimeout(120_000)
  const { app, id } = await openReportDesk(folder)
  await app.close()
  const dossier = join(folder, 'library', id)
  const out = join(folder, 'out')
  const tickmark = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    promisify(execFile)(process.execPath, ['out/main/cli.cjs', ...args], {
      env: { ...process.env, ...distOf(process.env.TICKMARK_ELECTRON), ...env },
    })
  const args = ['report', dossier, '--pdf', '--paper', 'Letter', '-o', out]
  const { stdout } = await tickmark(args)
  const path = join(out, 'The harbour wall.pdf')
  expect(stdout).toBe(`${path}\n`)
  const [first] = await readPdf(path)
  expect(Math.round(first?.width ?? 0)).toBe(LETTER.width)
  expect(first?.text).toMatch(/Page 1 of \d/)
  expect(await readdir(out)).toEqual(['The harbour wall.pdf'])

  if (process.platform === 'linux') {
    const blind = await tickmark(args, { DISPLAY: '', WAYLAND_DISPLAY: '' }).catch((why) => why)
    expect(blind).toMatchObject({ code: 1, stderr: expect.stringContaining('xvfb-run -a') })
  }
  const nowhere = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nowhere') }
  const without = await tickmark(args, nowhere).catch((why) => why)
  expect(without).toMatchObject({ code: 1, stderr: expect.stringContaining('no Electron') })
})

/** The folder of the Electron that the tests run in. */
function distOf(program: string | undefined): NodeJS.ProcessEnv {
  return program === undefined ? {} : { ELECTRON_OVERRIDE_DIST_PATH: dirname(program) }
}
