import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startApp } from './support/app.ts'
import { claimPane, selectWords } from './support/page-text.ts'
import { expect, test } from './support/test.ts'

/** A long article without a suggestion but in its last paragraph. */
const PARAGRAPHS = Array.from({ length: 400 }, (_, i) => {
  const word = String.fromCharCode(97 + (i % 26))
  const rest = 'the ferry goes on and the gulls go with it '.repeat(4)
  return `Paragraph ${word.repeat(3)}${'x'.repeat(Math.floor(i / 26))} ${rest}.`
})
const LAST = 'The harbour opened in 1921 and cost 4 million crowns'

async function openArticle(folder: string, text: string) {
  const file = join(folder, 'harbour.txt')
  await writeFile(file, text)
  const app = await startApp({ folder, files: [file] })
  await expect(app.page.getByRole('article')).toBeVisible()
  return app
}

/** Which blocks of the article change, by their places in it, until the answer is asked. */
async function watchBlocks(page: Page): Promise<() => Promise<number[]>> {
  await page.getByRole('article').evaluate((article) => {
    const blocks = [...article.querySelectorAll('.block-group > .block')]
    const changed = new Set<number>()
    const note = (records: MutationRecord[]) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        const block = element?.closest('.block-group > .block')
        if (block) changed.add(blocks.indexOf(block))
      }
    }
    const observer = new MutationObserver(note)
    const what = { subtree: true, childList: true, attributes: true, characterData: true }
    observer.observe(article, what)
    Object.assign(window, {
      changedBlocks: () => {
        note(observer.takeRecords())
        const list = [...changed].sort((a, b) => a - b)
        changed.clear()
        return list
      },
    })
  })
  return async () => {
    // Long enough for what follows in idle time.
    await page.waitForTimeout(600)
    return page.evaluate(() => (window as unknown as { changedBlocks(): number[] }).changedBlocks())
  }
}

test('a change draws the paragraphs that it touches, and no other', async ({ folder }) => {
  const app = await openArticle(folder, PARAGRAPHS.join('\n\n'))
  const { page } = app
  const changed = await watchBlocks(page)
  await changed()

  await selectWords(page, 'Paragraph eee')
  await page.keyboard.press('c')
  await expect(claimPane(page, 1)).toBeVisible()
  expect(await changed()).toEqual([4])

  // The claim that comes before takes the number of the other one.
  await selectWords(page, 'Paragraph bbb')
  await page.keyboard.press('c')
  await expect(claimPane(page, 1)).toBeVisible()
  expect(await changed()).toEqual([1, 4])

  await page.keyboard.press('2')
  await expect(claimPane(page, 1).getByRole('radio', { name: /Mostly true/ })).toBeChecked()
  expect(await changed()).toEqual([1])

  await page.keyboard.press('j')
  await expect(claimPane(page, 2)).toBeVisible()
  expect(await changed()).toEqual([1, 4])

  await claimPane(page, 2).getByLabel('Why').fill('Nobody has seen it.')
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible()
  expect(await changed()).toEqual([])
  expect(app.complaints).toEqual([])
  await app.close()
})

test('what was never in view is found, copied, claimed and brought into view', async ({
  folder,
}) => {
  const app = await openArticle(folder, [...PARAGRAPHS, `${LAST}.`].join('\n\n'))
  const { page } = app
  const article = page.getByRole('article')
  // In the middle, and at once: the page has not come to lay it out.
  const needle = `Paragraph ${PARAGRAPHS[200]?.split(' ')[1]} `
  await article.focus()
  expect(await page.evaluate((words) => (window as never as Finder).find(words), needle)).toBe(true)
  await page.keyboard.press('Control+c')
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(needle)
  await page.keyboard.press('c')
  await expect(claimPane(page, 1).locator('blockquote').first()).toHaveText(needle.trim())
  await expect(article.locator('mark[data-selected]')).toBeInViewport()

  await page.keyboard.press('Tab')
  const suggestion = article.locator('mark[data-look="suggestion"]')
  await expect(suggestion).toHaveText(LAST)
  await expect(suggestion).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(claimPane(page, 2)).toBeVisible()
  await page.keyboard.press('k')
  await expect(article.locator('mark[data-selected]')).toBeInViewport({ ratio: 1 })
  await page.getByRole('list', { name: 'Claims' }).getByRole('button').nth(1).click()
  await expect(article.locator('mark[data-selected]')).toHaveText(LAST)
  await expect(article.locator('mark[data-selected]')).toBeInViewport({ ratio: 1 })
  expect(app.complaints).toEqual([])
  await app.close()
})

interface Finder {
  find(words: string): boolean
}

test('letters of an Arabic word stay joined where a claim begins inside of it', async ({
  folder,
}) => {
  const app = await openArticle(folder, 'ستقول المحافظة إن المستشفيات استقبلت خمسين جريحا أمس.')
  const { page } = app
  const article = page.getByRole('article')
  const widthOf = (from: number, to: number) =>
    article.evaluate(
      (element, [from, to]) => {
        const point = (offset: number): [Node, number] => {
          const leaves = [...element.querySelectorAll('[data-at]')]
          const leaf = leaves.findLast((each) => Number(each.getAttribute('data-at')) <= offset)
          return [leaf?.firstChild as Node, offset - Number(leaf?.getAttribute('data-at'))]
        }
        const range = document.createRange()
        const [last, at] = point(to - 1)
        range.setStart(...point(from))
        range.setEnd(last, at + 1)
        return range.getBoundingClientRect().width
      },
      [from, to] as const,
    )
  const before = await widthOf(0, 5)
  await article.evaluate((element) => {
    const text = element.querySelector('[data-at]')?.firstChild as Node
    getSelection()?.setBaseAndExtent(text, 1, text, 14)
  })
  await article.focus()
  await page.keyboard.press('c')
  await expect(article.locator('mark').first()).toBeVisible()
  expect(Math.abs((await widthOf(0, 5)) - before)).toBeLessThan(0.1)
  // Letters that are not joined take other forms, and that would be seen in the width.
  const apart = await article.evaluate((element) => {
    const word = document.createElement('span')
    word.style.font = getComputedStyle(element.querySelector('.block') as Element).font
    word.textContent = 'س\u200cتقول'
    document.body.append(word)
    const { width } = word.getBoundingClientRect()
    word.remove()
    return width
  })
  expect(Math.abs(apart - before)).toBeGreaterThan(1)
  await app.close()
})
