import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { app, BrowserWindow, dialog, session } from 'electron'
import { readersIn } from '../importers/index.ts'
import type { ActionName } from '../ipc/index.ts'
import {
  backupWorker,
  libraryFolder,
  makeSample,
  openLibrary,
  readSuggestionModel,
  recognise,
  snapshotWorker,
  suggestWorker,
  verifyWorker,
} from '../storage/index.ts'
import { fileArguments } from './arguments.ts'
import { closeGently } from './close-gently.ts'
import { electronSystem } from './electron-system.ts'
import { createDesk, type Desk } from './handlers/index.ts'
import { utilityImporter } from './import-in-utility.ts'
import { serve, tell } from './ipc.ts'
import { setMenu } from './menu.ts'
import { printingArgument, printReports } from './print-reports.ts'
import { declareScheme, serveApp } from './protocol.ts'
import { reportWorker } from './report/run-report-worker.ts'
import { devServer, guardPages, guardSession, isOurPage } from './security.ts'
import type { System } from './system.ts'
import { createWindow } from './window.ts'

/** Where the bundles are: this one, its siblings, and the page beside them. */
const bundles = import.meta.dirname
const OLD_RUNTIME =
  'Tickmark runs on an old Electron that is meant for tests, because the current one could not be fetched. Use it for trying things out, not for work.'

declareScheme()
const printing = printingArgument(process.argv)
if (printing !== null) {
  void printReports(printing)
} else if (app.requestSingleInstanceLock()) {
  void start()
} else {
  // The first instance is told of our arguments, and comes to the front.
  app.quit()
}

async function start(): Promise<void> {
  guardPages()
  // A Mac names the file that was double-clicked before the program is ready.
  const openedAlready: string[] = []
  let openFile = (path: string): unknown => openedAlready.push(path)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openFile(path)
  })
  await app.whenReady()
  guardSession(session.defaultSession)

  let window: BrowserWindow | null = null
  let readyToClose = () => {}
  /** What came before the page listened. */
  let waiting: (() => void)[] | null = []
  const whenListening = (act: () => void) => (waiting === null ? act() : waiting.push(act))
  const act = (action: ActionName) => window && tell(window.webContents, 'menu', action)
  const system: System = {
    ...electronSystem,
    emit: (name, event) => {
      if (window) tell(window.webContents, name, event)
    },
    showSettings: (settings) => setMenu(settings, act, (id) => system.emit('show', { id })),
    closeWindow: () => readyToClose(),
  }

  const readers = readersIn(utilityImporter(join(bundles, 'importer.cjs')))
  const folder = libraryFolder(process.env)
  const opened = await openLibrary(folder, {
    write: true,
    holder: { app: 'Tickmark' },
    dossiers: { snapshot: snapshotWorker(join(bundles, 'snapshot-worker.cjs')) },
    backup: backupWorker(join(bundles, 'backup-worker.cjs')),
    onBackupFailed: (_, why) => system.emit('failed', why),
  })
  if (!opened.ok) {
    const { reason, next } = opened.error
    dialog.showErrorBox('Tickmark cannot open its library', `${reason}\n\n${next}`)
    app.exit(1)
    return
  }
  const library = opened.value
  const sample = resolve(bundles, '../../resources/samples/number-plates.txt')
  const sampled = await makeSample(library, sample, async (path) =>
    readers.article(await recognise(path)),
  )
  const model = await readSuggestionModel(
    resolve(bundles, '../../resources/suggestions/model.json'),
  )
  const notices = [
    ...(process.env.TICKMARK_FALLBACK_ELECTRON === undefined ? [] : [OLD_RUNTIME]),
    ...(model.ok ? [] : [`Claims are suggested by plain rules. ${model.error.reason}`]),
    ...(sampled.ok ? [] : [`The sample could not be made. ${sampled.error.reason}`]),
  ]
  const program = `Tickmark ${app.getVersion()}`
  const suggest = suggestWorker(join(bundles, 'suggest-worker.cjs'))
  const verify = verifyWorker(join(bundles, 'verify-worker.cjs'))
  const makeReport = reportWorker(join(bundles, 'report-worker.cjs'))
  const resources = resolve(bundles, '../../resources')
  const parts = { library, system, readers, verify, suggest, makeReport, resources }
  const desk = createDesk({
    ...{ ...parts, program, notices },
    ...(model.ok ? { model: model.value } : {}),
  })
  serveApp({
    folder: resolve(bundles, '../renderer'),
    nonce: randomBytes(16).toString('base64'),
    keptFile: desk.keptFile,
    devOrigin: devServer && new URL(devServer).origin,
  })

  const handlers: typeof desk.handlers = {
    ...desk.handlers,
    'library.get': async (arg) => {
      const result = await desk.handlers['library.get'](arg)
      // The page listens before it asks, so from now on it hears everything.
      const acts = waiting ?? []
      waiting = null
      setImmediate(() => {
        for (const act of acts) act()
      })
      return result
    },
  }
  serve(handlers, (frame) => frame !== null && frame.parent === null && isOurPage(frame.url))

  const openFiles = (paths: readonly string[]) => {
    if (paths.length > 0) whenListening(() => void desk.openFiles(paths))
  }
  openFiles(fileArguments(process.argv, process.cwd(), app.isPackaged))
  openFiles(openedAlready)
  openFile = (path) => openFiles([path])
  app.on('second-instance', (_, argv, folder) => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    openFiles(fileArguments(argv, folder, app.isPackaged))
  })

  const openWindow = () => {
    const opened = createWindow(resolve(bundles, '../preload/preload.cjs'))
    window = opened
    readyToClose = closeGently(opened, () => {
      if (waiting !== null) return false
      tell(opened.webContents, 'closing', null)
      return true
    })
    opened.on('closed', () => {
      window = null
      waiting = []
    })
  }
  openWindow()
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow()
  })
  app.on('window-all-closed', () => app.quit())
  app.once('will-quit', (event) => {
    event.preventDefault()
    void closeDesk(desk).finally(() => app.exit())
  })
}

/** Gets everything to the disk. Where that fails the person decides whether to give up on it. */
async function closeDesk(desk: Desk): Promise<void> {
  for (let closed = await desk.close(); !closed.ok; closed = await desk.close()) {
    const choice = dialog.showMessageBoxSync({
      type: 'warning',
      message: 'Some changes are not saved yet',
      detail: `${closed.error.reason} ${closed.error.next}`,
      buttons: ['Try again', 'Quit and lose them'],
      defaultId: 0,
      cancelId: 0,
    })
    if (choice === 1) return
  }
}
