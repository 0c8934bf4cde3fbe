import { app, type BrowserWindow } from 'electron'

/** How long the page may take to send what it has, in milliseconds. */
const PATIENCE = 3000

/**
 * Holds a window back from closing until its page has sent what was typed last: `ask` tells the
 * page, and the answer's function is to be called when it is done. A page that does not answer in
 * three seconds is not waited for.
 */
export function closeGently(window: BrowserWindow, ask: () => boolean): () => void {
  let isDone = false
  let isQuitting = false
  const finish = () => {
    if (isDone) return
    isDone = true
    if (isQuitting) app.quit()
    else if (!window.isDestroyed()) window.close()
  }
  const notice = () => {
    isQuitting = true
  }
  app.on('before-quit', notice)
  window.on('close', (event) => {
    if (isDone || !ask()) return
    event.preventDefault()
    setTimeout(finish, PATIENCE)
  })
  window.on('closed', () => app.off('before-quit', notice))
  window.webContents.on('render-process-gone', finish)
  return finish
}
