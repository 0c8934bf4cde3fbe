import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command, type CommandInput } from '../../src/core/dossier/index.ts'
import type { Result } from '../../src/core/result.ts'
import { readArticleAt } from '../../src/importers/read-article.testing.ts'
import { openLibrary } from '../../src/storage/index.ts'

/** A claimant whose name would not fit into any list. */
export const LONG_NAME = `The ${'inter-municipal-'.repeat(5)}association for harbours and lighthouses`

/** The words of a claim, by its number. */
export function wordsOf(number: number): string {
  return `town ${number} spent ${number * 3} million on ${number % 2 ? 'bridges' : 'cafés'}`
}

/**
 * Makes a library with one dossier of so many claims, one a sentence. Of each ten the first is
 * checked as the first verdict, the second is the mayor's, the third has a source, the fourth is of
 * a long name, the fifth is a flagged statistic that somebody is to check.
 */
export async function makeManyClaims(folder: string, count: number): Promise<void> {
  const path = join(folder, 'towns.txt')
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  await writeFile(path, numbers.map((number) => `Last year ${wordsOf(number)}.`).join('\n\n'))
  const library = must(
    await openLibrary(join(folder, 'library'), { write: true, holder: { app: 'Test' } }),
  )
  const id = must(await library.create(must(await readArticleAt(path)), path))
  const open = must(await library.open(id))
  const { currentDraft, pack } = open.dossier.info
  const text = open.dossier.drafts[currentDraft]?.text ?? ''
  const by = library.people.me()
  const run = async (command: CommandInput) =>
    must(await open.execute(Command.parse(command), by)).created
  for (const number of numbers) {
    const start = text.indexOf(wordsOf(number))
    const span = { start, end: start + wordsOf(number).length }
    const [claimId = ''] = await run({
      type: 'addClaim',
      draftId: currentDraft,
      span,
      ...(number % 10 === 2 ? { claimant: 'The mayor' } : {}),
      ...(number % 10 === 4 ? { claimant: LONG_NAME } : {}),
      ...(number % 10 === 5 ? { kind: 'statistic' } : {}),
    })
    const edit = (changes: object) => run({ type: 'editClaim', claimId, changes })
    if (number % 10 === 1) {
      await edit({ verdict: pack.verdicts[0]?.id })
      await edit({ status: 'checked' })
    }
    if (number % 10 === 3) {
      const csl = { type: 'report', title: `Budget of town ${number}` } as const
      await run({ type: 'addLink', claimId, source: { csl, atRisk: number === 3 } })
    }
    if (number % 10 === 5) {
      await edit({ assignee: by })
      await run({ type: 'raiseFlag', claimId, reason: 'legal' })
    }
  }
  must(await library.close())
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.reason} ${result.error.next}`)
  return result.value
}
