import type { Locator, Page } from '@playwright/test'
import { caretIn, claimsIn, drag, openArticle, pointOf, press, said } from './support/article.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

const article = `The harbour and its quay

The harbour opened in 1921 after nine years of work. It was paid for by the town, said Mayor Anna Holm. The pier is 640 metres long.

In August a deal was signed with three shipping lines. Visitors know that the ferry runs twice a day.

Families 👨‍👩‍👧‍👦 came from Norway 🇳🇴🇸🇪 and from the cafe\u0301s of the old town.
`

test('words are marked with the mouse', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app

  // Parts of words become whole ones, in both directions; with Alt they stay parts.
  await drag(page, await pointOf(page, 'bour opened', 'start'), await pointOf(page, 'in 19', 'end'))
  await expect.poll(() => caretIn(page)).toBe('[harbour opened in 1921]')
  await drag(page, await pointOf(page, 'in 19', 'end'), await pointOf(page, 'bour opened', 'start'))
  await expect.poll(() => caretIn(page)).toBe('[harbour opened in 1921]')
  await page.keyboard.down('Alt')
  await drag(page, await pointOf(page, 'bour opened', 'start'), await pointOf(page, 'in 19', 'end'))
  await page.keyboard.up('Alt')
  await expect.poll(() => caretIn(page)).toBe('[bour opened in 19]')

  // Past the end of the article too.
  const below = await page.locator('.page-scroll').boundingBox()
  const outside = { x: (below?.x ?? 0) + 200, y: (below?.y ?? 0) + (below?.height ?? 0) - 20 }
  await drag(page, await pointOf(page, 'old town', 'middle'), outside)
  await expect.poll(() => caretIn(page)).toMatch(/^\[(old )?town\.\]$/)

  const metres = await pointOf(page, 'metres')
  await page.mouse.click(metres.x, metres.y, { clickCount: 2 })
  await expect.poll(() => caretIn(page)).toBe('[metres]')
  await page.mouse.click(5, 5)
  await page.mouse.click(metres.x, metres.y, { clickCount: 3 })
  await expect.poll(() => caretIn(page)).toBe('[The pier is 640 metres long.]')
  await page.mouse.click(metres.x, metres.y, { clickCount: 4 })
  await expect.poll(() => caretIn(page)).toMatch(/^\[The harbour opened.*metres long\.\]$/s)

  // A grapheme is never parted, whatever is dragged over.
  await page.keyboard.down('Alt')
  await drag(
    page,
    await pointOf(page, 'came', 'start'),
    await pointOf(page, 'fe\u0301s of', 'start'),
  )
  await page.keyboard.up('Alt')
  await press(page, 'c')
  await expect.poll(() => claimsIn(page)).toHaveProperty('1')
  const [words] = Object.values(await claimsIn(page))
  expect(words).toMatch(/^came from Norway 🇳🇴🇸🇪 and from the ca?f?$/u)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('words are marked by keys alone', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await expect(page.locator('.caret-bar')).toBeVisible()
  await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight')
  await expect.poll(() => caretIn(page)).toBe(' harbour| opened ')
  await expect(said(page)).toHaveText('harbour')
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight')
  await expect.poll(() => caretIn(page)).toBe('[ opened in 1921]')
  await press(page, 'Shift+ArrowLeft')
  await expect.poll(() => caretIn(page)).toBe('[ opened in ]')
  await press(page, 'Escape', 'Control+ArrowRight')
  await expect.poll(() => caretIn(page)).toBe('of work.| It was ')
  await press(page, 'Control+ArrowRight', 'Control+ArrowLeft')
  await expect.poll(() => caretIn(page)).toBe('f work. |It was p')
  await press(page, 'Control+Shift+ArrowRight')
  await expect
    .poll(() => caretIn(page))
    .toBe('[It was paid for by the town, said Mayor Anna Holm.]')
  await press(page, 'c')
  await expect
    .poll(() => claimsIn(page))
    .toEqual({
      1: 'It was paid for by the town, said Mayor Anna Holm.',
    })
  await expect(said(page)).toHaveText(/^Claim 1: No verdict, open\. “It was paid/)
  await expect(page.getByRole('article')).toBeFocused()
  await expect(page.locator('.caret-bar')).toBeVisible()
  await expect.poll(() => caretIn(page)).toBe('na Holm.| The pie')
  await look(page, 'marking-by-key')
  await press(page, 'ArrowDown', 'Shift+ArrowDown')
  await expect.poll(() => caretIn(page)).toMatch(/In August.*twice a day\.\]$/s)
  await press(page, 'Shift+ArrowUp')

  // At the ends of the text it stays.
  for (let i = 0; i < 9; i++) await press(page, 'ArrowDown')
  await expect.poll(() => caretIn(page)).toBe('ld town.|')
  await press(page, 'ArrowRight', 'Control+ArrowRight')
  await expect.poll(() => caretIn(page)).toBe('ld town.|')
  await expect(said(page)).toHaveText(/End of the article/)
  for (let i = 0; i < 9; i++) await press(page, 'ArrowUp')
  await expect.poll(() => caretIn(page)).toBe('|The harb')
  await press(page, 'ArrowLeft')
  await expect.poll(() => caretIn(page)).toBe('|The harb')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a claim gets other words by key and by its handles', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await claim(page, 'after nine years')
  await claim(page, 'opened in 1921')
  const words = () => selectedClaim(page)
  await expect.poll(words).toBe('opened in 1921')
  await press(page, ']', ']')
  await expect.poll(words).toBe('opened in 1921 after nine')
  await expect.poll(() => claimsIn(page)).toHaveProperty('2', 'after nine years')
  await press(page, 'Shift+}')
  await expect.poll(words).toBe('opened in 1921 after')
  await press(page, 'Shift+{')
  await expect.poll(words).toBe('in 1921 after')
  await press(page, 'Shift+{', 'Shift+{', 'Shift+{', 'Shift+{')
  await expect.poll(words).toBe('after')
  await press(page, 'Shift+}', 'Shift+}')
  await expect.poll(words).toBe('after')
  // As far as the article goes, and no further.
  for (let i = 0; i < 12; i++) await press(page, '[')
  await expect.poll(words).toMatch(/^The harbour and its quay.*after$/s)
  await expect(said(page)).toHaveText(/^Claim 1: “The harbour and/)
  for (let i = 0; i < 12; i++) await press(page, 'Control+z')
  await expect.poll(words).not.toMatch(/^The/)

  await claim(page, 'three shipping')
  const handles = page.locator('.claim-end')
  await expect(handles).toHaveCount(2)
  const end = await centre(handles.nth(1))
  const to = await pointOf(page, 'know')
  await page.mouse.move(end.x, end.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await expect.poll(() => caretIn(page)).toBe('[three shipping lines. Visitors know]')
  await page.screenshot({ path: 'out/screenshots/marking-drag.png' })
  await page.mouse.up()
  await expect.poll(() => lastClaim(page)).toBe('three shipping lines. Visitors know')
  await expect(page.getByRole('article')).toBeFocused()
  await drag(page, await centre(handles.nth(0)), await pointOf(page, 'was signed'))
  await expect.poll(() => lastClaim(page)).toMatch(/^(was )?signed with three shipping lines\. Vis/)
  // Past the other end it stays as it was.
  const before = await lastClaim(page)
  await drag(page, await centre(handles.nth(1)), await pointOf(page, 'August'))
  await page.waitForTimeout(100)
  expect(before.startsWith((await lastClaim(page)).slice(0, 6))).toBe(true)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('claims are parted, joined, deleted and put elsewhere', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await claim(page, 'It was paid for by the town, said Mayor Anna Holm')
  await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
  await press(page, 'p')
  await expect
    .poll(() => claimsIn(page))
    .toEqual({
      1: 'It was paid for by the town, said',
      2: 'Mayor Anna Holm',
    })
  await expect(page.getByRole('status').filter({ hasText: 'is two claims now' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect.poll(() => claimsIn(page).then(Object.keys)).toEqual(['1'])
  await page.getByRole('article').focus()
  await press(page, 'Control+Shift+z')
  await expect.poll(() => claimsIn(page).then(Object.keys)).toEqual(['1', '2'])
  await press(page, 'm')
  await expect
    .poll(() => claimsIn(page))
    .toEqual({
      1: 'It was paid for by the town, said Mayor Anna Holm',
    })
  await press(page, 'Delete')
  await expect.poll(() => claimsIn(page)).toEqual({})
  await press(page, 'Control+z')
  await expect.poll(() => claimsIn(page).then(Object.keys)).toEqual(['1'])

  // Onto other words: the claim is picked, then the words, then R.
  const town = await pointOf(page, 'the town')
  await page.mouse.click(town.x, town.y)
  await drag(page, await pointOf(page, 'ferry runs', 'start'), await pointOf(page, 'a day', 'end'))
  await press(page, 'r')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'ferry runs twice a day' })
  await expect(page.locator('.caret-bar')).toBeVisible()

  // Claims over and in each other: a click on the overlap goes from one to the next.
  await claim(page, 'the ferry runs')
  await claim(page, 'ferry')
  await expect
    .poll(() => claimsIn(page))
    .toEqual({
      1: 'the ferry runs',
      2: 'ferry runs twice a day',
      3: 'ferry',
    })
  await look(page, 'marking-overlaps')
  await press(page, 'Escape')
  const ferry = await pointOf(page, 'ferry')
  const pane = page.getByRole('region', { name: /^Claim \d+$/ })
  const seen = new Set<string>()
  for (let i = 0; i < 3; i++) {
    await page.mouse.click(ferry.x, ferry.y)
    await page.waitForTimeout(600)
    seen.add(await pane.locator('h2').first().innerText())
  }
  expect([...seen].sort().join()).toMatch(/1.*2.*3/s)
  expect(app.complaints).toEqual([])
  await app.close()
})

test('suggestions are taken and dismissed by key', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  const suggestions = page.locator('article mark[data-look=suggestion]')
  const count = await suggestions.count()
  expect(count).toBeGreaterThan(1)
  await press(page, 'Tab')
  await expect(said(page)).toHaveText(/^Suggestion: “/)
  await expect(page.getByRole('article')).toBeFocused()
  await expect(page.locator('mark[data-selected]')).toHaveCount(1)
  await press(page, 'Enter')
  await expect.poll(() => claimsIn(page).then(Object.keys)).toEqual(['1'])
  await press(page, 'Tab', 'x')
  await expect(page.getByRole('status').filter({ hasText: 'Suggestion dismissed' })).toBeVisible()
  await expect.poll(() => suggestions.count()).toBeLessThan(count - 1)
  const left = await suggestions.count()
  await press(page, 'Control+z')
  await expect.poll(() => suggestions.count()).toBeGreaterThan(left)
  await press(page, 'Shift+Tab')
  await expect(page.getByRole('article')).toBeFocused()
  expect(app.complaints).toEqual([])
  await app.close()
})

async function claim(page: Page, words: string): Promise<void> {
  const before = Object.keys(await claimsIn(page)).length
  await drag(page, await pointOf(page, words, 'start'), await pointOf(page, words, 'end'))
  await press(page, 'c')
  await expect.poll(() => claimsIn(page).then((all) => Object.keys(all).length)).toBe(before + 1)
}

/** The words of the selected claim. */
function selectedClaim(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('article mark[data-selected] [data-at]')]
    return parts.map((part) => part.textContent).join('')
  })
}

async function lastClaim(page: Page): Promise<string> {
  return Object.values(await claimsIn(page)).at(-1) ?? ''
}

async function centre(handle: Locator) {
  const box = await handle.boundingBox()
  if (box === null) throw new Error('The handle is not there')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
