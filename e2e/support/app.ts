import { join } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test'

export interface App {
  readonly electron: ElectronApplication
  readonly page: Page
  /** What the page complained of: errors, and what its security policy stopped. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export interface AppOptions {
  /** Holds the library and the program's own data, so that tests never meet. */
  readonly folder: string
  /** Named on the command line, and imported as they are read unless `looksAtFiles`. */
  readonly files?: readonly string[]
  readonly looksAtFiles?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** The name of the folder for the program's own data: another one is another program. */
  readonly userData?: string
}

/** Starts the real app on a library of its own. */
export async function startApp({
  folder,
  files = [],
  looksAtFiles = false,
  env = {},
  userData = 'user-data',
}: AppOptions): Promise<App> {
  const executablePath = process.env.TICKMARK_ELECTRON
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...flags, `--user-data-dir=${join(folder, userData)}`, '.', ...files],
    env: {
      ...(process.env as Record<string, string>),
      TICKMARK_LIBRARY: join(folder, 'library'),
      ...env,
    },
  })
  // What never comes is named by the step that waited for it, not by the whole test's end.
  electron.context().setDefaultTimeout(30_000)
  const page = await electron.firstWindow()
  const complaints: string[] = []
  listen(page, complaints)
  await expect(page.getByRole('main')).toBeVisible()
  if (files.length > 0 && !looksAtFiles) await takeImport(page)
  return { electron, page, complaints, close: () => electron.close() }
}

/** Imports what is looked at, as it was read, and waits until that is done. */
export async function takeImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import(?: as .*?)?\s*Enter$/ }).click()
  // A button of the desk comes to lie there, which would show its tooltip.
  await page.mouse.move(0, 0)
  await expect(page.getByRole('main', { name: 'Import' })).toBeHidden()
}

/** What a look into the frame of a kept page makes the browser say, though nothing of ours runs there. */
const OUR_OWN_LOOK = /^Blocked script execution in '[^']*\/inert\.html'/

/** Collects what a page complains of. */
export function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !OUR_OWN_LOOK.test(text)) complaints.push(text)
  })
}

/** Answers the app's next file dialog. */
export async function answerOpenDialog(app: App, filePaths: readonly string[]): Promise<void> {
  await app.electron.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...paths] })
  }, filePaths)
}

/** Answers the app's next save dialog. */
export async function answerSaveDialog(app: App, filePath: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, filePath)
}
