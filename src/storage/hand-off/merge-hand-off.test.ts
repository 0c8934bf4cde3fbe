import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Command, type CommandInput } from '../../core/dossier/index.ts'
import { ids } from '../backup.testing.ts'
import type { OpenDossier } from '../live-dossier.ts'
import { makeSnapshot } from '../make-snapshot.ts'
import { ada, article, claimOn, ed, libraryWithDossier, must } from '../storage.testing.ts'
import { verifyDossier } from '../verify-dossier.ts'
import { libraryAt } from './hand-off.testing.ts'

/** One dossier in two libraries, open in both. */
async function twoLibraries() {
  const { base, library: folder, id } = await libraryWithDossier()
  const here = await libraryAt(folder)
  const ours = must(await here.open(id))
  must(await ours.execute(claimOn(ours, '12 million'), ada))
  const path = join(base, 'out.tickmark')
  must(await here.handOff(id, path))
  const there = await libraryAt(join(base, 'there'))
  must(await there.openHandOff(path))
  const theirs = must(await there.open(id))
  const [claimId = ''] = Object.keys(ours.dossier.claims)
  return { base, id, here, there, ours, theirs, claimId }
}

type Two = Awaited<ReturnType<typeof twoLibraries>>

const run = async (open: OpenDossier, command: CommandInput, by = ada) =>
  must(await open.execute(Command.parse(command), by))

/** Hands off what one side has and opens it on the other. */
async function bring({ base, id, here, there }: Two, way: 'here' | 'there') {
  const [from, to] = way === 'here' ? [there, here] : [here, there]
  const path = join(base, `${Math.random()}.tickmark`)
  must(await from.handOff(id, path))
  const opened = must(await to.openHandOff(path))
  if (opened.kind !== 'merge') throw new Error('The dossier is not here')
  return opened.handOff
}

async function isWhole(open: OpenDossier) {
  const verified = must(await verifyDossier(open.folder, { head: open.head.hash }))
  expect(verified).toMatchObject({ failures: [], notes: [] })
}

describe('merging a hand-off file', () => {
  it('takes what the other side did, its files first, and undo stops there', async () => {
    const two = await twoLibraries()
    const { ours, theirs, claimId, base } = two
    const note = join(base, 'note.txt')
    await writeFile(note, 'Twelve.')
    const file = must(await theirs.files.keepEvidence(note))
    const source = { csl: { type: 'report' as const, title: 'Figures' } }
    const [sourceId = ''] = (await run(theirs, { type: 'addSource', source }, ed)).created
    await run(theirs, { type: 'attachEvidence', sourceId, file }, ed)
    await run(ours, { type: 'editClaim', claimId, changes: { rationale: 'Ours' } })
    const told: string[] = []
    ours.on((event) => told.push(event.type))
    const handOff = await bring(two, 'here')
    expect(handOff).toMatchObject({ kind: 'merge', conflicts: [] })
    const merged = must(await handOff.merge(() => null, ada))
    await handOff.close()
    expect(merged.backup).toMatchObject({ why: 'merge' })
    expect(await ids(ours.folder)).toContain(merged.backup?.id)
    expect(told).toContain('changed')
    expect(ours.dossier.sources[sourceId]?.evidence[file.sha256]).toBeDefined()
    expect(await readdir(join(ours.folder, 'evidence'))).toEqual([`${file.sha256}.txt`])
    expect(ours.dossier.claims[claimId]?.rationale).toBe('Ours')
    expect(ours.steps(ada.id)).toEqual({ undo: null, redo: null })
    await isWhole(ours)
    const { entries } = await ours.history(null, 1, [])
    expect(entries[0]?.label).toBe('merge')
    expect((await readdir(two.here.folder)).filter((name) => name.startsWith('.'))).toEqual([])

    // Handed back, and the other side goes on from there as a whole.
    const back = await bring(two, 'there')
    must(await back.merge(() => null, ed))
    expect(theirs.dossier).toEqual(ours.dossier)
    await isWhole(theirs)
    must(await theirs.snapshot())
    must(await two.there.closeDossier(two.id))
    const again = must(await two.there.open(two.id))
    expect(again.findings).toEqual([])
    expect(again.dossier).toEqual(ours.dossier)
  })

  it('changes nothing the second time', async () => {
    const two = await twoLibraries()
    const { ours, theirs, claimId } = two
    await run(theirs, { type: 'editClaim', claimId, changes: { rationale: 'Theirs' } }, ed)
    await run(ours, { type: 'renameDossier', title: 'Ours' })
    must(await (await bring(two, 'here')).merge(() => null, ada))
    const { head } = ours
    const again = await bring(two, 'here')
    expect(again.kind).toBe('nothing')
    expect(must(await again.merge(() => null, ada))).toMatchObject({
      kind: 'nothing',
      backup: null,
    })
    expect(ours.head).toEqual(head)
  })

  it('asks where both changed the same, and changes nothing without an answer', async () => {
    const two = await twoLibraries()
    const { ours, theirs, claimId } = two
    await run(theirs, { type: 'editClaim', claimId, changes: { rationale: 'Theirs' } }, ed)
    await run(ours, { type: 'removeClaim', claimId })
    const { head } = ours
    const handOff = await bring(two, 'here')
    expect(handOff.conflicts).toMatchObject([
      {
        path: ['claims', claimId],
        ours: { value: undefined, set: { by: ada } },
        theirs: { value: { rationale: 'Theirs' }, set: { by: ed } },
      },
    ])
    const asked = await handOff.merge(() => null, ada)
    expect(asked).toMatchObject({ ok: false, error: { code: 'conflicts' } })
    expect(ours.head).toEqual(head)
    must(await handOff.merge(() => 'theirs', ada))
    expect(ours.dossier.claims[claimId]?.rationale).toBe('Theirs')
    await isWhole(ours)
  })

  it('carries what the other side marked to the draft that this side took', async () => {
    const two = await twoLibraries()
    const { ours, theirs } = two
    const text =
      'A lead.\n\nThe mayor spent 12 million on the bridge.\n\nCritics say it was 75 million.'
    const original = Object.values(ours.dossier.drafts)[0]?.original
    if (!original) throw new Error('There is no draft')
    const { kept: _, ...file } = original
    const command = {
      type: 'importDraft',
      article: article(text),
      notes: [],
      original: file,
      choices: {},
    }
    const [draftId = ''] = (await run(ours, command as CommandInput)).created
    await run(ours, { type: 'takeDraft', draftId })
    const claim = claimOn(theirs, '72 million')
    const [claimId = ''] = must(await theirs.execute(claim, ed)).created
    const tick = { start: 0, end: 9 }
    const draft = theirs.dossier.info.currentDraft
    await run(theirs, { type: 'tickWords', draftId: draft, span: tick, kind: 'verified' }, ed)
    const handOff = await bring(two, 'here')
    const { carried } = must(await handOff.merge(() => null, ada))
    expect(carried).toMatchObject([
      { record: 'claims', id: claimId, draftId, outcome: 'edited', words: '75 million' },
      { record: 'ticks', draftId, outcome: expect.stringMatching(/unchanged|moved/) },
    ])
    expect(ours.dossier.claims[claimId]?.places[draftId]?.quote.exact).toBe('75 million')
    await isWhole(ours)
    must(await (await bring(two, 'there')).merge(() => null, ed))
    expect(theirs.dossier).toEqual(ours.dossier)
  })

  it('makes a snapshot of a history in which a third copy went on from here', async () => {
    const two = await twoLibraries()
    const { ours, theirs, claimId, base, here, id } = two
    await run(ours, { type: 'renameDossier', title: 'Ours' })
    const third = await libraryAt(join(base, 'third'))
    const path = join(base, 'third.tickmark')
    must(await here.handOff(id, path))
    must(await third.openHandOff(path))
    const copy = must(await third.open(id))
    must(await ours.snapshot())
    await run(copy, { type: 'editClaim', claimId, changes: { claimant: 'Third' } })
    must(await third.handOff(id, path))
    await run(theirs, { type: 'editClaim', claimId, changes: { rationale: 'Theirs' } }, ed)
    const opened = must(await two.there.openHandOff(path))
    if (opened.kind === 'merge') must(await opened.handOff.merge(() => null, ed))
    must(await (await bring(two, 'here')).merge(() => null, ada))
    await run(ours, { type: 'renameDossier', title: 'After' })
    expect(ours.dossier.claims[claimId]).toMatchObject({ claimant: 'Third', rationale: 'Theirs' })
    must(await ours.snapshot())
    await isWhole(ours)
    must(await makeSnapshot(ours.folder, (await ours.savedLines()).ok ? await bytesOf(ours) : 0))
  })
})

async function bytesOf(open: OpenDossier): Promise<number> {
  const { lines } = must(await open.savedLines())
  return lines.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, 0)
}
