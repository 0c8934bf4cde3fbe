import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { type ActionName, actions, keysOf, type Settings } from '../ipc/index.ts'

type Item = MenuItemConstructorOptions

/**
 * The menu bar: the actions of the window with their keys. The page hears the keys itself, since
 * in a text field some are the field's own.
 */
export function setMenu(
  settings: Settings,
  act: (action: ActionName) => void,
  open: (dossierId: string) => void,
): void {
  const item = (name: ActionName): Item => {
    const [key] = keysOf(name, settings)
    return {
      label: actions[name].label.replaceAll('&', '&&'),
      ...(key === undefined ? {} : { accelerator: acceleratorOf(key), registerAccelerator: false }),
      click: () => act(name),
    }
  }
  const group = (of: string): Item[] =>
    (Object.keys(actions) as ActionName[]).filter((name) => actions[name].group === of).map(item)
  const recent: Item[] = settings.recent.map(({ id, title }) => ({
    label: title.replaceAll('&', '&&'),
    click: () => open(id),
  }))
  const line: Item = { type: 'separator' }
  const isMac = process.platform === 'darwin'
  const template: Item[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('import'),
        item('importDraft'),
        { label: 'Open &recent', submenu: recent, enabled: recent.length > 0 },
        line,
        item('importSources'),
        item('importAnnotations'),
        item('exportSources'),
        item('bibliography'),
        item('queries'),
        item('corrections'),
        item('packs'),
        item('verifyEvidence'),
        line,
        item('review'),
        item('signOff'),
        item('handOff'),
        item('openHandOff'),
        item('exportReport'),
        line,
        item('showLibrary'),
        line,
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('undo'),
        item('redo'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        item('find'),
        item('findNext'),
        item('findPrevious'),
        line,
        item('who'),
        item('settings'),
        item('newsroom'),
      ],
    },
    { label: '&Mark', submenu: group('Marking') },
    { label: '&Claim', submenu: [...group('Claims'), line, ...group('Check-off')] },
    {
      label: '&View',
      submenu: [
        item('palette'),
        line,
        item('toggleLists'),
        item('togglePane'),
        item('nextPane'),
        item('closeEvidence'),
        line,
        item('largerText'),
        item('smallerText'),
        item('widerText'),
        item('narrowerText'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    { label: '&Help', submenu: [item('showKeys')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

const NAMES: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
}

/** A key of the table as Electron writes it; a sign is shown without the Shift that types it. */
function acceleratorOf(key: string): string {
  return key
    .replace(/Shift\+(?=[^\p{L}\p{N}]$)/u, '')
    .split('+')
    .map((part) => NAMES[part] ?? part)
    .join('+')
}
