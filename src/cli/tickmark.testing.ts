import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { readersHere } from '../importers/index.ts'
import { readSuggestionModel, recognise } from '../storage/index.ts'
import type { Io } from './io.ts'
import { run } from './run.ts'

const MODEL = fileURLToPath(new URL('../../resources/suggestions/model.json', import.meta.url))

interface Shell {
  /** What comes on standard input. */
  readonly input?: Iterable<string | Uint8Array>
  readonly env?: Readonly<Record<string, string>>
  readonly onInterrupt?: Io['onInterrupt']
  /** How files are read, where it is not the usual way. */
  readonly importFile?: Io['importFile']
  readonly showsProgress?: boolean
  /** Prints PDFs; nothing can where it is left out. */
  readonly print?: Io['print']
}

/** Runs a command line as a shell would, in this process; articles are read in this one too. */
export async function tickmark(
  args: readonly string[],
  { input = [], env = {}, onInterrupt, importFile, showsProgress = false, print }: Shell = {},
) {
  let stdout = ''
  let stderr = ''
  const exit = await run(args, {
    stdin: Readable.from(input),
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
    env,
    importFile:
      importFile ?? (async (path, choices) => readersHere.article(await recognise(path), choices)),
    readModel: () => readSuggestionModel(MODEL),
    version: '1.2.3',
    showsProgress,
    ...(onInterrupt ? { onInterrupt } : {}),
    ...(print ? { print } : {}),
  })
  return { exit, stdout, stderr }
}

const NEWS = 'The mayor spent 12 million euros on the bridge.\n\nCritics disagree.'

/** A folder that is gone after the test, with an article, and the path of a library that is not there yet. */
export async function workplace(text = NEWS) {
  const base = await mkdtemp(join(tmpdir(), 'tickmark-test-'))
  onTestFinished(() => rm(base, { recursive: true, force: true }))
  const news = join(base, 'news.txt')
  await writeFile(news, text)
  return { base, news, library: join(base, 'library') }
}

/** The same, with the article imported into the library. */
export async function imported(text = NEWS) {
  const place = await workplace(text)
  const { stdout } = await tickmark(['import', place.news, '--library', place.library])
  return { ...place, dossier: stdout.trimEnd() }
}

/** What `tickmark show --json` prints of a dossier. */
export async function show(dossier: string) {
  return JSON.parse((await tickmark(['show', dossier, '--json'])).stdout)
}
