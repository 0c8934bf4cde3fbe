import type { Span } from '../../../src/core/article/index.ts'
import type { MadeArticle } from '../make-article.ts'
import { afterFrame } from './frames.ts'
import type { Subject } from './subject.ts'

/** The looks that claims have by turns; `page.css` says how each is drawn. */
const LOOKS = ['open', 'true', 'mostly', 'false'] as const

/** The article as plain paragraphs, one text node each. */
export function layOut(article: MadeArticle): HTMLElement {
  const element = document.querySelector('article') as HTMLElement
  element.innerHTML = article.blocks
    .map(({ start, end }) => `<p>${article.text.slice(start, end)}</p>`)
    .join('')
  return element
}

export async function openBare(article: MadeArticle): Promise<Subject> {
  const element = layOut(article)
  await afterFrame()
  const nothing = async () => {}
  return {
    scroller: element.parentElement as Element,
    blocks: element.children,
    marks: false,
    shows: () => true,
    add: nothing,
    giveVerdict: nothing,
    select: nothing,
  }
}

/** The floor: the engine's own highlights, over text that has no elements for them. */
export async function openHighlights(article: MadeArticle): Promise<Subject> {
  const element = layOut(article)
  const rangeOf = ranges(article, element)
  const looks = LOOKS.map((look) => highlight(look))
  const selected = highlight('selected')
  const drawn = article.claims.map((claim, at) => {
    const range = rangeOf(claim)
    looks[at % LOOKS.length]?.add(range)
    return { range, look: at % LOOKS.length }
  })
  await afterFrame()
  return {
    scroller: element.parentElement as Element,
    blocks: element.children,
    marks: true,
    shows: () => true,
    add: (span) => {
      looks[0]?.add(rangeOf(span))
      return afterFrame()
    },
    giveVerdict: (at) => {
      const claim = drawn[at] as (typeof drawn)[number]
      looks[claim.look]?.delete(claim.range)
      claim.look = (claim.look + 1) % LOOKS.length
      looks[claim.look]?.add(claim.range)
      return afterFrame()
    },
    select: (at) => {
      selected.clear()
      selected.add((drawn[at] as (typeof drawn)[number]).range)
      return afterFrame()
    },
  }
}

/** From a span of the text to a range of the page. */
export function ranges(article: MadeArticle, element: HTMLElement): (span: Span) => Range {
  const point = (offset: number): [Node, number] => {
    let at = 0
    for (let high = article.blocks.length; at + 1 < high; ) {
      const middle = (at + high) >> 1
      if ((article.blocks[middle] as Span).start <= offset) at = middle
      else high = middle
    }
    const text = (element.children[at] as Element).firstChild as Node
    return [text, offset - (article.blocks[at] as Span).start]
  }
  return ({ start, end }) => {
    const range = document.createRange()
    range.setStart(...point(start))
    range.setEnd(...point(end))
    return range
  }
}

interface Highlights {
  add(range: Range): void
  delete(range: Range): void
  clear(): void
}

function highlight(name: string): Highlights {
  const page = globalThis as unknown as {
    Highlight: new () => Highlights
    CSS: { highlights: Map<string, Highlights> }
  }
  const made = new page.Highlight()
  page.CSS.highlights.set(name, made)
  return made
}
