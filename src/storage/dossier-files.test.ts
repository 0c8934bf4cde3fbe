import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { Command } from '../core/dossier/index.ts'
import { namedFiles } from './kept-files.ts'
import { sha256 } from './sha256.ts'
import { ada, claimOn, libraryWithDossier, must, openToWrite } from './storage.testing.ts'

const GONE = sha256('a text that nobody kept')

/** A dossier with a claim, and a source that has a file. */
async function withEvidence() {
  const { base, dossier } = await libraryWithDossier()
  const open = await openToWrite(dossier)
  const path = join(base, 'budget.txt')
  await writeFile(path, 'It cost 12 million.')
  const does = async (given: z.input<typeof Command>) =>
    must(await open.execute(Command.parse(given), ada)).created[0] ?? ''
  const claimId = await does(claimOn(open, '12 million'))
  const source = { csl: { type: 'report', title: 'The budget' } } as const
  const sourceId = await does({ type: 'addSource', source })
  const file = must(await open.files.keepEvidence(path))
  await does({ type: 'attachEvidence', sourceId, file })
  return { dossier, open, does, claimId, sourceId, file }
}

describe('a text that a command names', () => {
  it('has to be kept where a file is attached with it', async () => {
    const { open, sourceId, file } = await withEvidence()
    const attach = (text: string): Command => ({
      type: 'attachEvidence',
      sourceId,
      file: { ...file, text: { sha256: text, extractor: 'test 1' } },
    })
    expect(await open.execute(attach(GONE), ada)).toMatchObject({ error: { code: 'notKept' } })
    const kept = must(await open.files.keepText('It cost 12 million, as it was read'))
    must(await open.execute(attach(kept), ada))
    expect(open.dossier.sources[sourceId]?.evidence[file.sha256]?.text?.sha256).toBe(kept)
  })

  it('has to be kept where a link was found in it, and is missed when it is gone', async () => {
    const { dossier, open, does, claimId, sourceId, file } = await withEvidence()
    const found = (text: string) => ({ text, extractor: 'test 1', position: { start: 3, end: 7 } })
    const link = (text: string) =>
      Command.parse({
        type: 'addLink',
        claimId,
        source: { id: sourceId },
        evidence: file.sha256,
        found: found(text),
      })
    expect(await open.execute(link(GONE), ada)).toMatchObject({ error: { code: 'notKept' } })
    const kept = must(await open.files.keepText('An earlier text'))
    const linkId = await does(link(kept))
    const edit: Command = { type: 'editLink', linkId, changes: { found: found(GONE) } }
    expect(await open.execute(edit, ada)).toMatchObject({ error: { code: 'notKept' } })

    expect(namedFiles(open.dossier)).toContainEqual({
      folder: 'evidence',
      sha256: kept,
      size: null,
      name: 'an earlier text of budget.txt',
    })
    await open.close()
    await rm(join(dossier, 'evidence', `${kept}.txt`))
    const { findings } = await openToWrite(dossier)
    expect(findings).toMatchObject([{ found: '“an earlier text of budget.txt” is missing' }])
  })
})

it('names a file once, by what says most, where its text has the same bytes', async () => {
  const { open, does, sourceId, file } = await withEvidence()
  const text = {
    sha256: must(await open.files.keepText('It cost 12 million.')),
    extractor: 'test 1',
  }
  expect(text.sha256).toBe(file.sha256)
  await does({ type: 'attachEvidence', sourceId, file: { ...file, text } })
  const named = namedFiles(open.dossier).filter((one) => one.sha256 === file.sha256)
  expect(named).toMatchObject([{ name: 'budget.txt', size: 19 }])
})
