import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, type CommandInput, type Person } from '../../src/core/dossier/index.ts'
import type { Result } from '../../src/core/result.ts'
import { readArticleAt } from '../../src/importers/read-article.testing.ts'
import {
  importDraft,
  type Library,
  type OpenDossier,
  openLibrary,
} from '../../src/storage/index.ts'

export const cora: Person = { id: 'cora', name: 'Cora Checker', initials: 'CC', role: 'checker' }
export const erin: Person = { id: 'erin', name: 'Erin Editor', initials: 'EE', role: 'editor' }

const ARTICLE = `The bridge at Lowmarsh

The bridge cost 12 million euros, the town says, and it was opened in 1921.

Its eight arches carry 4,000 cars a day, and the ferry runs twice a day.

The water is clean enough for swimmers from May on.
`
/** Of one claim the words are reworded, of one they are gone, of one there are two. */
const NEXT_DRAFT = `The bridge at Lowmarsh

The bridge cost 14 million euros, the town says, and it was opened in 1921.

Its eight arches carry many cars, and the ferry runs twice a day. In winter the ferry runs twice a day too.
`
export const TITLE = 'The bridge at Lowmarsh'
export const CLAIMS = ['12 million euros', 'opened in 1921', 'the ferry runs twice a day'] as const

export interface Side {
  readonly folder: string
  readonly me: Person
  /** Works on the dossier as this person, and closes the library again. */
  work(act: (run: Run, open: OpenDossier) => Promise<unknown>): Promise<void>
  /** Writes a hand-off, and answers its path. */
  handOff(name: string): Promise<string>
  /** Opens a hand-off of a dossier that is new there. */
  open(path: string): Promise<void>
}
export type Run = (command: CommandInput) => Promise<readonly string[]>

/** An empty library of each of the two. */
export async function twoLibraries(folder: string) {
  const sides = { cora: side(join(folder, 'cora'), cora), erin: side(join(folder, 'erin'), erin) }
  for (const each of Object.values(sides)) await inLibrary(each, async () => {})
  return sides
}

/** A library of each of the two. The checker’s has a dossier with three claims. */
export async function twoSides(folder: string) {
  const sides = await twoLibraries(folder)
  const path = join(folder, 'bridge.txt')
  await writeFile(path, ARTICLE)
  await inLibrary(sides.cora, async (library) => {
    must(await library.create(must(await readArticleAt(path)), path))
  })
  const claims: string[] = []
  await sides.cora.work(async (run, { dossier }) => {
    const draftId = dossier.info.currentDraft
    const text = dossier.drafts[draftId]?.text ?? ''
    for (const words of CLAIMS) {
      const start = text.indexOf(words)
      const span = { start, end: start + words.length }
      claims.push(...(await run({ type: 'addClaim', draftId, span })))
    }
  })
  return { ...sides, claims: claims as [string, string, string] }
}

/** Takes another draft of the article. */
export async function takeNextDraft(side: Side): Promise<void> {
  const path = join(side.folder, 'bridge 2.txt')
  await writeFile(path, NEXT_DRAFT)
  await side.work(async (run, open) => {
    const { draftId } = must(
      await importDraft(open, must(await readArticleAt(path)), path, side.me),
    )
    await run({ type: 'takeDraft', draftId })
  })
}

function side(folder: string, me: Person): Side {
  const self: Side = {
    ...{ folder, me },
    work: (act) =>
      inLibrary(self, async (library) => {
        const open = must(await library.open(await dossierIn(library)))
        const run: Run = async (command) =>
          must(await open.execute(Command.parse(command), me)).created
        await act(run, open)
      }),
    handOff: async (name) => {
      const path = join(folder, name)
      await inLibrary(self, async (library) => {
        must(await library.handOff(await dossierIn(library), path))
      })
      return path
    },
    open: (path) =>
      inLibrary(self, async (library) => {
        must(await library.openHandOff(path))
      }),
  }
  return self
}

async function inLibrary(
  { folder, me }: Pick<Side, 'folder' | 'me'>,
  act: (library: Library) => Promise<void>,
): Promise<void> {
  const library = must(
    await openLibrary(join(folder, 'library'), { write: true, holder: { app: 'Test' } }),
  )
  must(await library.people.setMe(me))
  must(await library.settings.noteSampleMade())
  await act(library)
  must(await library.close())
}

async function dossierIn(library: Library): Promise<string> {
  const [dossier] = (await library.list()).dossiers
  if (dossier === undefined) throw new Error('The library has no dossier')
  return dossier.id
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.reason)
  return result.value
}
