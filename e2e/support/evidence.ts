import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Frame, type Locator, type Page } from '@playwright/test'
import { Command, type CommandInput } from '../../src/core/dossier/index.ts'
import type { Result } from '../../src/core/result.ts'
import { readArticleAt } from '../../src/importers/read-article.testing.ts'
import { openLibrary } from '../../src/storage/index.ts'
import { type App, answerOpenDialog } from './app.ts'

/** The claims of the dossier that {@link makeCheckedArticle} makes, in their order. */
export const CLAIMS = ['spent 12 million on the bridge', 'nobody was asked before'] as const

/** Makes a library with one article of two claims, each tied to one report that nothing is kept of. */
export async function makeCheckedArticle(folder: string): Promise<void> {
  const path = join(folder, 'bridge.txt')
  await writeFile(path, `The town ${CLAIMS[0]}, the mayor says.\n\nHe adds that ${CLAIMS[1]}.\n`)
  const library = must(
    await openLibrary(join(folder, 'library'), { write: true, holder: { app: 'Test' } }),
  )
  const id = must(await library.create(must(await readArticleAt(path)), path))
  const open = must(await library.open(id))
  const { currentDraft } = open.dossier.info
  const text = open.dossier.drafts[currentDraft]?.text ?? ''
  const run = async (command: CommandInput) =>
    must(await open.execute(Command.parse(command), library.people.me())).created
  let source: CommandInput & { type: 'addLink' } extends { source: infer S } ? S : never
  source = { csl: { type: 'report', title: 'The town’s accounts' } }
  for (const words of CLAIMS) {
    const start = text.indexOf(words)
    const span = { start, end: start + words.length }
    const [claimId = ''] = await run({ type: 'addClaim', draftId: currentDraft, span })
    const [sourceId = ''] = await run({ type: 'addLink', claimId, source, stance: 'context' })
    if (!('id' in source)) source = { id: sourceId }
  }
  must(await library.close())
}

/** Opens the one dossier, and selects a claim by its number. */
export async function openClaim(page: Page, number: number): Promise<Locator> {
  const article = page.getByRole('article')
  if (!(await article.isVisible())) {
    await page.getByRole('list', { name: 'Dossiers' }).getByRole('button').first().click()
  }
  await expect(article).toBeVisible()
  await article.locator(`sup[data-number="${number}"]`).click()
  const pane = page.getByRole('region', { name: `Claim ${number}`, exact: true })
  await expect(pane).toBeVisible()
  return pane
}

/** Attaches a file to the claim's source by the dialog, and opens it beside the article. */
export async function attachAndOpen(
  app: App,
  pane: Locator,
  path: string,
  name: string,
): Promise<Locator> {
  await answerOpenDialog(app, [path])
  await pane.getByRole('button', { name: 'Attach a file' }).first().click()
  const file = pane
    .getByRole('list', { name: 'Kept files' })
    .getByRole('button', { name, exact: true })
  await expect(file).toBeVisible({ timeout: 20_000 })
  await file.click()
  return evidence(app.page, name)
}

/** The evidence beside the article, once it is there. */
export async function evidence(page: Page, name: string): Promise<Locator> {
  const shown = page.getByRole('region', { name: `Evidence: ${name}` })
  await expect(shown).toBeVisible()
  return shown
}

/** What is highlighted in one way, in the desk's window or in a kept page's frame. */
export function highlighted(where: Page | Frame, name = 'evidence-passage'): Promise<string> {
  return where.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)).join(''),
    name,
  )
}

/** Whether what is highlighted stands in the view of what shows it. */
export function isInView(where: Page | Frame, name = 'evidence-passage'): Promise<boolean> {
  return where.evaluate((name) => {
    const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[]
    const box = range?.getBoundingClientRect()
    const view = range?.startContainer.parentElement?.closest('[role=document]')
    const port = view?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight }
    return !!box && box.height > 0 && box.top >= port.top && box.bottom <= port.bottom
  }, name)
}

/** Selects words of what is shown, which may stand in several elements, and has it in focus. */
export async function selectEvidence(
  where: Page | Frame,
  root: string,
  words: string,
): Promise<void> {
  await where.evaluate(
    ([root, words]) => {
      const view = document.querySelector<HTMLElement>(root)
      if (!view) throw new Error(`There is no ${root}`)
      const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT)
      const nodes: Text[] = []
      while (walker.nextNode()) nodes.push(walker.currentNode as Text)
      const all = nodes.map((node) => node.data).join('')
      const at = all.indexOf(words)
      if (at === -1) throw new Error(`It does not have: ${words}`)
      const pointAt = (offset: number): [Text, number] => {
        let rest = offset
        for (const node of nodes) {
          if (rest < node.length) return [node, rest]
          rest -= node.length
        }
        throw new Error('Past the end')
      }
      const [last, end] = pointAt(at + words.length - 1)
      view.focus()
      document.getSelection()?.setBaseAndExtent(...pointAt(at), last, end + 1)
    },
    [root, words] as const,
  )
}

/**
 * Selects a line of what is shown by dragging the mouse over it, once it stands still; from `beside`
 * pixels before its words.
 */
export async function dragOver(page: Page, root: string, words: string, beside = 0): Promise<void> {
  let place = await placeOf(page, root, words)
  await expect
    .poll(async () => {
      const before = place
      place = await placeOf(page, root, words)
      return before.middle === place.middle && before.left === place.left
    })
    .toBe(true)
  const { left, right, middle } = place
  // The page is told whole pixels only.
  await page.mouse.move(Math.ceil(left) - beside, middle)
  await page.mouse.down()
  await page.mouse.move((left + right) / 2, middle, { steps: 4 })
  await page.mouse.move(Math.floor(right), middle, { steps: 4 })
  await page.mouse.up()
}

function placeOf(page: Page, root: string, words: string) {
  return page.evaluate(
    async ([root, words]) => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      const walker = document.createTreeWalker(
        document.querySelector(root) as Element,
        NodeFilter.SHOW_TEXT,
      )
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        const at = node.data.indexOf(words)
        if (at === -1) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + words.length)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        return { left, right, middle: (top + bottom) / 2 }
      }
      throw new Error(`No line has: ${words}`)
    },
    [root, words] as const,
  )
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.reason} ${result.error.next}`)
  return result.value
}
