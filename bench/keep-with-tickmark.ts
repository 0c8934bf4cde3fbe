import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Span } from '../src/core/article/index.ts'
import { Command, type CommandInput } from '../src/core/dossier/index.ts'
import type { Result } from '../src/core/result.ts'
import { readArticleAt } from '../src/importers/read-article.testing.ts'
import {
  type Library,
  type OpenDossier,
  openLibrary,
  snapshotWorker,
} from '../src/storage/index.ts'
import type { Keeper } from './measure.ts'

export interface TickmarkKeeper extends Keeper {
  /** The JSON of the claim that was saved last. */
  record(): string
  /** In bytes, as they are now. */
  sizes(): Promise<{ history: number; snapshot: number }>
}

/** How many sentences there are to claim beyond those that are claims from the start. */
const SPARE = 2000

/**
 * Tickmark as the app runs it, snapshots in a worker, on an article with a sentence for each
 * claim. It holds `claims` of them, was closed, and has been opened again.
 */
export async function keepWithTickmark(
  folder: string,
  claims: number,
  workerFile: string,
): Promise<TickmarkKeeper> {
  const snapshots = new Set<Promise<unknown>>()
  const make = () => openAt(folder, workerFile, snapshots)
  const sentences = Array.from({ length: claims + SPARE }, (_, i) => sentence(i))
  let library = await make()
  const id = await importText(library, folder, sentences)
  let open = must(await library.open(id))
  const spans = spansOf(open, sentences)
  for (let i = 0; i < claims; i += 1000) {
    const some = spans.slice(i, Math.min(i + 1000, claims))
    const done = await Promise.all(some.map((span) => addClaim(library, open, span)))
    done.forEach(must)
  }
  must(await open.snapshot())
  must(await library.close())

  library = await make()
  open = must(await library.open(id))
  let next = claims
  let last = ''
  const size = async (name: string) => (await stat(join(open.folder, name))).size
  return {
    name: 'tickmark',
    async save() {
      const span = spans[next++ % spans.length] as Span
      last = must(await addClaim(library, open, span)).created[0] as string
    },
    settled: async () => void (await Promise.all(snapshots)),
    record: () => JSON.stringify(open.dossier.claims[last]),
    sizes: async () => ({
      history: await size('history.ndjson'),
      snapshot: await size('dossier.json'),
    }),
    close: async () => must(await library.close()),
  }
}

async function openAt(
  folder: string,
  workerFile: string,
  snapshots: Set<Promise<unknown>>,
): Promise<Library> {
  const make = snapshotWorker(workerFile)
  const snapshot: typeof make = (...task) => {
    const made = make(...task)
    snapshots.add(made)
    return made.finally(() => snapshots.delete(made))
  }
  const dossiers = { snapshot }
  return must(
    await openLibrary(folder, { write: true, holder: { app: 'the benchmark' }, dossiers }),
  )
}

function sentence(i: number): string {
  const year = 1900 + (i % 120)
  return `In ${year} the council of town ${i} spent ${(i * 7) % 1000} million euros on the bridge.`
}

async function importText(library: Library, folder: string, sentences: readonly string[]) {
  const path = join(folder, 'article.txt')
  const paragraphs: string[] = []
  for (let i = 0; i < sentences.length; i += 5) {
    paragraphs.push(sentences.slice(i, i + 5).join(' '))
  }
  await writeFile(path, paragraphs.join('\n\n'))
  return must(await library.create(must(await readArticleAt(path)), path))
}

function spansOf(open: OpenDossier, sentences: readonly string[]): Span[] {
  const text = open.dossier.drafts[open.dossier.info.currentDraft]?.text ?? ''
  let from = 0
  return sentences.map((words) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return { start, end: from }
  })
}

/** As a page asks for it: a plain object, decoded at the door. */
function addClaim(library: Library, open: OpenDossier, span: Span) {
  const draftId = open.dossier.info.currentDraft
  const input: CommandInput = { type: 'addClaim', draftId, span, claimant: 'the council' }
  return open.execute(Command.parse(input), library.people.me())
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.reason)
  return result.value
}
