import type { Page } from '@playwright/test'
import { caretIn, claimsIn, drag, openArticle, pointOf, press } from './support/article.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

const arabic = `الميناء القديم

افتتح الميناء في عام 1921 بعد تسع سنوات من العمل. وقالت رئيسة البلدية إن المدينة دفعت التكاليف كلها. يبلغ طول الرصيف 640 مترا.

تبحر العبارة مرتين في اليوم.
`

const hebrew = `הנמל הישן

הנמל נפתח בשנת 1921 אחרי תשע שנות עבודה. ראש העיר אמרה שהעירייה שילמה הכול. אורך המזח 640 מטרים.
`

const japanese = `古い港

港は九年間の工事の後、1921年に開かれた。費用は町が払ったと市長は述べた。桟橋の長さは640メートルである。
`

const hindi = `पुराना बंदरगाह

बंदरगाह नौ साल के काम के बाद 1921 में खुला। महापौर ने कहा कि नगर ने सारा खर्च उठाया। घाट 640 मीटर लंबा है।
`

test('an Arabic article reads, marks and ticks from the right', async ({ folder }) => {
  const app = await openArticle(folder, arabic)
  const { page } = app
  expect(await direction(page)).toBe('rtl')

  // Left goes on, right goes back; a sentence too.
  await press(page, 'ArrowDown', 'ArrowLeft')
  await expect.poll(() => caretIn(page)).toMatch(/افتتح\|/)
  const after = await page.locator('.caret-bar').boundingBox()
  await press(page, 'ArrowLeft')
  const further = await page.locator('.caret-bar').boundingBox()
  expect(further?.x).toBeLessThan(after?.x ?? 0)
  await press(page, 'ArrowRight', 'ArrowRight')
  await expect.poll(() => caretIn(page)).toMatch(/\|افتتح/)
  await press(page, 'Control+Shift+ArrowLeft')
  await expect.poll(() => caretIn(page)).toBe('[افتتح الميناء في عام 1921 بعد تسع سنوات من العمل.]')
  await press(page, 't')
  await expect(page.locator('.progress span').first()).not.toHaveText(/^0%/)
  await press(page, 'u')

  // A claim inside of a word leaves its letters joined: the word is as wide as it was.
  const width = await widthOf(page, 'المدينة')
  const inner = await widthOf(page, 'دفع')
  await page.keyboard.down('Alt')
  await drag(page, await pointOf(page, 'دينة دفعت', 'start'), await pointOf(page, 'دفع', 'end'))
  await page.keyboard.up('Alt')
  await press(page, 'c')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'دينة دفع' })
  expect(await widthOf(page, 'المدينة')).toBeCloseTo(width, 0)
  expect(await widthOf(page, 'دفع')).toBeCloseTo(inner, 0)

  // The start is on the right.
  const [start, end] = await handles(page)
  expect(start).toBeGreaterThan(end)
  const margin = await page.locator('.block-margin').first().boundingBox()
  const words = await page.locator('article .block').nth(1).boundingBox()
  expect(margin?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0) / 2)
  await look(page, 'language-arabic')
  await press(page, 'u', ']')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'دينة دفعت' })
  await press(page, '[')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'المدينة دفعت' })
  await press(page, ']')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'المدينة دفعت التكاليف' })

  // By the mouse, parts of words become whole ones; the handle goes along.
  await drag(page, await pointOf(page, 'بحر', 'start'), await pointOf(page, 'مرت', 'end'))
  await expect.poll(() => caretIn(page)).toBe('[تبحر العبارة مرتين]')
  const handle = await page.locator('.claim-end').nth(1).boundingBox()
  const from = { x: (handle?.x ?? 0) + 6, y: (handle?.y ?? 0) + 10 }
  await drag(page, from, await pointOf(page, 'الرصيف'))
  await expect
    .poll(() => claimsIn(page))
    .toEqual({
      1: 'المدينة دفعت التكاليف كلها. يبلغ طول الرصيف',
    })
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a Hebrew article reads, marks and ticks from the right', async ({ folder }) => {
  const app = await openArticle(folder, hebrew)
  const { page } = app
  expect(await direction(page)).toBe('rtl')
  await drag(page, await pointOf(page, 'פתח', 'start'), await pointOf(page, '192', 'end'))
  await expect.poll(() => caretIn(page)).toBe('[נפתח בשנת 1921]')
  await press(page, 'c')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'נפתח בשנת 1921' })
  const [start, end] = await handles(page)
  expect(start).toBeGreaterThan(end)
  await press(page, 't')
  await expect(page.locator('.progress span').first()).not.toHaveText(/^0%/)
  await look(page, 'language-hebrew')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a Japanese article is marked by its words and sentences', async ({ folder }) => {
  const app = await openArticle(folder, japanese)
  const { page } = app
  const word = await pointOf(page, '市長', 'start')
  await page.mouse.click(word.x, word.y, { clickCount: 2 })
  await expect.poll(() => caretIn(page)).toBe('[市長]')
  await page.mouse.click(5, 5)
  await page.mouse.click(word.x, word.y, { clickCount: 3 })
  await expect.poll(() => caretIn(page)).toBe('[費用は町が払ったと市長は述べた。]')
  await press(page, 'c')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: '費用は町が払ったと市長は述べた。' })
  await press(page, 'Escape', 'ArrowUp', 'ArrowUp', 't', 't', 't', 't')
  await expect(page.locator('.progress span').first()).toHaveText('100% of words covered')
  await look(page, 'language-japanese')
  expect(app.complaints).toEqual([])
  await app.close()
})

test('a Hindi article is marked without parting its signs', async ({ folder }) => {
  const app = await openArticle(folder, hindi)
  const { page } = app
  await press(page, 'ArrowDown', 'Control+ArrowRight', 'Shift+ArrowRight')
  await expect.poll(() => caretIn(page)).toBe('[ महापौर]')
  await press(page, 'c')
  await expect.poll(() => claimsIn(page)).toEqual({ 1: 'महापौर' })
  const width = await widthOf(page, 'बंदरगाह नौ')
  await page.keyboard.down('Alt')
  await drag(page, await pointOf(page, 'दरगाह नौ', 'start'), await pointOf(page, 'काम', 'end'))
  await page.keyboard.up('Alt')
  await press(page, 'c')
  await expect.poll(() => claimsIn(page).then(Object.keys)).toEqual(['1', '2'])
  expect(Math.abs((await widthOf(page, 'बंदरगाह नौ')) - width)).toBeLessThan(3)
  await look(page, 'language-hindi')
  expect(app.complaints).toEqual([])
  await app.close()
})

function direction(page: Page): Promise<string> {
  return page
    .locator('article .block')
    .last()
    .evaluate((block) => getComputedStyle(block).direction)
}

/** How wide the words stand on the page, in CSS pixels, whatever marks part them. */
function widthOf(page: Page, words: string): Promise<number> {
  return page.evaluate((words) => {
    const leaves = [...document.querySelectorAll('article [data-at]')]
    const texts = leaves.map((leaf) => leaf.firstChild as Text)
    const first = texts
      .map(({ data }) => data)
      .join('')
      .indexOf(words)
    let at = 0
    let left = Number.POSITIVE_INFINITY
    let right = Number.NEGATIVE_INFINITY
    for (const text of texts) {
      const from = Math.max(first - at, 0)
      const to = Math.min(first + words.length - at, text.length)
      if (from < to) {
        const range = document.createRange()
        range.setStart(text, from)
        range.setEnd(text, to)
        const box = range.getBoundingClientRect()
        left = Math.min(left, box.left)
        right = Math.max(right, box.right)
      }
      at += text.length
    }
    return right - left
  }, words)
}

/** Where the handles of the claim's start and end stand, from the left. */
async function handles(page: Page): Promise<[number, number]> {
  const [start, end] = [page.locator('.claim-end').nth(0), page.locator('.claim-end').nth(1)]
  await expect(start).toBeVisible()
  return [(await start.boundingBox())?.x ?? 0, (await end.boundingBox())?.x ?? 0]
}
