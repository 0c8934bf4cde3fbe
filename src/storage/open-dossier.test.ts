import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DossierEvent } from './live-dossier.ts'
import {
  ada,
  claimOn,
  ed,
  faultyDisk,
  libraryWithDossier,
  must,
  openToWrite,
} from './storage.testing.ts'

async function reopened(folder: string, open: { close(): Promise<unknown> }) {
  await open.close()
  return openToWrite(folder)
}

describe('an open dossier', () => {
  it('has a command on disk before it answers', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const { created } = must(await open.execute(claimOn(open, '12 million'), ada))
    const lines = (await readFile(join(folder, 'history.ndjson'), 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(`["claims","${created[0]}"]`)
    expect(lines[1]).toContain(open.head.hash)
  })

  it('shows a change at once as pending, and then as saved', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const events: DossierEvent[] = []
    open.on((event) => events.push(event))
    const answer = open.execute(claimOn(open, '12 million'), ada)
    expect(Object.keys(open.dossier.claims)).toHaveLength(1)
    expect(open.save).toEqual({ state: 'saving', pending: 1 })
    must(await answer)
    expect(open.save).toMatchObject({ state: 'saved', at: expect.any(String) })
    expect(events.map((event) => (event.type === 'save' ? event.save.state : event.type))).toEqual([
      'saving',
      'changed',
      'saved',
    ])
  })

  it('has everything again after a restart, with or without a snapshot', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    must(await open.execute(claimOn(open, '12 million'), ada))
    must(await open.execute({ type: 'renameDossier', title: 'A bridge too far' }, ada))
    const before = structuredClone(open.dossier)
    await open.abandon()
    const replayed = await openToWrite(folder)
    expect(replayed.dossier).toEqual(before)
    const fromSnapshot = await reopened(folder, replayed)
    expect(fromSnapshot.dossier).toEqual(before)
    expect(fromSnapshot.head).toEqual(replayed.head)
    expect(fromSnapshot.findings).toEqual([])
    const snapshot = JSON.parse(await readFile(join(folder, 'dossier.json'), 'utf8'))
    expect(snapshot).toMatchObject({ version: 1, seq: 3, head: replayed.head.hash })
  })

  it('takes commands that are sent together in their order', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const titles = Array.from({ length: 50 }, (_, i) => `Title ${i}`)
    const answers = await Promise.all(
      titles.map((title) => open.execute({ type: 'renameDossier', title }, ada)),
    )
    expect(answers.every((answer) => answer.ok)).toBe(true)
    const again = await reopened(folder, open)
    expect(again.dossier.info.title).toBe('Title 49')
    expect(again.head.seq).toBe(51)
  })

  it('refuses what a command may not do, and changes nothing', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const answer = await open.execute({ type: 'removeClaim', claimId: 'none' }, ada)
    expect(answer).toMatchObject({ ok: false, error: { code: 'gone' } })
    expect(open.head.seq).toBe(1)
  })
})

describe('undo and redo', () => {
  it('take back and do again, across restarts', async () => {
    const { dossier: folder } = await libraryWithDossier()
    let open = await openToWrite(folder)
    must(await open.execute(claimOn(open, '12 million'), ada))
    must(await open.execute({ type: 'renameDossier', title: 'Second' }, ada))
    const done = structuredClone(open.dossier)

    open = await reopened(folder, open)
    expect(open.steps(ada.id)).toEqual({ undo: 'renameDossier', redo: null })
    must(await open.undo(ada))
    must(await open.undo(ada))
    expect(open.dossier.claims).toEqual({})
    expect(open.dossier.info.title).toBe('The bridge')
    expect(open.steps(ada.id)).toEqual({ undo: null, redo: 'addClaim' })

    open = await reopened(folder, open)
    expect(open.steps(ada.id)).toEqual({ undo: null, redo: 'addClaim' })
    expect(await open.undo(ada)).toMatchObject({ ok: false, error: { code: 'nothing' } })
    expect(must(await open.redo(ada)).created).toEqual(Object.keys(done.claims))

    open = await reopened(folder, open)
    must(await open.redo(ada))
    expect(open.dossier).toEqual(done)
    expect(open.steps(ada.id)).toEqual({ undo: 'renameDossier', redo: null })
  })

  it('take the lines of one group as one step', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    for (const title of ['T', 'Ty', 'Typed']) {
      must(await open.execute({ type: 'renameDossier', title }, ada, 'typing-1'))
    }
    const again = await reopened(folder, open)
    must(await again.undo(ada))
    expect(again.dossier.info.title).toBe('The bridge')
    must(await again.redo(ada))
    expect(again.dossier.info.title).toBe('Typed')
  })

  it('stop at another person’s line', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    must(await open.execute({ type: 'renameDossier', title: 'Mine' }, ada))
    must(await open.execute({ type: 'renameDossier', title: 'Theirs' }, ed))
    expect(open.steps(ada.id)).toEqual({ undo: null, redo: null })
    expect(await open.undo(ada)).toMatchObject({ ok: false, error: { code: 'nothing' } })
    expect(open.dossier.info.title).toBe('Theirs')
  })

  it('do one step for each press, however fast these come', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    for (const title of ['One', 'Two', 'Three']) {
      must(await open.execute({ type: 'renameDossier', title }, ada))
    }
    await Promise.all([open.undo(ada), open.undo(ada)])
    expect(open.dossier.info.title).toBe('One')
  })
})

describe('a disk that fails', () => {
  const cases = [
    { name: 'is full', operation: 'write', code: 'ENOSPC' },
    { name: 'reports a fault', operation: 'write', code: 'EIO' },
    { name: 'cannot fsync', operation: 'sync', code: 'EIO' },
    { name: 'does not let the file be opened', operation: 'open', code: 'EACCES' },
  ] as const

  for (const { name, operation, code } of cases) {
    it(`leaves changes pending where it ${name}, and loses nothing`, async () => {
      const { dossier: folder } = await libraryWithDossier()
      let broken = false
      const disk = faultyDisk((op, path) =>
        broken && op === operation && path.endsWith('history.ndjson') ? code : undefined,
      )
      const open = await openToWrite(folder, { disk, retryAfter: [10] })
      const history = await readFile(join(folder, 'history.ndjson'), 'utf8')
      broken = true
      const first = await open.execute(claimOn(open, '12 million'), ada)
      expect(first).toMatchObject({ ok: false, error: { code: 'notSaved' } })
      const second = await open.execute({ type: 'renameDossier', title: 'Kept' }, ada)
      expect(second).toMatchObject({ ok: false, error: { code: 'notSaved' } })
      expect(open.save).toMatchObject({ state: 'failed', pending: 2 })
      expect(open.dossier.info.title).toBe('Kept')
      expect(await open.close()).toMatchObject({ ok: false, error: { code: 'notSaved' } })
      expect((await readFile(join(folder, 'history.ndjson'), 'utf8')).startsWith(history)).toBe(
        true,
      )

      broken = false
      await expect.poll(() => open.save.state).toBe('saved')
      const before = structuredClone(open.dossier)
      const again = await reopened(folder, open)
      expect(again.dossier).toEqual(before)
      expect(again.findings).toEqual([])
      expect(again.steps(ada.id).undo).toBe('renameDossier')
    })
  }

  it('loses nothing where it takes a few bytes at a time', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder, { disk: faultyDisk(() => undefined, 7) })
    must(await open.execute(claimOn(open, '12 million'), ada))
    const again = await reopened(folder, open)
    expect(Object.keys(again.dossier.claims)).toHaveLength(1)
  })

  it('leaves no half line where neither the write nor the cut succeeds', async () => {
    const { dossier: folder } = await libraryWithDossier()
    let writes = 0
    let broken = false
    const disk = faultyDisk((op) => {
      if (!broken) return undefined
      if (op === 'truncate') return 'EIO'
      return op === 'write' && ++writes > 2 ? 'ENOSPC' : undefined
    }, 20)
    const open = await openToWrite(folder, { disk, retryAfter: [10] })
    broken = true
    const failed = await open.execute({ type: 'renameDossier', title: 'Kept' }, ada)
    expect(failed).toMatchObject({ ok: false, error: { code: 'notSaved' } })
    broken = false
    await expect.poll(() => open.save.state).toBe('saved')
    const again = await reopened(folder, open)
    expect(again.findings).toEqual([])
    expect(again.dossier.info.title).toBe('Kept')
  })

  it('says that the history was changed by somebody else rather than cut it', async () => {
    const { dossier: folder } = await libraryWithDossier()
    const open = await openToWrite(folder)
    const path = join(folder, 'history.ndjson')
    await writeFile(path, 'something else\n')
    const answer = await open.execute({ type: 'renameDossier', title: 'Kept' }, ada)
    expect(answer).toMatchObject({ ok: false, error: { code: 'notSaved' } })
    expect(await readFile(path, 'utf8')).toBe('something else\n')
  })
})
