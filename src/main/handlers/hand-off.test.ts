import { readdir, rename, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CommandInput } from '../../core/dossier/index.ts'
import { deskToImport, importFile } from './import.testing.ts'

const NEWS = 'The bridge that fell\n\nThe bridge cost 12 million euros, and it fell in 1921.'
const erin = { id: 'erin', name: 'Erin', initials: 'E', role: 'editor' } as const
const cora = { id: 'cora', name: 'Cora', initials: 'C', role: 'checker' } as const

type Desk = Awaited<ReturnType<typeof deskToImport>>

/** Two libraries, and a dossier with one claim in the first, which its person hands off. */
async function twoDesks() {
  const here = await deskToImport()
  const there = await deskToImport()
  await here.ask('people.setMe', cora)
  await there.ask('people.setMe', erin)
  const { id } = await importFile(here.ask, await here.file('news.txt', NEWS))
  const { draft } = await draftOf(here, id)
  const start = draft.text.indexOf('12 million')
  const { created } = await here.ask('dossier.execute', {
    ...{ id },
    command: {
      ...{ type: 'addClaim', draftId: draft.id, span: { start, end: start + 10 } },
      ...{ kind: 'statistic', reasons: [] },
    },
  })
  return { here, there, id, claimId: created[0] as string }
}

async function draftOf({ ask }: Desk, id: string) {
  const { dossier } = await ask('dossier.open', id)
  await ask('dossier.close', id)
  return { draft: dossier.drafts[dossier.info.currentDraft] as (typeof dossier.drafts)[string] }
}

/** Writes a hand-off as the person would, and answers its path. */
async function written(desk: Desk, id: string, name = 'bridge.tickmark'): Promise<string> {
  const path = join(desk.folder, name)
  desk.chosen.place = path
  expect(await desk.ask('handOff.write', id)).toEqual({ path })
  return path
}

const foldersOf = ({ folder }: Desk) => readdir(join(folder, 'library'))

const edit = ({ ask }: Desk, id: string, command: CommandInput) =>
  ask('dossier.execute', { id, command })

describe('handing off', () => {
  it('writes one file under the title and the day, and shows it', async () => {
    const { here, id } = await twoDesks()
    const path = await written(here, id)
    expect(here.chosen.suggested.at(-1)).toMatch(
      /^The bridge that fell – \d{4}-\d\d-\d\d\.tickmark$/,
    )
    await here.ask('handOff.reveal', undefined)
    expect(here.chosen.revealed).toEqual([path])
    here.chosen.place = null
    expect(await here.ask('handOff.write', id)).toBeNull()
  })

  it('says which folder cannot be written to, and leaves nothing there', async () => {
    const { here, id } = await twoDesks()
    here.chosen.place = join(here.folder, 'nowhere', 'bridge.tickmark')
    expect(await here.attempt('handOff.write', id)).toMatchObject({
      ok: false,
      error: { reason: expect.stringContaining('nowhere') },
    })
  })
})

describe('a hand-off of a dossier that is new here', () => {
  it('becomes a dossier, and who handed it off is told', async () => {
    const { here, there, id } = await twoDesks()
    const path = await written(here, id)
    await there.ask('handOff.open', [path])
    const [told] = there.toldOf('handedOff')
    expect(told).toMatchObject({ id, title: 'The bridge that fell', file: 'bridge.tickmark' })
    expect(told?.by).toEqual(cora)
    expect((await there.ask('library.get', undefined)).dossiers.map((each) => each.id)).toEqual([
      id,
    ])
  })

  it('is told by its content too, and articles beside it are imported', async () => {
    const { here, there, id } = await twoDesks()
    const path = join(here.folder, 'bridge (1).zip')
    await rename(await written(here, id), path)
    const article = await there.file('other.txt', NEWS)
    await there.desk.openFiles([path, article])
    expect(await there.names()).toEqual(['other.txt'])
    await expect.poll(() => there.toldOf('handedOff')).toHaveLength(1)
  })

  it('is opened when it is chosen among articles, or dropped on a dossier', async () => {
    const { here, there, id } = await twoDesks()
    const path = await written(here, id)
    there.chosen.files = [path]
    await there.ask('import.choose', { into: null })
    await expect.poll(() => there.toldOf('handedOff')).toHaveLength(1)
    await there.ask('import.add', { paths: [path], into: id })
    await expect.poll(() => there.ask('handOff.list', undefined)).toHaveLength(1)
    expect(await there.names()).toEqual([])
  })
})

describe('a file that is no hand-off in order', () => {
  it.each([
    ['cut off', 'cut.tickmark', (path: string) => truncate(path, 900)],
    ['of another program', 'foreign.tickmark', (path: string) => writeFile(path, 'PK\u0003\u0004')],
    ['empty', 'empty.tickmark', (path: string) => writeFile(path, '')],
  ])('says so where it is %s, and changes nothing', async (_, name, spoil) => {
    const { here, there, id } = await twoDesks()
    const path = await written(here, id, name)
    await spoil(path)
    const before = await foldersOf(there)
    const opened = await there.attempt('handOff.open', [path])
    expect(opened).toMatchObject({ ok: false, error: { reason: expect.stringContaining(name) } })
    await there.desk.openFiles([path])
    await expect.poll(() => there.toldOf('failed')).toMatchObject([opened.ok || opened.error])
    expect(await foldersOf(there)).toEqual(before)
  })

  it('is told of where its dossier is in the bin', async () => {
    const { here, there, id } = await twoDesks()
    const path = await written(here, id)
    await there.ask('handOff.open', [path])
    await there.ask('library.bin', id)
    expect(await there.attempt('handOff.open', [path])).toMatchObject({
      error: { code: 'binned', reason: expect.stringContaining('bridge.tickmark') },
    })
  })
})

describe('a hand-off of a dossier that is here', () => {
  /** Both sides say why of one claim, and each does something of its own. */
  async function bothWentOn() {
    const two = await twoDesks()
    const { here, there, id, claimId } = two
    await there.ask('handOff.open', [await written(here, id)])
    const say = (rationale: string) => ({ type: 'editClaim', claimId, changes: { rationale } })
    await edit(there, id, say('Theirs') as CommandInput)
    await edit(there, id, {
      type: 'addSource',
      source: { csl: { type: 'report', title: 'The budget' } },
    })
    await edit(here, id, say('Ours') as CommandInput)
    const path = await written(there, id, 'back.tickmark')
    await here.ask('handOff.open', [path])
    const [waiting] = await here.ask('handOff.list', undefined)
    return { ...two, path, waiting: waiting as NonNullable<typeof waiting> }
  }

  it('waits, and what is in conflict and what comes in is told', async () => {
    const { here, id, waiting } = await bothWentOn()
    expect(here.toldOf('handOffs')).toEqual([[waiting]])
    const file = 'back.tickmark'
    expect(waiting).toMatchObject({ file, dossier: { id, title: 'The bridge that fell' } })
    const looked = await here.ask('handOff.look', waiting.id)
    expect(looked).toMatchObject({ kind: 'merge', steps: 2, by: [erin] })
    expect(looked.conflicts).toMatchObject([
      {
        ours: { value: 'Ours', set: { by: cora } },
        theirs: { value: 'Theirs', set: { by: erin } },
      },
    ])
    expect(looked.changes.map(({ path: [record] }) => record)).toEqual(['sources'])
  })

  it('is not merged before every conflict is decided', async () => {
    const { here, id, waiting } = await bothWentOn()
    const before = await here.ask('history.read', { id, from: null, about: [] })
    expect(await here.attempt('handOff.merge', { id: waiting.id, choices: {} })).toMatchObject({
      error: { code: 'conflicts', reason: expect.stringContaining('back.tickmark') },
    })
    expect(await here.ask('history.read', { id, from: null, about: [] })).toEqual(before)
    expect(await here.ask('handOff.list', undefined)).toHaveLength(1)
  })

  it('is merged as was chosen, after a backup, and then is gone', async () => {
    const { here, id, claimId, waiting } = await bothWentOn()
    const { conflicts } = await here.ask('handOff.look', waiting.id)
    const choices = { [conflicts[0]?.key as string]: 'theirs' as const }
    await here.ask('dossier.open', id)
    const merged = await here.ask('handOff.merge', { id: waiting.id, choices })
    expect(merged).toMatchObject({ id, kind: 'merge', carried: [] })
    const { dossier } = await here.ask('dossier.open', id)
    expect(dossier.claims[claimId]?.rationale).toBe('Theirs')
    expect(Object.keys(dossier.sources)).toHaveLength(1)
    expect(here.toldOf('dossier.changed')).toHaveLength(1)
    expect(here.toldOf('handOffs').at(-1)).toEqual([])
    expect((await foldersOf(here)).filter((name) => name.startsWith('.new-'))).toEqual([])

    await here.ask('backup.restore', { id, backup: merged.backup?.id as string })
    const restored = await here.ask('dossier.open', id)
    expect(restored.dossier.claims[claimId]?.rationale).toBe('Ours')
    expect(restored.dossier.sources).toEqual({})
  })

  it('is weighed against what was done here since it was opened', async () => {
    const { here, there, id, claimId } = await twoDesks()
    await there.ask('handOff.open', [await written(here, id)])
    const say = (rationale: string): CommandInput => ({
      ...{ type: 'editClaim', claimId, changes: { rationale } },
    })
    await edit(there, id, say('Theirs'))
    await here.ask('handOff.open', [await written(there, id)])
    const [waiting] = await here.ask('handOff.list', undefined)
    const look = () => here.ask('handOff.look', waiting?.id as string)
    expect(await look()).toMatchObject({ kind: 'forward', conflicts: [], steps: 1 })
    await edit(here, id, say('Ours'))
    expect(await look()).toMatchObject({ kind: 'merge', conflicts: [{}] })
  })

  it('leaves nothing behind where it is put aside, or the program ends', async () => {
    const { here, path, waiting } = await bothWentOn()
    const unpacked = async () => (await foldersOf(here)).filter((name) => name.startsWith('.new-'))
    expect(await unpacked()).toHaveLength(1)
    await here.ask('handOff.drop', waiting.id)
    expect(await unpacked()).toEqual([])
    expect(await here.attempt('handOff.look', waiting.id)).toMatchObject({
      error: { code: 'gone' },
    })
    await here.ask('handOff.open', [path])
    expect(await unpacked()).toHaveLength(1)
    await here.desk.close()
    expect(await unpacked()).toEqual([])
  })

  it('says that all of it is here already where it comes again', async () => {
    const { here, id, path, waiting } = await bothWentOn()
    const { conflicts } = await here.ask('handOff.look', waiting.id)
    const choices = { [conflicts[0]?.key as string]: 'ours' as const }
    await here.ask('handOff.merge', { id: waiting.id, choices })
    await here.ask('handOff.open', [path])
    const [again] = await here.ask('handOff.list', undefined)
    const looked = await here.ask('handOff.look', again?.id as string)
    expect(looked).toMatchObject({ kind: 'nothing', conflicts: [], changes: [], steps: 0 })
    expect(await here.ask('handOff.merge', { id: again?.id as string, choices: {} })).toEqual({
      ...{ id, kind: 'nothing', carried: [], backup: null },
    })
  })
})
