import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { deskToImport, importFile } from './import.testing.ts'

const NEWS = 'The bridge that fell\n\nThe bridge cost 12 million euros, and it fell in 1921.'

/** A desk with a folder for temporary files of its own, and the folders of what was pasted in it. */
async function deskToPaste() {
  const desk = await deskToImport()
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, desk.folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  const folders = async () =>
    (await readdir(desk.folder)).filter((name) => name.startsWith('tickmark-paste-'))
  return { ...desk, folders }
}

describe('files that are to be imported', () => {
  it('are listed as they came, read two at a time, and told at each change', async () => {
    const { ask, add, file, names, when, lists, reading } = await deskToImport()
    const paths = await Promise.all(
      ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((name) => file(name, `${NEWS} ${name}`)),
    )
    for (const name of ['a.txt', 'b.txt', 'c.txt']) reading.held.add(name)
    await add(...paths.slice(0, 3))
    await add(paths[3] ?? '')
    expect(lists().map((list) => list.length)).toEqual([3, 4])
    expect(lists().at(-1)).toMatchObject(paths.map(() => ({ isReading: true, read: null })))
    await expect.poll(() => reading.begun.toSorted()).toEqual(['a.txt', 'b.txt'])
    reading.held.delete('b.txt')
    await when('b.txt')
    await expect.poll(() => reading.begun.toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt'])
    reading.held.clear()
    await when('d.txt')
    await when('a.txt')
    expect(await names()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt'])
    expect(lists()).toHaveLength(6)
    expect(lists().at(-1)).toEqual(await ask('import.list', undefined))
    expect(reading.most()).toBe(2)
  })

  it('tell what was read, and their text only where it is asked for', async () => {
    const { ask, add, file, when } = await deskToImport()
    await add(await file('news.txt', NEWS))
    const { id, read, ...rest } = await when('news.txt')
    expect(rest).toEqual({
      ...{ name: 'news.txt', into: null, choices: {}, isReading: false, error: null },
    })
    expect(read).toMatchObject({ title: 'The bridge that fell', type: 'text/plain', blocks: 2 })
    expect(read).toMatchObject({ words: 15, pages: null, notes: {}, known: null })
    expect(read?.size).toBe(NEWS.length)
    expect(read).not.toHaveProperty('text')
    const { text, blocks, notes } = await ask('import.preview', id)
    expect({ text, notes, blocks: blocks.length }).toEqual({ text: NEWS, notes: [], blocks: 2 })
  })

  it('that cannot be read stay with the reason, and stop no others', async () => {
    const { attempt, add, file, folder, when } = await deskToImport()
    await add(join(folder, 'none.txt'), await file('empty.txt', ''), await file('news.txt', NEWS))
    expect((await when('none.txt')).error?.code).toBe('notFound')
    const { id, error, read } = await when('empty.txt')
    expect({ code: error?.code, read }).toEqual({ code: 'empty', read: null })
    expect((await when('news.txt')).error).toBeNull()
    for (const name of ['import.take', 'import.preview'] as const) {
      const arg = name === 'import.take' ? { id } : id
      expect(await attempt(name, arg as never)).toMatchObject({ ok: false, error })
    }
  })

  it('that are dropped are not read on, and make room for the next', async () => {
    const { ask, attempt, add, file, list, when, reading } = await deskToImport()
    for (const name of ['a.txt', 'b.txt', 'c.txt']) reading.held.add(name)
    const paths = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((name) => file(name, NEWS))
    await add(...(await Promise.all(paths)))
    const [a, b, c] = (await list()).map(({ id }) => id) as [string, string, string]
    await expect.poll(() => reading.begun).toHaveLength(2)
    await ask('import.drop', [a, c, 'unknown'])
    expect((await list()).map(({ name }) => name)).toEqual(['b.txt', 'd.txt'])
    expect((await when('d.txt')).read?.title).toBe('The bridge that fell')
    expect(reading.stopped).toEqual(['a.txt'])
    expect(reading.begun.toSorted()).toEqual(['a.txt', 'b.txt', 'd.txt'])
    expect(await attempt('import.preview', a)).toMatchObject({ error: { code: 'gone' } })
    expect(await attempt('import.take', { id: b })).toMatchObject({ error: { code: 'reading' } })
  })

  it('can be read in another way, the last one asked for', async () => {
    const { ask, add, file, list, when, reading } = await deskToImport()
    await add(await file('news.txt', NEWS))
    const { id } = await when('news.txt')
    reading.held.add('news.txt')
    await ask('import.again', { id, choices: { charset: 'koi8-r' } })
    expect(await list()).toMatchObject([
      { isReading: true, read: { charset: 'utf-8' }, choices: { charset: 'koi8-r' } },
    ])
    expect((await ask('import.preview', id)).text).toBe(NEWS)
    await expect.poll(() => reading.begun).toHaveLength(2)
    await ask('import.again', { id, choices: { charset: 'big5' } })
    reading.held.clear()
    expect(await when('news.txt')).toMatchObject({ read: { charset: 'big5' }, error: null })
    expect(reading.stopped).toEqual(['news.txt'])
  })

  it('that cannot be read in another way stay as they were read, with the reason', async () => {
    const { ask, add, file, when } = await deskToImport()
    await add(await file('news.txt', NEWS))
    const { id, read } = await when('news.txt')
    await ask('import.again', { id, choices: { charset: 'none' } })
    expect(await when('news.txt')).toMatchObject({ read, choices: {}, error: { code: 'charset' } })
    expect((await ask('import.take', { id })).draftId).toBeNull()
  })

  it('are gone when the desk is closed, with nothing being read any more', async () => {
    const { desk, add, file, list, lists, reading } = await deskToImport()
    reading.held.add('a.txt')
    await add(await file('a.txt', NEWS), await file('b.txt', NEWS))
    await expect.poll(() => reading.begun.toSorted()).toEqual(['a.txt', 'b.txt'])
    await desk.handlers['window.readyToClose'](undefined)
    expect(reading.stopped).toContain('a.txt')
    expect([await list(), lists().at(-1)]).toEqual([[], []])
  })

  it('can be named from outside', async () => {
    const { desk, file, when, told } = await deskToImport()
    await desk.openFiles([await file('a.txt', NEWS), await file('b.txt', NEWS)])
    expect((await when('b.txt')).read?.words).toBe(15)
    expect(told.some(({ name }) => name === 'failed')).toBe(false)
  })
})

describe('a file that is taken', () => {
  it('becomes a dossier, with what the person says about it', async () => {
    const { ask, add, file, list, when, told } = await deskToImport()
    await add(await file('news.txt', NEWS))
    const { id } = await when('news.txt')
    told.length = 0
    const about = { title: ' A bridge ', byline: 'Ada', language: 'en-GB', publisher: undefined }
    const taken = await ask('import.take', { id, about: about as never })
    expect(told.map(({ name }) => name)).toEqual(['library', 'incoming'])
    expect(told[0]).toMatchObject({ event: { dossiers: [{ id: taken.id, title: 'A bridge' }] } })
    expect(await list()).toEqual([])
    const { dossier } = await ask('dossier.open', taken.id)
    const [draft] = Object.values(dossier.drafts)
    expect(draft).toMatchObject({ title: 'A bridge', byline: 'Ada', language: 'en-GB', text: NEWS })
    expect(draft?.original.name).toBe('news.txt')
  })

  it('is told of with the others that are taken with it', async () => {
    const { ask, add, file, when, told } = await deskToImport()
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt']
    await add(...(await Promise.all(names.map((name) => file(name, `${NEWS} ${name}`)))))
    const three = []
    for (const name of names.slice(0, 3)) three.push((await when(name)).id)
    told.length = 0
    const libraries = () => told.filter(({ name }) => name === 'library')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    for (const id of three) await ask('import.take', { id })
    expect(libraries()).toEqual([])
    await vi.runOnlyPendingTimersAsync()
    vi.useRealTimers()
    await expect.poll(libraries).toMatchObject([{ event: { dossiers: [{}, {}, {}] } }])
    await ask('import.take', { id: (await when('d.txt')).id })
    expect(libraries()).toMatchObject([{}, { event: { dossiers: [{}, {}, {}, {}] } }])
  })

  it('keeps its own title where the person gives none', async () => {
    const { ask, add, file, when } = await deskToImport()
    await add(await file('news.txt', NEWS))
    const { id } = await when('news.txt')
    const taken = await ask('import.take', { id, about: { title: '  ' } })
    expect((await ask('dossier.open', taken.id)).dossier.info.title).toBe('The bridge that fell')
  })

  it('stays where it changed since it was read, until it is read again', async () => {
    const { ask, attempt, add, file, when, library } = await deskToImport()
    const path = await file('news.txt', NEWS)
    await add(path)
    const { id } = await when('news.txt')
    await writeFile(path, NEWS.replace('12', '72'))
    expect(await attempt('import.take', { id })).toMatchObject({ error: { code: 'changed' } })
    expect((await library.list()).dossiers).toEqual([])
    await rm(path)
    expect(await attempt('import.take', { id })).toMatchObject({ ok: false })
    await writeFile(path, NEWS.replace('12', '72'))
    await ask('import.again', { id, choices: {} })
    await when('news.txt')
    const taken = await ask('import.take', { id })
    const { dossier } = await ask('dossier.open', taken.id)
    expect(Object.values(dossier.drafts)[0]?.text).toContain('72 million')
  })

  it('is taken once, however often it is asked', async () => {
    const { ask, attempt, add, file, when, library } = await deskToImport()
    await add(await file('news.txt', NEWS))
    const { id } = await when('news.txt')
    const [first, second] = await Promise.all([
      attempt('import.take', { id }),
      attempt('import.take', { id }),
      ask('import.drop', [id]),
    ])
    expect(first.ok).toBe(true)
    expect(second).toMatchObject({ error: { code: 'taking' } })
    expect((await library.list()).dossiers).toHaveLength(1)
    expect(await attempt('import.take', { id })).toMatchObject({ error: { code: 'gone' } })
  })

  it('makes others of the same file known', async () => {
    const { ask, add, file, list, when } = await deskToImport()
    await add(await file('a.txt', NEWS), await file('b.txt', NEWS), await file('c.txt', 'Else.'))
    for (const name of ['a.txt', 'b.txt', 'c.txt']) {
      expect((await when(name)).read?.known).toBeNull()
    }
    const taken = await ask('import.take', { id: (await when('a.txt')).id })
    const known = { id: taken.id, title: 'The bridge that fell' }
    expect((await list()).map(({ read }) => read?.known)).toEqual([known, null])
    await ask('dossier.open', taken.id)
    const rename = { type: 'renameDossier', title: 'Another name' } as const
    await ask('dossier.execute', { id: taken.id, command: rename })
    await add(await file('d.txt', NEWS))
    expect((await when('d.txt')).read?.known).toEqual({ id: taken.id, title: 'Another name' })
    await ask('library.bin', taken.id)
    await add(await file('e.txt', NEWS))
    expect((await when('e.txt')).read?.known).toBeNull()
  })
})

describe('what is pasted', () => {
  const paste = (name: string, words: string, into: string | null = null) => ({
    ...{ name, bytes: Buffer.from(words), into },
  })

  it('is read as what it is, and its file goes when it is taken or dropped', async () => {
    const { ask, when, folders } = await deskToPaste()
    await ask('import.paste', paste('Pasted text.txt', NEWS))
    const text = await when('Pasted text.txt')
    expect(text.read).toMatchObject({ type: 'text/plain', title: 'The bridge that fell' })
    await ask('import.paste', paste('Pasted page.html', '<p>The bridge <b>cost</b> it.</p>'))
    await ask('import.paste', paste('Pasted piece.html', 'The bridge <b>cost</b> it.'))
    const page = await when('Pasted page.html')
    const piece = await when('Pasted piece.html')
    expect(await folders()).toHaveLength(3)
    const { id } = await ask('import.take', { id: text.id })
    const { dossier } = await ask('dossier.open', id)
    expect(Object.values(dossier.drafts)[0]?.original.name).toBe('Pasted text.txt')
    await ask('import.drop', [page.id, piece.id])
    expect(await folders()).toEqual([])
  })

  it('leaves no file where the desk is closed', async () => {
    const { ask, desk, when, folders } = await deskToPaste()
    await ask('import.paste', paste('../../a:b.txt', NEWS))
    await when('.._.._a:b.txt')
    await desk.close()
    expect(await folders()).toEqual([])
  })

  it('leaves no file where it is refused', async () => {
    const { attempt, folders } = await deskToPaste()
    const pasted = await attempt('import.paste', paste('a.txt', NEWS, 'no-dossier'))
    expect(pasted).toMatchObject({ error: { code: 'noDossier' } })
    expect(await folders()).toEqual([])
  })
})

describe('a file for a dossier', () => {
  it('becomes a draft that has arrived', async () => {
    const { ask, file, when, list } = await deskToImport()
    const { id } = await importFile(ask, await file('news.txt', NEWS))
    const path = await file('second.txt', NEWS.replace('12', '14'))
    await ask('import.add', { paths: [path], into: id })
    const second = await when('second.txt')
    expect(second.into).toEqual({ id, title: 'The bridge that fell' })
    const about = { title: 'The second' }
    const taken = await ask('import.take', { id: second.id, about })
    expect(await list()).toEqual([])
    const { dossier } = await ask('dossier.open', id)
    expect(taken.id).toBe(id)
    expect(dossier.drafts[taken.draftId ?? '']).toMatchObject({
      ...{ state: 'arriving', number: 2, title: 'The second' },
    })
    expect(dossier.info.title).toBe('The bridge that fell')
  })

  it('is known where it is a draft of that very dossier', async () => {
    const { ask, file, when } = await deskToImport()
    const path = await file('news.txt', NEWS)
    await importFile(ask, path)
    const { id } = await importFile(ask, path)
    await ask('import.add', { paths: [path], into: id })
    expect((await when('news.txt')).read?.known?.id).toBe(id)
  })

  it('is refused where another is there already, or has arrived', async () => {
    const { ask, attempt, file, chosen, names, when, reading } = await deskToImport()
    const { id } = await importFile(ask, await file('news.txt', NEWS))
    const paths = [await file('b.txt', `${NEWS} b`), await file('c.txt', `${NEWS} c`)]
    const into = (...paths: string[]) => attempt('import.add', { paths, into: id })
    expect(await into(...paths)).toMatchObject({ error: { code: 'oneDraft' } })
    const both = await Promise.all(paths.map((path) => into(path)))
    const first = both.findIndex((answer) => answer.ok)
    expect(both[1 - first]).toMatchObject({ error: { code: 'waiting' } })
    const there = ['b.txt', 'c.txt'][first] ?? ''
    expect(await names()).toEqual([there])
    await ask('import.take', { id: (await when(there)).id })
    reading.begun.length = 0
    chosen.files = [paths[1] ?? '']
    for (const refused of [
      await into(paths[1] ?? ''),
      await attempt('import.choose', { into: id }),
      await attempt('import.paste', { name: 'c.txt', bytes: Buffer.from('c'), into: id }),
    ]) {
      expect(refused).toMatchObject({ error: { code: 'arriving' } })
    }
    expect(reading.begun).toEqual([])
  })

  it('stays where a draft has arrived since it was read', async () => {
    const { ask, attempt, file, when, names, folder } = await deskToImport()
    const { id } = await importFile(ask, await file('news.txt', NEWS))
    const { dossier } = await ask('dossier.open', id)
    await ask('import.add', { paths: [await file('b.txt', `${NEWS} b`)], into: id })
    const { id: late } = await when('b.txt')
    const [first] = Object.values(dossier.drafts)
    if (!first) throw new Error('no draft')
    const { title, byline, publisher, published, url, language } = first
    const { text, blocks, charset, warnings, original } = first
    const { kept: _, ...file1 } = original
    const about = { title, byline, publisher, published, url, language }
    const article = { ...about, text, blocks, charset, warnings }
    const command = { type: 'importDraft', article, original: file1 } as const
    await ask('dossier.execute', { id, command })
    expect(await attempt('import.take', { id: late })).toMatchObject({
      error: { code: 'arriving' },
    })
    expect(await names()).toEqual(['b.txt'])
    expect(await readdir(join(folder, 'library', id, 'original'))).toHaveLength(1)
  })
})

it('refuses every file where nothing can be changed, before any is read', async () => {
  const { desk, ask, file, folder } = await deskToImport()
  const path = await file('news.txt', NEWS)
  const { id } = await importFile(ask, path)
  await desk.close()
  const reader = await deskToImport({ folder, write: false })
  reader.chosen.files = [path]
  for (const into of [null, id]) {
    const bytes = Buffer.from(NEWS)
    for (const refused of [
      await reader.attempt('import.add', { paths: [path], into }),
      await reader.attempt('import.choose', { into }),
      await reader.attempt('import.paste', { name: 'a.txt', bytes, into }),
    ]) {
      expect(refused).toMatchObject({ ok: false, error: reader.library.readOnly })
    }
  }
  await reader.desk.openFiles([path])
  expect(reader.told).toMatchObject([{ name: 'failed', event: reader.library.readOnly }])
  expect(reader.reading.begun).toEqual([])
})
