import type { Locator, Page } from '@playwright/test'

/**
 * Selects the first place where the article has these words, by dragging the mouse over them; on
 * another screen `article` is what holds the words that can be selected.
 */
export async function selectWords(
  page: Page,
  words: string,
  article = page.getByRole('article'),
): Promise<void> {
  await article.getByText(words.slice(0, 12)).first().scrollIntoViewIfNeeded()
  const ends = await article.evaluate((element, sought) => {
    const leaves = [...element.querySelectorAll('[data-at]')]
    const texts = leaves.map((leaf) => leaf.firstChild as Text)
    const at = texts
      .map((text) => text.data)
      .join('')
      .indexOf(sought)
    if (at === -1) throw new Error(`The article does not have: ${sought}`)
    const pointAt = (offset: number, edge: 'left' | 'right') => {
      let rest = offset
      for (const text of texts) {
        if (rest < text.length || (edge === 'right' && rest === text.length)) {
          const range = document.createRange()
          range.setStart(text, edge === 'left' ? rest : rest - 1)
          range.setEnd(text, edge === 'left' ? rest + 1 : rest)
          const box = range.getBoundingClientRect()
          return { x: edge === 'left' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 }
        }
        rest -= text.length
      }
      throw new Error('Past the end')
    }
    return { from: pointAt(at, 'left'), to: pointAt(at + sought.length, 'right') }
  }, words)
  await page.mouse.move(ends.from.x, ends.from.y)
  await page.mouse.down()
  await page.mouse.move((ends.from.x + ends.to.x) / 2, ends.to.y, { steps: 4 })
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 })
  await page.mouse.up()
}

/** The claim pane, once it shows this claim. */
export function claimPane(page: Page, number: number): Locator {
  return page.getByRole('region', { name: `Claim ${number}`, exact: true })
}
