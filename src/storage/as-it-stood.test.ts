import { appendFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
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
import { twoSides } from './two-sides.testing.ts'

/** A dossier with a claim on its first draft, and a second draft that is arriving. */
async function arriving() {
  const { dossier: folder } = await libraryWithDossier()
  const open = await openToWrite(folder)
  must(await open.execute(claimOn(open, '12 million'), ada))
  const first = open.dossier.info.currentDraft
  const text = TEXT.replace('12 million', '14 million')
  const { path, imported } = await importable(await temporaryFolder(), text)
  const { draftId: second } = must(await importDraft(open, imported, path, ada))
  const take = async () => must(await open.execute({ type: 'takeDraft', draftId: second }, ada))
  const rename = async (title: string) =>
    must(await open.execute({ type: 'renameDossier', title }, ada))
  const present = () => structuredClone(open.dossier)
  const stood = async (draftId: string) => must(await open.asItStood(draftId))
  return { folder, open, first, second, take, rename, present, stood }
}

describe('the dossier as it stood on a draft', () => {
  it('is the present one for the draft under check, as a copy', async () => {
    const { open, first, stood, rename, present } = await arriving()
    const before = present()
    const copy = await stood(first)
    await rename('Later')
    expect(copy).toEqual(before)
    expect(open.dossier).not.toEqual(before)
  })

  it('is the state just before the next draft was taken', async () => {
    const { open, first, stood, take, rename, present, folder } = await arriving()
    const before = present()
    await take()
    await rename('Later')
    expect(await stood(first)).toEqual(before)
    must(await open.close())
    const again = await openToWrite(folder, { write: false })
    expect(must(await again.asItStood(first))).toEqual(before)
  })

  it('is the newest such state where a taking was undone and done again', async () => {
    const { open, first, second, stood, take, present } = await arriving()
    await take()
    const taken = present()
    must(await open.undo(ada))
    const undone = present()
    expect(await stood(first)).toEqual(undone)
    expect(await stood(second)).toEqual(taken)
    must(await open.redo(ada))
    expect(await stood(first)).toEqual(undone)
    expect(await stood(second)).toEqual(taken)
  })

  it('is the state before a restored one put another draft there', async () => {
    const { open, second, stood, take, rename, present } = await arriving()
    const { hash } = open.head
    await take()
    await rename('On the second')
    const before = present()
    must(await open.restoreState(hash, ada))
    await rename('On the first')
    expect(await stood(second)).toEqual(before)
  })

  it('is not there for a draft that was never under check', async () => {
    const { open, second } = await arriving()
    const refusal = { ok: false, error: { code: 'neverCurrent' } }
    expect(await open.asItStood(second)).toMatchObject(refusal)
    must(await open.execute({ type: 'refuseDraft', draftId: second }, ada))
    expect(await open.asItStood(second)).toMatchObject(refusal)
    expect(await open.asItStood('none')).toMatchObject(refusal)
  })

  it('goes back past a merge along the own side', async () => {
    const { mine, merged, side, line, history } = await twoSides()
    await appendFile(history, `${[...side, line].join('\n')}\n`)
    const open = await openToWrite(mine)
    const first = open.dossier.info.currentDraft
    const { path, imported } = await importable(await temporaryFolder(), 'Another text.')
    const { draftId } = must(await importDraft(open, imported, path, ada))
    must(await open.execute({ type: 'takeDraft', draftId }, ada))
    const { drafts, ...rest } = must(await open.asItStood(first))
    expect(Object.values(drafts).map(({ state }) => state)).toEqual(['taken', 'arriving'])
    expect({ ...rest, drafts: merged.drafts }).toEqual(merged)
    expect(await open.asItStood('none')).toMatchObject({ error: { code: 'neverCurrent' } })
  })

  it('is right whatever is changed while it is read', async () => {
    const { open, first, stood, take, rename, present } = await arriving()
    const { hash } = open.head
    const before = present()
    await take()
    const reading = [stood(first), open.stateAt(hash).then(must)]
    await rename('Meanwhile')
    expect(await Promise.all(reading)).toEqual([before, before])
  })
})
