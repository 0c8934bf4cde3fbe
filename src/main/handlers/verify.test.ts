import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describe as anchorOf } from '../../core/anchor/index.ts'
import { deskWithSource } from './evidence.testing.ts'

const BUDGET = 'City budget\nThe bridge cost 14 million euros.'

/** A desk with a file attached to its source, and a passage of the file linked to a claim. */
async function deskWithPassage() {
  const desk = await deskWithSource()
  const { ask, file, id, sourceId, dossier } = desk
  const { sha256 } = await ask('evidence.attach', {
    id,
    sourceId,
    paths: [await file('budget.txt', BUDGET)],
  })
  const [evidence = ''] = sha256
  const read = await ask('evidence.text', { id, sourceId, sha256: evidence, text: null })
  const draftId = dossier.info.currentDraft
  const add = { type: 'addClaim', draftId, span: { start: 16, end: 26 } } as const
  const { created } = await ask('dossier.execute', { id, command: add })
  const start = read.text.indexOf('14 million')
  const position = { start, end: start + 10 }
  const { quote } = anchorOf(read.text, position)
  const found = { text: read.sha256, extractor: read.extractor, position }
  const link = {
    type: 'addLink',
    claimId: created[0] ?? '',
    source: { id: sourceId },
    quote,
    evidence,
    found,
  } as const
  const linked = await ask('dossier.execute', { id, command: link })
  const path = join(
    desk.evidenceFolder,
    (await desk.kept()).find((name) => name.startsWith(evidence)) ?? '',
  )
  return { ...desk, sha256: evidence, linkId: linked.created[0] ?? '', path }
}

it('answers that everything holds, and how much that is', async () => {
  const { ask, id } = await deskWithPassage()
  const check = await ask('evidence.verify', id)
  expect(check).toMatchObject({ failures: [], passages: 1 })
  expect(check.bytes).toBeGreaterThan(BUDGET.length)
})

it('answers each failure as a sentence, with its file and its link', async () => {
  const { ask, id, sha256, linkId, path } = await deskWithPassage()
  await writeFile(path, BUDGET.replace('14', '12'))
  const { failures } = await ask('evidence.verify', id)
  expect(failures).toEqual([
    { what: '“budget.txt” was altered.', sha256, linkId: null },
    {
      what: expect.stringMatching(/^“14 million”, quoted from “The budget”, .*altered\.$/),
      sha256,
      linkId,
    },
  ])
  await rm(path)
  const again = await ask('evidence.verify', id)
  expect(again.failures[0]?.what).toBe('“budget.txt” is missing.')
})

it('changes nothing on disk', async () => {
  const { ask, id, path, evidenceFolder } = await deskWithPassage()
  await writeFile(path, 'else')
  const folder = join(evidenceFolder, '..')
  const before = await readdir(folder, { recursive: true })
  await ask('evidence.verify', id)
  expect(await readdir(folder, { recursive: true })).toEqual(before)
})

it('fails for a dossier that is not there', async () => {
  const { ask } = await deskWithSource()
  await expect(ask('evidence.verify', 'none')).rejects.toThrow('noDossier')
})
