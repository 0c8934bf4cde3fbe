import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../ipc/index.ts'

/** Who waits for which answer. */
const waiting = new Map<string, (result: unknown) => void>()
ipcRenderer.on('tickmark:answer', (_: IpcRendererEvent, id: string, result: unknown) => {
  waiting.get(id)?.(result)
  waiting.delete(id)
})

// The page gets these four functions and nothing else. Main decodes what they send.
const bridge: Bridge = {
  request: (name, arg) =>
    new Promise((resolve) => {
      const id = crypto.randomUUID()
      waiting.set(id, resolve as (result: unknown) => void)
      ipcRenderer.send('tickmark', id, name, arg)
    }),
  on: (name, listener) => {
    const channel = `tickmark:${name}`
    const receive = (_: IpcRendererEvent, event: Parameters<typeof listener>[0]) => listener(event)
    ipcRenderer.on(channel, receive)
    return () => ipcRenderer.off(channel, receive)
  },
  evidenceUrl: (dossierId, sha256) =>
    `tickmark://app/evidence/${encodeURIComponent(dossierId)}/${sha256}`,
  pathOf: (file) => {
    // Electron before 32 has no webUtils and puts the path on the file.
    if (webUtils !== undefined) return webUtils.getPathForFile(file)
    return (file as File & { path?: string }).path ?? ''
  },
}

contextBridge.exposeInMainWorld('tickmark', bridge)
