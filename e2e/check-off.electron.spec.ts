import type { Page } from '@playwright/test'
import { startApp } from './support/app.ts'
import { caretIn, drag, openArticle, pointOf, press, said } from './support/article.ts'
import { look } from './support/look.ts'
import { expect, test } from './support/test.ts'

// Twenty words.
const article = `The harbour

It opened in 1921. The town paid.

In August a deal was signed. Ships sail.

Nobody knows why.
`

test('words are ticked, shown and gone to by key, and stay so', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await expect(coverage(page)).toHaveText('0% of words covered')
  await press(page, 'ArrowDown', 'ArrowRight', 't')
  await expect.poll(() => painted(page, 'verified')).toEqual(['It opened in 1921.'])
  await expect(coverage(page)).toHaveText('20% of words covered')
  await expect(said(page)).toHaveText('Ticked: 20% of words covered')
  await expect.poll(() => caretIn(page)).toBe('n 1921. |The town')

  // On to the next sentence and the next paragraph, by the same key.
  await press(page, 't', 'Shift+T')
  await expect
    .poll(() => painted(page, 'verified'))
    .toEqual(['It opened in 1921.', 'The town paid.'])
  await expect.poll(() => painted(page, 'cleared')).toEqual(['In August a deal was signed.'])
  await expect(coverage(page)).toHaveText('65% of words covered')
  await expect(page.getByRole('article')).toBeFocused()
  await look(page, 'check-off-ticks')

  // The same key on ticked words takes the tick off; part of a tick leaves the rest.
  await drag(page, await pointOf(page, 'town paid', 'start'), await pointOf(page, 'paid', 'end'))
  await press(page, 't')
  await expect.poll(() => painted(page, 'verified')).toEqual(['It opened in 1921.', 'The'])
  await expect(said(page)).toHaveText(/^Tick taken off/)
  await press(page, 'Control+z')
  await expect(coverage(page)).toHaveText('65% of words covered')
  await press(page, 'u')
  await expect
    .poll(() => painted(page, 'unticked'))
    .toEqual(['The harbour', 'Ships sail', 'Nobody knows why'])
  await expect(page.getByText('Unticked words are shown')).toBeVisible()
  await look(page, 'check-off-wash')
  await contrasts(page)

  for (let i = 0; i < 9; i++) await press(page, 'ArrowUp')
  await press(page, 'n')
  await expect.poll(() => caretIn(page)).toBe('[The harbour]')
  await press(page, 'n', 'n')
  await expect.poll(() => caretIn(page)).toBe('[Nobody knows why]')
  await expect(said(page)).toHaveText('Not ticked: Nobody knows why')
  await press(page, 'n')
  await expect(page.getByText('No unticked words further on.')).toBeVisible()
  await press(page, 'Shift+N')
  await expect.poll(() => caretIn(page)).toBe('[Ships sail]')
  await press(page, 't', 'n', 't', 'Shift+N', 't')
  await expect(coverage(page)).toHaveText('100% of words covered')
  await press(page, 'n')
  await expect(page.getByText('Every word is ticked.')).toBeVisible()
  await expect.poll(() => painted(page, 'unticked')).toEqual([])
  await app.close()

  const again = await startApp({ folder })
  await again.page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  await expect(coverage(again.page)).toHaveText('100% of words covered')
  await expect.poll(() => painted(again.page, 'cleared')).toEqual(['In August a deal was signed.'])
  expect([...app.complaints, ...again.complaints]).toEqual([])
  await again.close()
})

test('a checked claim covers its words, each counted once', async ({ folder }) => {
  const app = await openArticle(folder, article)
  const { page } = app
  await drag(page, await pointOf(page, 'It opened', 'start'), await pointOf(page, '1921', 'end'))
  await press(page, 'c')
  await expect(said(page)).toHaveText(/^Claim 1: No verdict/)
  await press(page, '1')
  await expect(said(page)).toHaveText('Claim 1: True, open')
  await expect(coverage(page)).toHaveText('0% of words covered')
  await press(page, 'u')
  await look(page, 'check-off-claim')
  await press(page, 'g', 'g')
  await expect(said(page)).toHaveText('Claim 1: True, checked')
  await expect(coverage(page)).toHaveText('20% of words covered')
  await press(page, 't')
  // No highlight lies on the claim, which would take the colour of its verdict from its line.
  await expect.poll(() => painted(page, 'verified')).toEqual(['.'])
  const line = await page.locator('.under-line-verified').boundingBox()
  const words = await page.getByRole('article').locator('mark').first().boundingBox()
  expect(line?.width).toBeCloseTo(words?.width ?? 0, 0)
  expect(line?.y).toBeGreaterThan(words?.y ?? Number.POSITIVE_INFINITY)
  await expect(coverage(page)).toHaveText('20% of words covered')
  await look(page, 'check-off-claim-ticked')
  expect(app.complaints).toEqual([])
  await app.close()
})

function coverage(page: Page) {
  return page.locator('.progress span').first()
}

/** The words that a highlight lies over. */
function painted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = [...((CSS.highlights.get(name) as unknown as Iterable<Range>) ?? [])]
    return ranges.map((range) => {
      const words = range.cloneContents()
      for (const other of words.querySelectorAll('.heard')) other.remove()
      return words.textContent ?? ''
    })
  }, name)
}

/** Whether text on the wash is dark enough in both themes: the colours of their roles. */
async function contrasts(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const ratio = await page.evaluate(() => {
      // The engine does not tell the colours of a highlight, so its role is asked.
      const colour = (role: string) => {
        const hex = getComputedStyle(document.documentElement).getPropertyValue(role).trim()
        return [1, 3, 5, 7].map((at) => Number.parseInt(hex.slice(at, at + 2) || 'ff', 16))
      }
      const over = (top: number[], below: number[]) =>
        below.map((part, i) => part + (((top[i] as number) - part) * (top[3] as number)) / 255)
      const light = ([r, g, b]: number[]) =>
        [r, g, b]
          .map((part) => (part as number) / 255)
          .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
          .reduce((sum, part, i) => sum + part * ([0.2126, 0.7152, 0.0722][i] as number), 0)
      const [a, b] = [light(colour('--ink')), light(over(colour('--unticked'), colour('--paper')))]
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    })
    expect(ratio, colorScheme).toBeGreaterThan(4.5)
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
