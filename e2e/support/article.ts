import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { type App, startApp } from './app.ts'

/** Starts the app with an article of these words, and has the article in focus. */
export async function openArticle(folder: string, words: string): Promise<App> {
  const file = join(folder, 'article.txt')
  await writeFile(file, words)
  const app = await startApp({ folder, files: [file] })
  const article = app.page.getByRole('article')
  await expect(article).toBeVisible()
  // Ticks and steps by word wait until the words are counted.
  await expect(article.locator('.paper-facts')).toContainText(/\d words/)
  await article.focus()
  return app
}

/** The text with what is selected between [ and ], or the caret as |: a few letters round it. */
export function caretIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const leaves = [...document.querySelectorAll<HTMLElement>('article [data-at]')]
    const letters: string[] = []
    for (const leaf of leaves) {
      const at = Number(leaf.dataset.at)
      ;[...Array(leaf.textContent?.length ?? 0).keys()].forEach((i) => {
        letters[at + i] = leaf.textContent?.charAt(i) as string
      })
    }
    const text = Array.from(letters, (letter) => letter ?? '\n').join('')
    const selection = document.getSelection()
    const offset = (node: Node | null, at: number) => {
      const leaf = node?.parentElement?.closest<HTMLElement>('[data-at]')
      return leaf ? Number(leaf.dataset.at) + at : -1
    }
    const ends = [
      offset(selection?.anchorNode ?? null, selection?.anchorOffset ?? 0),
      offset(selection?.focusNode ?? null, selection?.focusOffset ?? 0),
    ].sort((a, b) => a - b) as [number, number]
    const [start, end] = ends
    if (start < 0) return 'nowhere'
    if (start < end) return `[${text.slice(start, end)}]`
    return `${text.slice(Math.max(0, start - 8), start)}|${text.slice(start, start + 8)}`
  })
}

export interface PlaceOnPage {
  readonly x: number
  readonly y: number
}

/** Where in the window the article has these words: at their start, middle or end. */
export async function pointOf(
  page: Page,
  words: string,
  edge: 'start' | 'middle' | 'end' = 'middle',
): Promise<PlaceOnPage> {
  return page.evaluate(
    ([sought, edge]) => {
      const leaves = [...document.querySelectorAll('article [data-at]')]
      const texts = leaves.map((leaf) => leaf.firstChild as Text)
      const all = texts.map((text) => text.data).join('')
      const first = all.indexOf(sought)
      if (first === -1) throw new Error(`The article does not have: ${sought}`)
      const offset =
        edge === 'start'
          ? first
          : edge === 'end'
            ? first + sought.length - 1
            : first + Math.floor(sought.length / 2)
      let rest = offset
      const text = texts.find((text) => {
        if (rest < text.length) return true
        rest -= text.length
        return false
      }) as Text
      text.parentElement?.scrollIntoView({ block: 'nearest' })
      const range = document.createRange()
      range.setStart(text, rest)
      range.setEnd(text, rest + 1)
      const box = range.getBoundingClientRect()
      const isRtl = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text.data.charAt(rest))
      const first1 = isRtl ? box.right - 1 : box.left + 1
      const last1 = isRtl ? box.left + 1 : box.right - 1
      const x = edge === 'start' ? first1 : edge === 'end' ? last1 : (box.left + box.right) / 2
      return { x, y: box.top + box.height / 2 }
    },
    [words, edge] as const,
  )
}

/** Drags the mouse from one place to another. */
export async function drag(page: Page, from: PlaceOnPage, to: PlaceOnPage): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
}

/** The words of every claim in the article, by their numbers. */
export function claimsIn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const claims: Record<string, string> = {}
    for (const number of document.querySelectorAll<HTMLElement>('article sup[data-mark]')) {
      const id = number.dataset.mark as string
      const leaves = document.querySelectorAll(`article mark[data-mark="${id}"] > [data-at],
        article mark[data-mark="${id}"] mark > [data-at]`)
      const words = new Set(leaves)
      claims[number.dataset.number as string] = [...words].map((leaf) => leaf.textContent).join('')
    }
    return claims
  })
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** What the live region of the desk said last. */
export function said(page: Page) {
  return page.locator('.announcer')
}
