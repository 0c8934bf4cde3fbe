import type { Span } from '../../../src/core/article/index.ts'
import type { MadeArticle } from '../make-article.ts'
import { afterFrame } from './frames.ts'
import { openBare, openHighlights } from './plain.ts'
import { openRecogito } from './recogito.ts'
import { framesNotWhole, scrollTimes } from './scroll.ts'
import { claimsByBlock, isWhole, type Subject } from './subject.ts'
import { allMarked, leaveInApp, openInApp } from './tickmark.ts'

const openers = {
  bare: openBare,
  highlights: openHighlights,
  recogito: openRecogito,
  tickmark: openInApp,
} as const
/** Between two changes, in milliseconds. */
const PAUSE = 250

export type Kind = keyof typeof openers
export type Change = 'add' | 'giveVerdict' | 'select'

/** How long opening took, in milliseconds. */
export interface Opened {
  /** Until the first frame in which every visible highlight stands. */
  readonly painted: number
  /** The same from when the article was in the page; the app has it from main first. */
  readonly fromData: number
  /** Until every block is marked. */
  readonly whole: number
}

let article: MadeArticle
let subject: Subject

const measures = {
  give(made: MadeArticle): void {
    article = made
  },

  async open(kind: Kind): Promise<Opened> {
    await afterFrame()
    const began = performance.now()
    subject = await openers[kind](article)
    const done = performance.now()
    const data = performance.getEntriesByName('dossier').at(-1)?.startTime ?? began
    return { painted: done - began, fromData: done - data, whole: done - began }
  },

  /** Puts away what was opened. */
  async leave(kind: Kind): Promise<void> {
    if (kind === 'tickmark') await leaveInApp()
    else document.querySelector('article')?.replaceChildren()
    await afterFrame()
  },

  /** For the app, which goes on marking what nobody sees: how long after the data came. */
  async whole(): Promise<number> {
    await allMarked(article)
    const data = performance.getEntriesByName('dossier').at(-1)?.startTime ?? 0
    return performance.now() - data
  },

  framesNotWhole(frames: number): Promise<number> {
    const byBlock = claimsByBlock(article)
    return framesNotWhole(subject.scroller, frames, () => isWhole(subject, byBlock))
  },

  scrollTimes(frames: number): Promise<number[]> {
    return scrollTimes(subject.scroller, frames)
  },

  /** Makes so many changes one after another near the start of the text; each one's milliseconds. */
  async change(what: Change, times: number): Promise<number[]> {
    if (!subject.marks) return []
    subject.scroller.scrollTop = 0
    await afterFrame()
    const taken: number[] = []
    for (let i = 0; i < times; i++) {
      // As between two keys of a person: what the one before set off is done.
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      await afterFrame()
      const began = performance.now()
      await (what === 'add' ? subject.add(spare(i)) : subject[what](i % 3))
      taken.push(performance.now() - began)
    }
    return taken
  },
}

/** Two words of one of the first blocks, other ones each time. */
function spare(i: number): Span {
  const block = article.blocks[i % 3] as Span
  const words = [...article.text.slice(block.start, block.end).matchAll(/\p{L}+/gu)]
  const at = (Math.floor(i / 3) * 3 + 1) % (words.length - 2)
  const [first, second] = [words[at] as RegExpMatchArray, words[at + 1] as RegExpMatchArray]
  return {
    start: block.start + (first.index as number),
    end: block.start + (second.index as number) + second[0].length,
  }
}

declare global {
  var bench: Bench
}
export type Bench = typeof measures
globalThis.bench = measures
