import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuAction } from '../ipc/index.ts'

/**
 * The menu bar. Undo and redo only show their keys: the page hears them itself, since in a text
 * field they are the field's own.
 */
export function setMenu(act: (action: MenuAction) => void): void {
  const item = (label: string, action: MenuAction, accelerator: string) => ({
    label,
    accelerator,
    click: () => act(action),
  })
  const isMac = process.platform === 'darwin'
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('&Import…', 'import', 'CmdOrCtrl+O'),
        item('&Export report…', 'exportReport', 'CmdOrCtrl+E'),
        { type: 'separator' },
        item('Back to the &library', 'showLibrary', 'CmdOrCtrl+L'),
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { ...item('&Undo', 'undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
        { ...item('&Redo', 'redo', 'CmdOrCtrl+Shift+Z'), registerAccelerator: false },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    {
      label: '&Help',
      submenu: [{ ...item('&Keys', 'showKeys', '?'), registerAccelerator: false }],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
