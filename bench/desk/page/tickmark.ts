import type { Span } from '../../../src/core/article/index.ts'
import type { MadeArticle } from '../make-article.ts'
import { afterFrame, frameWhere } from './frames.ts'
import { claimsByBlock, isWhole, type Subject } from './subject.ts'

/** What stands on the app's page and holds a word of the text: its value is where it starts. */
const LEAF = '[data-at]'
/** A claim's mark: a suggestion that lies where a claim comes to be goes when that comes. */
const CLAIM = 'mark:not([data-look="suggestion"])'

/**
 * Opens the dossier by a click in the library, and resolves when a frame has been made in which
 * every visible block has its claims.
 */
export async function openInApp(article: MadeArticle): Promise<Subject> {
  const row = document.querySelector<HTMLElement>('main li button')
  if (row === null) throw new Error('The library shows no dossier')
  row.click()
  const byBlock = claimsByBlock(article)
  await frameWhere(() => {
    const subject = appSubject(article)
    return subject.blocks.length === article.blocks.length && isWhole(subject, byBlock)
  })
  return appSubject(article)
}

/** Back to the library, so that the dossier can be opened again. */
export async function leaveInApp(): Promise<void> {
  document.querySelector<HTMLElement>('.desk-header button')?.click()
  await frameWhere(() => document.querySelector('main li button') !== null)
}

function appSubject(article: MadeArticle): Subject {
  const paper = document.querySelector('article.paper') as HTMLElement | null
  // The title, which this article has not got as a block, comes first.
  const blocks = [...(paper?.querySelectorAll('.block') ?? [])].slice(-article.blocks.length)
  const leafAt = (offset: number): [Node, number] => {
    const block = blocks[article.blocks.findIndex(({ end }) => end > offset)] as Element
    const leaves = [...block.querySelectorAll(LEAF)]
    const leaf = leaves.findLast((each) => Number(each.getAttribute('data-at')) <= offset)
    return [leaf?.firstChild as Node, offset - Number(leaf?.getAttribute('data-at'))]
  }
  const markOf = (at: number): Element => {
    const [node] = leafAt((article.claims[at] as Span).start)
    return (node.parentElement as Element).closest(CLAIM) as Element
  }
  const press = (key: string) => {
    const init = { key, bubbles: true, cancelable: true }
    paper?.dispatchEvent(new KeyboardEvent('keydown', init))
  }
  return {
    scroller: (paper?.parentElement ?? document.body) as Element,
    blocks: paper === null ? [] : blocks,
    marks: true,
    shows: (at, claims) => {
      const ids = new Set<string | null>()
      for (const mark of (blocks[at] as Element).querySelectorAll(CLAIM)) {
        ids.add(mark.getAttribute('data-mark'))
      }
      return ids.size >= claims.length
    },
    // The clock runs from the key: the words are selected by then.
    add: (span) => {
      const [start, end] = [leafAt(span.start), leafAt(span.end - 1)]
      getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1] + 1)
      const block = (start[0].parentElement as Element).closest('.block') as Element
      const count = () =>
        new Set([...block.querySelectorAll(CLAIM)].map((mark) => mark.getAttribute('data-mark')))
          .size
      const before = count()
      press('c')
      return frameWhere(() => count() > before)
    },
    giveVerdict: () => {
      const id = document.querySelector(`${CLAIM}[data-selected]`)?.getAttribute('data-mark')
      const mark = document.querySelector(`mark[data-mark="${id}"]`)
      const before = mark?.getAttribute('data-look')
      press(before === 'true' ? '3' : '1')
      return frameWhere(() => {
        const now = document.querySelector(`mark[data-mark="${id}"]`)
        return now?.getAttribute('data-look') !== before
      })
    },
    select: (at) => {
      getSelection()?.removeAllRanges()
      const mark = markOf(at)
      ;(mark as HTMLElement).click()
      return frameWhere(() => mark.isConnected && mark.closest('[data-selected]') !== null)
    },
  }
}

/** Resolves when every block has its claims, also those that nobody sees. */
export async function allMarked(article: MadeArticle): Promise<void> {
  const byBlock = claimsByBlock(article)
  const subject = appSubject(article)
  let next = 0
  await frameWhere(() => {
    while (next < byBlock.length && subject.shows(next, byBlock[next] as number[])) next++
    return next === byBlock.length
  })
  await afterFrame()
}
