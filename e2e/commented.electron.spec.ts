import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type App, answerOpenDialog, startApp, takeImport } from './support/app.ts'
import { caretIn, claimsIn, drag, pointOf, press, said } from './support/article.ts'
import { commentedDraft } from './support/commented-draft.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

const pane = (page: Page) => page.getByRole('complementary', { name: 'What is selected' })
const notes = (page: Page) => page.getByRole('list', { name: 'Notes' })

async function openDraft(folder: string): Promise<App> {
  const file = join(folder, 'bridge.docx')
  await writeFile(file, commentedDraft())
  const app = await startApp({ folder, files: [file], looksAtFiles: true })
  await expect(app.page.getByRole('article')).toContainText('almost three times')
  return app
}

/** Imports what is looked at, and waits until the words are counted. */
async function takeToDesk({ page }: App): Promise<void> {
  await takeImport(page)
  const article = page.getByRole('article')
  await expect(article.locator('.paper-facts')).toContainText(/\d words/)
  await article.focus()
}

async function dragOver(page: Page, words: string): Promise<void> {
  await drag(page, await pointOf(page, words, 'start'), await pointOf(page, words, 'end'))
}

async function clickOn(page: Page, words: string, edge: 'start' | 'middle'): Promise<void> {
  const { x, y } = await pointOf(page, words, edge)
  await page.mouse.click(x, y)
}

test('what a reporter wrote in Word is read before it is imported, and becomes sources', async ({
  folder,
}) => {
  const app = await openDraft(folder)
  const { page } = app
  await expect(page.getByRole('complementary', { name: 'About the file' })).toContainText(
    '5 comments · 2 footnotes · 2 tracked changes',
  )
  await look(page, 'import')
  await takeToDesk(app)

  // To the first comment by key: without a claim, its words become one.
  await press(page, 'w', 'w')
  await expect(said(page)).toHaveText(/^Comment by Ines Valdano: “County budget 2025, page 112/)
  await look(page, 'note')
  await press(page, 'e')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: '41.6 million' })
  await expect(page.getByText('Claim 1 has a new source: County budget 2025')).toBeVisible()

  // With a claim in a cell, the comment on it becomes a source of that.
  await press(page, 'Escape', 'Escape')
  await page.getByRole('article').focus()
  await dragOver(page, '18,400')
  await press(page, 'c')
  await expect(pane(page).getByText('The reporter says · 1')).toBeVisible()
  await press(page, 'e')
  await expect(pane(page).getByText('Sources · 1')).toBeVisible()
  await press(page, 'Control+z')
  await expect(pane(page).getByText('Sources · 1')).toBeHidden()
  await press(page, 'Control+Shift+z')
  await expect(pane(page).getByText('Sources · 1')).toBeVisible()
  expect(app.complaints).toEqual([])
  await app.close()

  // After a restart all of it is there, and stays so in the second draft.
  const again = await startApp({ folder })
  const desk = again.page
  await desk.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await expect.poll(() => claimsIn(desk)).toEqual({ 1: '41.6 million', 2: '18,400' })
  const second = join(folder, 'bridge 2.docx')
  await writeFile(second, commentedDraft(2))
  await answerOpenDialog(again, [second])
  await desk.getByRole('article').focus()
  await press(desk, 'Control+Shift+o')
  await desk.getByRole('button', { name: /^Import as draft 2/ }).click()
  await desk.getByRole('button', { name: /^Take draft 2/ }).click()
  await desk.getByRole('tab', { name: /Notes 10/ }).click()
  await expect(notes(desk).getByText('source', { exact: true })).toHaveCount(2)
  await expect(notes(desk).getByRole('button', { name: /Phoned her on 12 May/ })).toBeVisible()
  await notes(desk)
    .getByRole('button', { name: /E-mail of 2 July/ })
    .click()
  await expect(pane(desk).getByRole('button', { name: /^Make it a source/ })).toBeVisible()
  expect(again.complaints).toEqual([])
  await again.close()
})

test('rows and lists are laid out as such, and claims and ticks stand in them', async ({
  folder,
}) => {
  const app = await openDraft(folder)
  const { page } = app
  // All of it is in view, so that nothing is scrolled while it is dragged over.
  await page.setViewportSize({ width: 1280, height: 1300 })
  const before = await places(page, '.block-cell')
  await takeToDesk(app)

  // As the preview had it: cells beside each other, in columns, and no words of the program’s own.
  const cells = await places(page, '.block-cell')
  expect(cells.map(({ words }) => words)).toEqual(before.map(({ words }) => words))
  expect(cells.slice(0, 4).map(({ words }) => words.trim())).toEqual([
    'Crossing',
    'Cars a day',
    'Bicycles a day',
    'Counted',
  ])
  const columns = [0, 1, 2, 3].map((at) => [cells[at]?.left, cells[at + 8]?.left])
  for (const [head, below] of columns) expect(below).toBe(head)
  expect(new Set(columns.map(([left]) => left)).size).toBe(4)
  const items = await places(page, '[data-kind="listItem"] [data-at]:first-of-type')
  expect((items[2]?.left ?? 0) - (items[0]?.left ?? 0)).toBeGreaterThan(10)

  // By mouse: one cell, cells beside each other, words of a list item.
  await dragOver(page, '9,700')
  await press(page, 'c')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: '9,700' })
  await press(page, 'Control+z')
  await drag(page, await pointOf(page, '9,700', 'start'), await pointOf(page, '4,320', 'end'))
  await press(page, 'c')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: '9,700\t4,320' })
  await press(page, 'Escape', 'Escape')
  await dragOver(page, 'A second lift')
  await press(page, 'c')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: '9,700\t4,320', 2: 'A second lift' })
  await press(page, 'Escape', 'Escape')

  // By key.
  await clickOn(page, '31,200', 'start')
  await press(page, 'Shift+ArrowRight')
  await expect.poll(() => caretIn(page)).toBe('[31,200]')
  await press(page, 'c')
  await expect.poll(async () => Object.values(await claimsIn(page))).toContain('31,200')
  await press(page, 'Escape', 'Escape')
  await clickOn(page, 'northern ramp', 'start')
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight', 'c')
  await expect.poll(async () => Object.values(await claimsIn(page))).toContain('northern ramp')
  await press(page, 'Escape', 'Escape')

  // Ticks lie on the words of a row; on those of a claim its line has its colour and the tick another.
  await page.getByRole('article').focus()
  await drag(page, await pointOf(page, 'Tunnel', 'start'), await pointOf(page, '31,200', 'end'))
  await press(page, 't')
  await expect(page.locator('.under-line-verified')).toHaveCount(1)
  const [line, words] = await Promise.all([
    page.locator('.under-line-verified').boundingBox(),
    page.locator('mark', { hasText: '31,200' }).boundingBox(),
  ])
  expect(Math.abs((line?.x ?? 0) - (words?.x ?? 99))).toBeLessThan(2)
  expect(Math.abs((line?.width ?? 0) - (words?.width ?? 99))).toBeLessThan(2)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('each list has its tab in sight, however narrow the window', async ({ folder }) => {
  const app = await openDraft(folder)
  const { page } = app
  await takeToDesk(app)
  for (const width of [1280, 1024, 900]) {
    await page.setViewportSize({ width, height: 800 })
    const tabs = await places(page, '[role=tab]')
    expect(tabs).toHaveLength(6)
    expect(new Set(tabs.map(({ top }) => top)).size, `${width} px`).toBeLessThan(3)
    const list = await page.getByRole('tablist').boundingBox()
    const edge = (list?.x ?? 0) + (list?.width ?? 0)
    for (const tab of tabs) expect(tab.right, `${tab.words}, ${width} px`).toBeLessThanOrEqual(edge)
  }
  await page.setViewportSize({ width: 700, height: 800 })
  await press(page, 'w')
  const panes = page.getByRole('navigation', { name: 'What is shown' })
  await expect(panes.getByRole('button', { name: 'Note' })).toBeVisible()
  await app.close()
})

interface Place {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
}

/** Where these elements are in the window, in CSS pixels. */
function places(page: Page, selector: string): Promise<readonly Place[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top } = element.getBoundingClientRect()
      const copy = element.cloneNode(true) as Element
      for (const heard of copy.querySelectorAll('.heard, sup')) heard.remove()
      return { words: copy.textContent ?? '', left, right, top }
    }),
  )
}
