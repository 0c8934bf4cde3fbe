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
  readonly files?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The name of the folder for the program's own data: another one is another program. */
  readonly userData?: string
}

/** Starts the real app on a library of its own. */
export async function startApp({
  folder,
  files = [],
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
  const page = await electron.firstWindow()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await expect(page.getByRole('main')).toBeVisible()
  return { electron, page, complaints, close: () => electron.close() }
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
