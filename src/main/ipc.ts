import { ipcMain, type WebContents, type WebFrameMain } from 'electron'
import type { Events } from '../ipc/index.ts'
import { answer, type Handlers } from './answer.ts'

/** Answers the requests of frames that `isOurs` knows; others get no answer but an error. */
export function serve(handlers: Handlers, isOurs: (frame: WebFrameMain | null) => boolean): void {
  ipcMain.handle('tickmark', (event, name, arg) => {
    if (!isOurs(event.senderFrame)) throw new Error('Unknown sender')
    return answer(handlers, name, arg)
  })
}

/** Tells the page something that it did not ask for. */
export function tell<N extends keyof Events>(page: WebContents, name: N, event: Events[N]): void {
  if (!page.isDestroyed()) page.send(`tickmark:${name}`, event)
}
