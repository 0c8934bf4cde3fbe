import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../ipc/index.ts'

// The page gets these three functions and nothing else. Main decodes what they send.
const bridge: Bridge = {
  request: (name, arg) => ipcRenderer.invoke('tickmark', name, arg),
  on: (name, listener) => {
    const channel = `tickmark:${name}`
    const receive = (_: IpcRendererEvent, event: Parameters<typeof listener>[0]) => listener(event)
    ipcRenderer.on(channel, receive)
    return () => ipcRenderer.off(channel, receive)
  },
  pathOf: (file) => {
    // Electron before 32 has no webUtils and puts the path on the file.
    if (webUtils !== undefined) return webUtils.getPathForFile(file)
    return (file as File & { path?: string }).path ?? ''
  },
}

contextBridge.exposeInMainWorld('tickmark', bridge)
