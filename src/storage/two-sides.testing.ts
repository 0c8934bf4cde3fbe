import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import {
  apply,
  decodeLine,
  encodeLine,
  type Line,
  nextLine,
  planMerge,
  unseen,
} from '../core/dossier/index.ts'
import { sha256 } from './sha256.ts'
import { ada, claimOn, ed, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

/** The lines of a dossier's history. */
export async function linesOf(folder: string, version?: number): Promise<Line[]> {
  const text = await readFile(join(folder, 'history.ndjson'), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => must(decodeLine(line, sha256, version)))
}

function textOf({ hash: _, ...body }: Line): string {
  return encodeLine(body, sha256).text
}

/** Two copies of a dossier, changed on both sides, and the lines that merge the second into the first. */
export async function twoSides() {
  const { base, dossier: mine } = await libraryWithDossier()
  const theirs = join(base, 'theirs')
  await cp(mine, theirs, { recursive: true })
  const here = await openToWrite(mine)
  must(await here.execute(claimOn(here, '12 million'), ada))
  const there = await openToWrite(theirs)
  must(await there.execute(claimOn(there, '72 million'), ed))
  must(await there.execute({ type: 'renameDossier', title: 'Theirs' }, ed))
  const [ours, other] = [await linesOf(mine), await linesOf(theirs)]
  const plan = planMerge(ours, other)
  expect(plan.conflicts).toEqual([])
  const patches = plan.mergeWith(() => null)?.patches ?? []
  const before = structuredClone(here.dossier)
  const inverse = apply(here.dossier, patches)
  const merged = structuredClone(here.dossier)
  const content = { at: '', by: ada, label: 'merge', patches: [...patches], inverse }
  const head = other.at(-1)?.hash ?? ''
  const line = encodeLine(nextLine(here.head, content, head), sha256).text
  const side = unseen(ours, other).map(textOf)
  await here.abandon()
  return { mine, before, merged, side, line, history: join(mine, 'history.ndjson') }
}
