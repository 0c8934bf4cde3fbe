import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, type CommandInput } from '../../src/core/dossier/index.ts'
import type { Result } from '../../src/core/result.ts'
import { readArticleAt } from '../../src/importers/read-article.testing.ts'
import { openLibrary } from '../../src/storage/index.ts'

export const BRIDGE = 'the city spent 12 million on the bridge'
export const TUNNEL = 'the tunnel cost 72 million more'

/** Makes a library with two dossiers, “Bridge” and “Tunnel”, each of one claim. */
export async function makeTwoArticles(folder: string): Promise<void> {
  const library = must(
    await openLibrary(join(folder, 'library'), { write: true, holder: { app: 'Test' } }),
  )
  for (const [title, words] of [
    ['Bridge', BRIDGE],
    ['Tunnel', TUNNEL],
  ] as const) {
    const path = join(folder, `${title}.txt`)
    await writeFile(path, `Last year ${words}.\n\nMore is to come.`)
    const open = must(
      await library.open(must(await library.create(must(await readArticleAt(path)), path))),
    )
    const { currentDraft } = open.dossier.info
    const start = open.dossier.drafts[currentDraft]?.text.indexOf(words) ?? -1
    const span = { start, end: start + words.length }
    for (const command of [
      { type: 'renameDossier', title },
      { type: 'addClaim', draftId: currentDraft, span },
    ] satisfies CommandInput[]) {
      must(await open.execute(Command.parse(command), library.people.me()))
    }
  }
  must(await library.close())
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.reason} ${result.error.next}`)
  return result.value
}
