import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { ORIGIN } from './protocol.ts'
import { devServer } from './security.ts'
import { firstSize, readWindowState, writeWindowState } from './window-state.ts'

/** Opens the window. It shows itself when the page has something to show. */
export function createWindow(preload: string): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window.json')
  const state = readWindowState(stateFile)
  const window = new BrowserWindow({
    ...(state?.bounds ?? firstSize()),
    minWidth: 900,
    minHeight: 560,
    show: false,
    title: 'Tickmark',
    // --desk of the page's tokens, so that nothing flashes before it is drawn.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#151412' : '#efece4',
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false },
  })
  if (state?.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => writeWindowState(stateFile, window))
  void window.loadURL(devServer ?? `${ORIGIN}/index.html`)
  return window
}
