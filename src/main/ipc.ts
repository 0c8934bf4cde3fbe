import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import type { Events } from '../ipc/index.ts'
import { answer, type Handlers } from './answer.ts'

/**
 * Answers the requests of frames that `isOurs` knows; others get no answer. An answer goes the way
 * of the events, so that it never overtakes what the page is told on account of the request.
 */
export function serve(handlers: Handlers, isOurs: (frame: WebFrameMain | null) => boolean): void {
  ipcMain.on('tickmark', async ({ sender, senderFrame }, id, name, arg) => {
    if (!isOurs(senderFrame)) return
    const result = await answer(handlers, name, arg)
    if (!sender.isDestroyed()) sender.send('tickmark:answer', id, result)
  })
}

/** Tells the page something that it did not ask for. */
export function tell<N extends keyof Events>(page: WebContents, name: N, event: Events[N]): void {
  if (!page.isDestroyed()) page.send(`tickmark:${name}`, event)
}
