import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '../core/result.ts'

export const PAPERS = ['A4', 'Letter'] as const
export type Paper = (typeof PAPERS)[number]

/** A page that is to be a PDF. */
export interface PageToPrint {
  readonly html: string
  /** Where the PDF goes. */
  readonly to: string
  readonly paper: Paper
  readonly title: string
  /** The head of the history chain, for the foot of each page. */
  readonly hash: string
}

/** Prints pages as PDFs and says for each whether it is there; fails as a whole where nothing can be printed here. */
export type PrintPages = (pages: readonly PageToPrint[]) => Promise<Result<readonly Result<null>[]>>

const Failed = z.object({ code: z.string(), reason: z.string(), next: z.string() })
const Line = z.object({
  to: z.string(),
  result: z.union([
    z.object({ ok: z.literal(true) }),
    z.object({ ok: z.literal(false), error: Failed }),
  ]),
})

/**
 * Prints through the app, which is started without a window of its own for it. It needs an Electron
 * and, on Linux, a display; a virtual one will do.
 */
export function printInApp(
  project: string,
  env: Readonly<Record<string, string | undefined>>,
): PrintPages {
  return async (pages) => {
    const electron = electronIn(project, env)
    if (electron === null) return NO_ELECTRON
    if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return NO_DISPLAY
    const folder = await mkdtemp(join(tmpdir(), 'tickmark-print-'))
    try {
      const list = await Promise.all(
        pages.map(async ({ html, ...page }, index) => {
          const from = join(folder, `${index}.html`)
          await writeFile(from, html)
          return { from, ...page }
        }),
      )
      const file = join(folder, 'list.json')
      await writeFile(file, JSON.stringify(list))
      const said = await start(electron, argumentsFor(project, folder, file), env)
      return ok(pages.map(({ to }) => said.get(to) ?? NOT_PRINTED))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** The Electron that is named, or the one that is installed here. */
function electronIn(
  project: string,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const folder = join(project, 'node_modules/electron')
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist')
  const program = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[
    process.platform as string
  ]
  const path = join(dist, program ?? 'electron')
  if (!existsSync(path)) return null
  // What is installed last names the program: without it the download is not whole.
  if (env.ELECTRON_OVERRIDE_DIST_PATH === undefined && !hasPath(folder)) return null
  return path
}

function hasPath(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'path.txt'), 'utf8') !== ''
  } catch {
    return false
  }
}

function argumentsFor(project: string, folder: string, list: string): string[] {
  // Chromium's sandbox refuses to run as root, and only there is it turned off.
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [...flags, `--user-data-dir=${join(folder, 'app')}`, project, `--report-pdf=${list}`]
}

/** What the app says of each page, by where it was to go. */
function start(
  electron: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<ReadonlyMap<string, Result<null>>> {
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = env
  return new Promise((resolve) => {
    const child = spawn(electron, args, {
      env: inherited,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    child.on('error', () => resolve(new Map()))
    child.on('close', () => resolve(new Map(text.split('\n').flatMap(saidIn))))
  })
}

function saidIn(line: string): [string, Result<null>][] {
  if (!line.startsWith('{')) return []
  try {
    const { to, result } = Line.parse(JSON.parse(line))
    return [[to, result.ok ? ok(null) : result]]
  } catch {
    return []
  }
}

const NO_ELECTRON = fail(
  'noElectron',
  'There is no Electron here to print a PDF with.',
  'Start Tickmark once with “npm start”, which fetches it, or name its folder in ELECTRON_OVERRIDE_DIST_PATH.',
)

const NO_DISPLAY = fail(
  'noDisplay',
  'A PDF is printed by the app, and this session has no display.',
  'Use a virtual one: xvfb-run -a npx tickmark report … --pdf; or write HTML, and print it from a browser.',
)

const NOT_PRINTED: Result<never> = fail(
  'pdf',
  'The app ended before the PDF was printed.',
  'Try it again, or write HTML, and print it from a browser.',
)
