import { readFileSync, writeFileSync } from 'node:fs'
import { type BrowserWindow, type Rectangle, type Size, screen } from 'electron'
import { z } from 'zod'

const WindowState = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }),
  isMaximized: z.boolean(),
})
type WindowState = z.infer<typeof WindowState>

/** In CSS pixels: room for the article and what lies beside it, where the screen has as much. */
export function firstSize(): Size {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize
  return { width: Math.min(1440, width), height: Math.min(900, height) }
}

/** How the window stood when it was closed; null at the first start, or where the file is unreadable. */
export function readWindowState(file: string): WindowState | null {
  try {
    const state = WindowState.parse(JSON.parse(readFileSync(file, 'utf8')))
    return isOnAScreen(state.bounds) ? state : null
  } catch {
    return null
  }
}

/** Keeps how the window stands. Losing it costs nothing, so a failure is passed over. */
export function writeWindowState(file: string, window: BrowserWindow): void {
  const state: WindowState = {
    bounds: window.getNormalBounds(),
    isMaximized: window.isMaximized(),
  }
  try {
    writeFileSync(file, JSON.stringify(state))
  } catch {}
}

/** A screen may have been unplugged since. */
function isOnAScreen({ x, y, width, height }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const overlapX = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    const overlapY = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y)
    return overlapX > 100 && overlapY > 100
  })
}
