import { flushSync } from 'react-dom'
import type { PageTime } from './article-marks.ts'
import type { BlockElements } from './view.ts'

/** Has a group laid out even where it is far from the view; see `article.css`. */
const SETTLING = 'data-settling'

/** The page's own idle times. `elements` answers the blocks once the article is in the page. */
export function pageTime(elements: () => BlockElements | undefined): PageTime {
  return {
    inOneGo: flushSync,
    settle: (from) => {
      const group = elements()?.groupOf(from)
      if (!group) return
      group.setAttribute(SETTLING, '')
      // The layout is made here, so that the clock of the idle time has it.
      group.getBoundingClientRect()
      // The engine remembers the height with the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => group.removeAttribute(SETTLING)))
    },
    whenIdle: (work, delay) => {
      let idle: number | undefined
      const timer = setTimeout(() => {
        idle = requestIdleCallback(work)
      }, delay)
      return () => {
        clearTimeout(timer)
        if (idle !== undefined) cancelIdleCallback(idle)
      }
    },
  }
}
