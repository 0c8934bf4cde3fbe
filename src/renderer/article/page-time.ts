import { flushSync } from 'react-dom'
import type { PageTime } from './article-marks.ts'

/** The page's own idle times; what is drawn in one go is there when it returns. */
export const pageTime: PageTime = {
  inOneGo: flushSync,
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
