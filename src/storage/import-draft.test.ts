import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftInput } from './create-dossier.ts'
import { importDraft } from './import-draft.ts'
import {
  ada,
  claimOn,
  importable,
  libraryWithDossier,
  must,
  openToWrite,
  TEXT,
  temporaryFolder,
} from './storage.testing.ts'
import { verifyDossier } from './verify-dossier.ts'

const SECOND = TEXT.replace('12 million', '14 million')

async function withSecondDraft() {
  const { dossier: folder } = await libraryWithDossier()
  const open = await openToWrite(folder)
  const originals = () => readdir(join(folder, 'original'))
  return { folder, open, originals, ...(await importable(await temporaryFolder(), SECOND)) }
}

describe('an imported draft', () => {
  it('arrives beside the one under check, with its file kept', async () => {
    const { folder, open, path, imported } = await withSecondDraft()
    const first = open.dossier.info.currentDraft
    const { draftId } = must(await importDraft(open, imported, path, ada))
    expect(open.dossier.drafts[draftId]).toMatchObject({ number: 2, state: 'arriving' })
    expect(open.dossier.info.currentDraft).toBe(first)
    const kept = await readFile((await open.files.pathOf(imported.file.sha256)) ?? '', 'utf8')
    expect(kept).toBe(SECOND)
    must(await open.close())
    const { failures, notes } = must(await verifyDossier(folder))
    expect({ failures, notes }).toEqual({ failures: [], notes: [] })
  })

  it('carries the claims when it is taken, also after a restart', async () => {
    const { folder, open, path, imported } = await withSecondDraft()
    const { created } = must(await open.execute(claimOn(open, '12 million'), ada))
    const { draftId } = must(await importDraft(open, imported, path, ada))
    must(await open.close())
    const again = await openToWrite(folder)
    must(await again.execute({ type: 'takeDraft', draftId }, ada))
    expect(again.dossier.info.currentDraft).toBe(draftId)
    const place = again.dossier.claims[created[0] ?? '']?.places[draftId]
    expect(place).toMatchObject({ outcome: 'edited', quote: { exact: '14 million' } })
  })

  it('is refused where its file is another one by now, and leaves none behind', async () => {
    const { open, path, imported, originals } = await withSecondDraft()
    await appendFile(path, ' And more.')
    const answer = await importDraft(open, imported, path, ada)
    expect(answer).toMatchObject({ ok: false, error: { code: 'changed' } })
    expect(await originals()).toHaveLength(1)
    expect(open.head.seq).toBe(1)
  })

  it('is refused while another one is arriving, before its file is read', async () => {
    const { open, path, imported, originals } = await withSecondDraft()
    must(await importDraft(open, imported, path, ada))
    const third = await importable(await temporaryFolder(), 'Another text.')
    await writeFile(third.path, 'changed')
    const answer = await importDraft(open, third.imported, third.path, ada)
    expect(answer).toMatchObject({ ok: false, error: { code: 'arriving' } })
    expect(await originals()).toHaveLength(2)
  })

  it('is refused by a dossier that is only read', async () => {
    const { folder, path, imported, originals } = await withSecondDraft()
    const reader = await openToWrite(folder, { write: false })
    expect(await importDraft(reader, imported, path, ada)).toMatchObject({
      error: { code: 'readOnly' },
    })
    expect(await originals()).toHaveLength(1)
  })
})

describe('a command that names a file', () => {
  it('is refused where a draft’s file is not in original/', async () => {
    const { open, path, imported } = await withSecondDraft()
    const { file: original } = imported
    const command = { ...draftInput(imported), type: 'importDraft' } as const
    expect(await open.execute(command, ada)).toMatchObject({ error: { code: 'notKept' } })
    must(await open.files.keepEvidence(path))
    expect(await open.execute(command, ada)).toMatchObject({ error: { code: 'notKept' } })
    must(await open.files.keepOriginal(path, original.sha256))
    expect(await open.execute(command, ada)).toMatchObject({ ok: true })
  })

  it('is refused where a source’s file is not in evidence/', async () => {
    const { open, path, imported } = await withSecondDraft()
    const csl = { type: 'report', title: 'R' } as const
    const source = { csl, rank: 'unset', contact: '', archivedUrl: '', atRisk: false } as const
    const { created } = must(await open.execute({ type: 'addSource', source }, ada))
    const { file } = imported
    const command = { type: 'attachEvidence', sourceId: created[0] ?? '', file } as const
    must(await open.files.keepOriginal(path, file.sha256))
    expect(await open.execute(command, ada)).toMatchObject({ error: { code: 'notKept' } })
    must(await open.files.keepEvidence(path))
    expect(await open.execute(command, ada)).toMatchObject({ ok: true })
  })
})
