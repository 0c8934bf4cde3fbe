import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { Command, type CommandInput, type Person } from '../../src/core/dossier/index.ts'
import type { Result } from '../../src/core/result.ts'
import { readArticleAt } from '../../src/importers/read-article.testing.ts'
import { openLibrary } from '../../src/storage/index.ts'
import { ask, run } from './ask.ts'

export const ada: Person = { id: 'ada', name: 'Ada Checker', initials: 'AC', role: 'checker' }
export const ed: Person = { id: 'ed', name: 'Ed Itor', initials: 'EI', role: 'editor' }

const TEXT = `The bridge

The town spent 12 million on the bridge over the river, the mayor said on Monday. Her office had promised that no street would be closed while it was built.

Some 4,000 passengers a day took the tram before the strike, according to the company. The company did not say how they were counted.

The council voted to close two schools in the northern district in March. Nobody was asked before, a teacher said.

More is to come.
`

const ACCOUNTS = `The town's accounts for the year.

For the bridge over the river the town paid 72 million in all, ramps included.
`

/** A claim that is checked and, where there is a flag, put before the editor. */
interface Checked {
  readonly words: string
  readonly verdict: string
  readonly why: string
  readonly flag?: { readonly reason: string; readonly text: string }
}

/** In the article's order. */
const CHECKED: readonly Checked[] = [
  {
    words: 'spent 12 million on the bridge',
    verdict: 'mostly-true',
    why: 'The accounts have **another figure**: see the passage.',
    flag: { reason: 'disagreement', text: 'Ramps in or out? I would say misleading.' },
  },
  {
    words: 'Some 4,000 passengers a day took the tram',
    verdict: 'true',
    why: 'The company told us the same by phone.',
    flag: { reason: 'secondSource', text: '' },
  },
  { words: 'The council voted to close two schools', verdict: 'true', why: 'Minutes, item 7.' },
  {
    words: 'Nobody was asked before',
    verdict: 'unproven',
    why: 'There is nothing either way.',
    flag: { reason: 'legal', text: 'A teacher says so, unnamed.' },
  },
]

/** Makes a library with an article that Ada has checked and flagged, in which `me` works. */
export async function makeFlaggedArticle(folder: string, me: Person): Promise<void> {
  const [path, accounts] = [join(folder, 'bridge.txt'), join(folder, 'accounts.txt')]
  await writeFile(path, TEXT)
  await writeFile(accounts, ACCOUNTS)
  const library = must(
    await openLibrary(join(folder, 'library'), { write: true, holder: { app: 'Test' } }),
  )
  for (const person of [ed, ada]) must(await library.people.setMe(person))
  const id = must(await library.create(must(await readArticleAt(path)), path))
  const open = must(await library.open(id))
  const run = async (command: CommandInput) =>
    must(await open.execute(Command.parse(command), ada)).created
  const { currentDraft } = open.dossier.info
  const text = open.dossier.drafts[currentDraft]?.text ?? ''
  const ids: string[] = []
  for (const { words, verdict, why } of CHECKED) {
    const start = text.indexOf(words)
    const span = { start, end: start + words.length }
    const [claimId = ''] = await run({ type: 'addClaim', draftId: currentDraft, span })
    const changes = { claimant: 'the mayor', verdict, rationale: why, status: 'checked' } as const
    await run({ type: 'editClaim', claimId, changes })
    ids.push(claimId)
  }
  const file = must(await open.files.keepEvidence(accounts))
  const [first = ''] = ids
  const source = { csl: { type: 'report', title: 'The town’s accounts' } } as const
  const made = await run({ type: 'addSource', source })
  await run({ type: 'attachEvidence', sourceId: made[0] ?? '', file })
  const quote = { exact: 'the town paid 72 million in all', prefix: '', suffix: '' }
  const evidence = file.sha256
  const link = { source: { id: made[0] ?? '' }, stance: 'refutes', quote, evidence } as const
  await run({ type: 'addLink', claimId: first, ...link })
  for (const [at, { flag }] of CHECKED.entries()) {
    if (flag) await run({ type: 'raiseFlag', claimId: ids[at], ...flag } as CommandInput)
  }
  must(await library.people.setMe(me))
  must(await library.close())
}

/** Somebody else whom the library knows goes on working at the same machine. */
export async function workAs(page: Page, { name, role }: Person): Promise<void> {
  await page.getByRole('button', { name: / · (checker|editor)$/ }).click()
  await page.getByRole('menuitemradio', { name }).click()
  await expect(page.getByRole('button', { name: `${name} · ${role}` })).toBeVisible()
}

/** Gives the one dossier another title, as if somebody else had. */
export async function renameMeanwhile(page: Page, title: string): Promise<void> {
  const { dossiers } = await ask(page, 'library.get', undefined)
  await run(page, dossiers[0]?.id ?? '', { type: 'renameDossier', title })
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.reason} ${result.error.next}`)
  return result.value
}
