import type { Page } from '@playwright/test'
import { type App, startApp } from './support/app.ts'
import { claimsIn, drag, pointOf, press, said } from './support/article.ts'
import { look } from './support/look.ts'
import { makeNotedArticle } from './support/noted-article.ts'
import { expect, test } from './support/test.ts'

async function openNoted(folder: string): Promise<App> {
  const app = await startApp({ folder })
  await app.page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  const article = app.page.getByRole('article')
  await expect(article.locator('.paper-facts')).toContainText(/\d words/)
  await article.focus()
  return app
}

const pane = (page: Page) => page.getByRole('complementary', { name: 'What is selected' })
const note = (page: Page, title: string) => pane(page).getByRole('region', { name: title })

async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await pointOf(page, words)
  await page.mouse.click(x, y)
}

/** Whether words are painted as ones with a note; in claims and suggestions their line is drawn. */
async function isNoted(page: Page, words: string): Promise<boolean> {
  const { x, y } = await pointOf(page, words)
  return page.evaluate(
    ([x, y]) => {
      const painted = [...(CSS.highlights.get('noted') ?? [])] as Range[]
      const boxes = painted.flatMap((range) => [...range.getClientRects()])
      if (boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)) {
        return true
      }
      return [...document.querySelectorAll('.under-line-noted')].some((line) => {
        const { left, right, top } = line.getBoundingClientRect()
        return x > left && x < right && top > y && top < y + 16
      })
    },
    [x, y] as const,
  )
}

test('what the reporter says is seen on its words, opened, and becomes a source', async ({
  folder,
}) => {
  await makeNotedArticle(folder)
  const app = await openNoted(folder)
  const { page } = app
  await expect.poll(() => isNoted(page, '12 million')).toBe(true)
  await expect.poll(() => isNoted(page, 'the river')).toBe(true)
  expect(await isNoted(page, 'Nobody at the town hall')).toBe(false)
  // Two on one line share a sign; a link has none; a point has its own mark too.
  await expect(page.locator('.note-sign-margin[data-count="2"]').first()).toBeVisible()
  await expect(page.locator('.note-sign-point')).toHaveCount(1)
  await look(page, 'notes-marks')

  // By click, and by key.
  await clickOn(page, '12 million')
  await expect(note(page, 'Comment by Ada Reporter')).toContainText('From the budget')
  await expect(pane(page).getByText('On the same words · 1')).toBeVisible()
  await expect(said(page)).toHaveText(/^Comment by Ada Reporter: “From the budget/)
  await look(page, 'notes-selected')
  await press(page, 'w')
  await expect(note(page, 'Comment by Ed Desk')).toContainText('ramps')
  await press(page, 'w', 'w')
  await expect(note(page, 'Comment by Ada Reporter')).toContainText('Interview')
  await press(page, 'Shift+W')
  await expect(note(page, 'Footnote')).toContainText('Minutes of the council')

  // Without a claim its words become one; the note is the source of it.
  await press(page, 'e')
  await expect
    .poll(() => claimsIn(page))
    .toEqual({ 1: 'The council voted to close two schools in the northern district in March' })
  await expect(note(page, 'Footnote').getByText('Minutes of the council')).toHaveCount(2)
  await expect(page.getByText('Claim 1 has a new source')).toBeVisible()
  await press(page, 'Control+z')
  await expect.poll(() => claimsIn(page)).toEqual({})
  await press(page, 'e')

  // A claim over the words wins the click, and has the notes in its pane.
  await drag(
    page,
    await pointOf(page, 'city spent', 'start'),
    await pointOf(page, 'on the bridge', 'end'),
  )
  await press(page, 'c')
  await expect(pane(page).getByRole('heading', { name: 'Claim 1' })).toBeVisible()
  await expect(pane(page).getByText('The reporter says · 2')).toBeVisible()
  await press(page, 'e')
  await expect(pane(page).getByText('Sources · 1')).toBeVisible()
  await expect(
    pane(page).getByText('Ada Reporter: From the budget: https://example.org/budget'),
  ).toBeVisible()
  await look(page, 'notes-claim')
  await press(page, 'Escape', 'Escape')
  await clickOn(page, '12 million')
  await expect(pane(page).getByRole('heading', { name: 'Claim 1' })).toBeVisible()
  await clickOn(page, '12 million')
  await expect(note(page, 'Comment by Ada Reporter')).toContainText('From the budget')
  await note(page, 'Comment by Ada Reporter')
    .getByRole('button', { name: /From the budget/ })
    .click()
  await expect(pane(page).getByRole('region', { name: 'Source: From the budget' })).toBeVisible()
  await app.close()

  const again = await openNoted(folder)
  await expect.poll(async () => Object.keys(await claimsIn(again.page))).toEqual(['1', '2'])
  await again.page.getByRole('tab', { name: /Notes 9/ }).click()
  await expect(
    again.page.getByRole('list', { name: 'Notes' }).getByText('source', { exact: true }),
  ).toHaveCount(2)
  expect([...app.complaints, ...again.complaints]).toEqual([])
  await again.close()
})

test('notes are listed, filtered and walked by key; links are folded', async ({ folder }) => {
  await makeNotedArticle(folder)
  const app = await openNoted(folder)
  const { page } = app
  await page.getByRole('tab', { name: /Notes 9/ }).click()
  const list = page.getByRole('list', { name: 'Notes' })
  await expect(list.getByRole('listitem')).toHaveCount(7)
  await list.getByRole('button').first().click()
  await press(page, 'ArrowDown', 'ArrowDown')
  await expect(note(page, 'Footnote')).toBeVisible()
  await look(page, 'notes-list')
  await page.getByRole('button', { name: 'Links · 2' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(9)
  await page.getByRole('button', { name: 'Fold the links' }).click()
  await page.getByRole('searchbox', { name: 'Filter notes' }).fill('interview')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Filter notes' }).press('Escape')

  // Several claims on the words: the person says which.
  await page.getByRole('article').focus()
  for (const words of ['4,000 passengers', 'passengers a day']) {
    await drag(page, await pointOf(page, words, 'start'), await pointOf(page, words, 'end'))
    await press(page, 'c')
    await expect(pane(page).getByRole('heading', { name: /^Claim/ })).toBeVisible()
  }
  await list.getByRole('button', { name: /Interview/ }).click()
  await page.getByRole('article').focus()
  await press(page, 'e')
  await expect(page.getByRole('button', { name: 'Claim 1', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Claim 2', exact: true }).click()
  await expect(page.getByText('Claim 2 has a new source')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Claim 1', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Claim 2', exact: true })).toBeHidden()

  await page.setViewportSize({ width: 700, height: 800 })
  await look(page, 'notes-narrow-pane')
  const panes = page.getByRole('navigation', { name: 'What is shown' })
  await panes.getByRole('button', { name: 'Article' }).click()
  await expect(page.locator('.note-sign-margin').first()).toBeVisible()
  await look(page, 'notes-narrow')
  expect(app.complaints).toEqual([])
  await app.close()
})
