import { createHash } from 'node:crypto'
import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deskWithSource } from './evidence.testing.ts'
import { stopped } from './tasks.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
const BIG = 400 << 20
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** A wait that ends with the signal. */
const untilStopped = (_: string, signal: AbortSignal | undefined) =>
  new Promise<ReturnType<typeof stopped>>((resolve) => {
    signal?.addEventListener('abort', () => resolve(stopped('The reading was stopped.')))
  })

describe('attaching files', () => {
  it('keeps them with their texts, as one step for undo', async () => {
    const { ask, file, id, sourceId, evidence, kept } = await deskWithSource()
    const paths = [await file('a.txt', 'Budget'), await file('page.php', '<p>Words</p>')]
    const { sha256, unread } = await ask('evidence.attach', { id, sourceId, paths })
    expect(unread).toEqual([])
    const text = (words: string) => ({ sha256: hash(words), extractor: 'plain 1' })
    expect(await evidence()).toMatchObject([
      { sha256: sha256[0], name: 'a.txt', type: 'text/plain', text: text('Budget') },
      { sha256: sha256[1], name: 'page.php', type: 'text/html', text: text('<p>Words</p>') },
    ])
    expect(await kept()).toHaveLength(2)
    await ask('dossier.undo', id)
    expect(await evidence()).toEqual([])
    expect(await kept()).toHaveLength(2)
  })

  it('tells whose text could not be read, but of no picture, which has none', async () => {
    const { ask, file, id, sourceId, evidence, chosen } = await deskWithSource()
    chosen.files = [
      await file('photo', PNG),
      await file('broken.pdf', '%PDF-1.7'),
      await file('bomb.docx', 'PK\x03\x04'),
      await file('c', 'C'),
    ]
    const { sha256, unread } = await ask('evidence.chooseAndAttach', { id, sourceId })
    expect(sha256).toHaveLength(4)
    expect(unread).toMatchObject([
      { name: 'broken.pdf', error: { code: 'broken' } },
      { name: 'bomb.docx', error: { code: 'noText' } },
    ])
    const withText = (await evidence()).map(({ text }) => text !== null)
    expect(withText).toEqual([false, false, false, true])
  })

  it('attaches nothing where the dialog was cancelled', async () => {
    const { ask, id, sourceId } = await deskWithSource()
    const none = { sha256: [], unread: [] }
    expect(await ask('evidence.chooseAndAttach', { id, sourceId })).toEqual(none)
  })

  it('stops at one that fails and names it; those before stay', async () => {
    const { attempt, file, id, sourceId, evidence } = await deskWithSource()
    const paths = [await file('a.txt', 'A'), '/nowhere/b.txt', await file('c.txt', 'C')]
    const result = await attempt('evidence.attach', { id, sourceId, paths })
    expect(result).toMatchObject({ ok: false, error: { reason: expect.stringContaining('b.txt') } })
    expect(await evidence()).toMatchObject([{ name: 'a.txt' }])
  })

  it('copies nothing for a source that is not there', async () => {
    const { attempt, file, id, kept } = await deskWithSource()
    const paths = [await file('a.txt', 'A')]
    const result = await attempt('evidence.attach', { id, sourceId: 'gone', paths })
    expect(result).toMatchObject({ error: { code: 'gone' } })
    expect(await kept()).toEqual([])
  })

  it('reads a file once that two sources have', async () => {
    const { ask, file, id, sourceId, reading, kept } = await deskWithSource()
    const paths = [await file('a.txt', 'A'), await file('copy.txt', 'A')]
    await ask('evidence.attach', { id, sourceId, paths })
    const source = { csl: { type: 'report', title: 'The same' } } as const
    const { created } = await ask('dossier.execute', { id, command: { type: 'addSource', source } })
    await ask('evidence.attach', { id, sourceId: created[0] ?? '', paths })
    expect(reading.read).toEqual(['a.txt'])
    expect(await kept()).toHaveLength(1)
  })

  it('leaves nothing of a big file whose copying is under way when the desk is closed', async () => {
    const { ask, attempt, desk, file, id, sourceId, evidence, kept } = await deskWithSource()
    const big = await file('big.bin', '')
    await truncate(big, BIG)
    const attached = attempt('evidence.attach', { id, sourceId, paths: [big] })
    await expect.poll(kept, { interval: 1 }).toHaveLength(1)
    await desk.close()
    expect(await attached).toMatchObject({ error: { code: 'stopped' } })
    expect(await kept()).toEqual([])
    expect(await evidence()).toEqual([])
    await ask('dossier.close', id)
  })

  it('keeps a file without its text whose reading is cancelled, and not those after it', async () => {
    const desk = await deskWithSource()
    const { ask, attempt, file, id, sourceId, evidence, reading, tasks } = desk
    reading.wait = untilStopped
    const paths = [await file('a.txt', 'A'), await file('b.txt', 'B')]
    const attached = attempt('evidence.attach', { id, sourceId, paths })
    await expect.poll(() => tasks().at(-1)?.[0]?.label).toBe('Reading a.txt')
    await ask('task.cancel', tasks().at(-1)?.[0]?.id ?? '')
    expect(await attached).toMatchObject({
      error: { code: 'stopped', reason: '“b.txt” and what comes after it were not attached.' },
    })
    expect(await evidence()).toMatchObject([{ name: 'a.txt', text: null }])
    await expect.poll(() => tasks().at(-1)).toEqual([])
  })
})

it('keeps nothing for a source by the name of something that every object has', async () => {
  const { attempt, file, id, kept } = await deskWithSource()
  const paths = [await file('a.txt', 'A')]
  for (const sourceId of ['constructor', '__proto__', '../a']) {
    const refused = await attempt('evidence.attach', { id, sourceId, paths })
    expect(refused).toMatchObject({ error: { code: 'refused' } })
  }
  expect(await kept()).toEqual([])
})

describe('pasting', () => {
  it('keeps what was pasted, its type by its content', async () => {
    const { ask, id, sourceId, evidence } = await deskWithSource()
    await ask('evidence.paste', { id, sourceId, name: '../Screenshot\n', bytes: PNG })
    await ask('evidence.paste', { id, sourceId, name: 'Words', bytes: Buffer.from('<b>Words</b>') })
    expect(await evidence()).toMatchObject([
      { name: '.._Screenshot', type: 'image/png', text: null },
      { name: 'Words', type: 'text/html', text: { extractor: 'plain 1' } },
    ])
  })

  it('is refused above 64 MB', async () => {
    const { attempt, id, sourceId } = await deskWithSource()
    const bytes = new Uint8Array((64 << 20) + 1)
    const result = await attempt('evidence.paste', { id, sourceId, name: 'x', bytes })
    expect(result).toMatchObject({ error: { code: 'refused' } })
  })
})

describe('the text of a kept file', () => {
  /** A desk with a file that was attached without its text. */
  async function withUnread() {
    const desk = await deskWithSource()
    desk.reading.wait = async () => stopped('The reading was stopped.')
    const paths = [await desk.file('a.txt', 'Budget')]
    const { sha256 } = await desk.ask('evidence.attach', { ...target(desk), paths })
    desk.reading.wait = async () => null
    return { ...desk, sha256: sha256[0] ?? '' }
  }
  const target = ({ id, sourceId }: { id: string; sourceId: string }) => ({ id, sourceId })

  it('is read and kept when it is asked for first', async () => {
    const desk = await withUnread()
    const asked = { ...target(desk), sha256: desk.sha256, text: null }
    const wanted = { sha256: hash('Budget'), extractor: 'plain 1', text: 'Budget' }
    expect(await desk.ask('evidence.text', asked)).toEqual(wanted)
    expect(await desk.evidence()).toMatchObject([{ text: { sha256: hash('Budget') } }])
    expect(await desk.ask('evidence.text', asked)).toEqual(wanted)
    expect(desk.reading.read).toHaveLength(2)
  })

  it('is read anew and not kept where the dossier is open for reading only', async () => {
    const desk = await withUnread()
    const before = await desk.kept()
    const { ask } = await desk.openToRead()
    const asked = { ...target(desk), sha256: desk.sha256, text: null }
    const read = { sha256: hash('Budget'), extractor: 'plain 1', text: 'Budget' }
    expect(await ask('evidence.text', asked)).toEqual(read)
    expect(await desk.kept()).toEqual(before)
    expect(await desk.evidence()).toMatchObject([{ text: null }])
  })

  it('is not that of other bytes than were kept', async () => {
    const desk = await withUnread()
    const { id, sha256 } = desk
    expect(await desk.ask('evidence.check', { id, sha256 })).toBe('whole')
    const path = join(desk.evidenceFolder, (await desk.kept())[0] ?? '')
    await writeFile(path, 'Bugdet')
    const asked = { ...target(desk), sha256, text: null }
    expect(await desk.attempt('evidence.text', asked)).toMatchObject({ error: { code: 'altered' } })
    expect(await desk.ask('evidence.check', { id, sha256 })).toBe('altered')
    await rm(path)
    expect(await desk.ask('evidence.check', { id, sha256 })).toBe('missing')
    expect(await desk.evidence()).toMatchObject([{ text: null }])
  })

  it('may be an earlier one that a link was found in', async () => {
    const desk = await withUnread()
    const { ask, id, sourceId, sha256, evidenceFolder } = desk
    await writeFile(join(evidenceFolder, `${hash('Bugdet')}.txt`), 'Bugdet')
    const span = { start: 16, end: 26 }
    const draftId = desk.dossier.info.currentDraft
    const claim = { type: 'addClaim', draftId, span } as const
    const { created } = await ask('dossier.execute', { id, command: claim })
    const found = { text: hash('Bugdet'), extractor: 'plain 0', position: { start: 0, end: 6 } }
    const link = {
      type: 'addLink',
      claimId: created[0] ?? '',
      source: { id: sourceId },
      evidence: sha256,
      found,
    } as const
    await ask('dossier.execute', { id, command: link })
    const asked = { id, sourceId, sha256, text: hash('Bugdet') }
    expect(await ask('evidence.text', asked)).toMatchObject({
      extractor: 'plain 0',
      text: 'Bugdet',
    })
    const other = { ...asked, text: hash('never kept') }
    expect(await desk.attempt('evidence.text', other)).toMatchObject({ error: { code: 'gone' } })
  })

  it('is brought back where it was altered or is gone and the file still has the same words', async () => {
    const desk = await deskWithSource()
    // In Latin-1, so that the text has other bytes than the file.
    const paths = [await desk.file('page', Buffer.from('<p>Größe des Etats</p>', 'latin1'))]
    const { sha256 } = await desk.ask('evidence.attach', { ...target(desk), paths })
    const asked = { ...target(desk), sha256: sha256[0] ?? '', text: null }
    const before = await desk.ask('evidence.text', asked)
    const path = join(desk.evidenceFolder, `${before.sha256}.txt`)
    for (const harm of [() => writeFile(path, 'altered'), () => rm(path)]) {
      await harm()
      expect(await desk.ask('evidence.text', asked)).toEqual(before)
      expect(await readFile(path, 'utf8')).toBe(before.text)
    }
  })

  it('is refused where it was altered or is gone', async () => {
    const desk = await deskWithSource()
    const paths = [await desk.file('page', '<p>Budget</p>')]
    const { sha256 } = await desk.ask('evidence.attach', { ...target(desk), paths })
    const asked = { ...target(desk), sha256: sha256[0] ?? '', text: null }
    const path = join(desk.evidenceFolder, (await desk.kept())[0] ?? '')
    await writeFile(path, 'altered')
    const altered = await desk.attempt('evidence.text', asked)
    expect(altered).toMatchObject({ error: { code: 'altered' } })
    await rm(path)
    const missing = await desk.attempt('evidence.text', asked)
    expect(missing).toMatchObject({ error: { code: 'missing' } })
  })
})

it('answers a kept page as the reader gives it', async () => {
  const { ask, attempt, file, id, sourceId } = await deskWithSource()
  const paths = [await file('x', '<p>Budget</p>')]
  const { sha256 } = await ask('evidence.attach', { id, sourceId, paths })
  const page = { html: 'text/html: <p>Budget</p>' }
  expect(await ask('evidence.page', { id, sha256: sha256[0] ?? '' })).toEqual(page)
  const none = await attempt('evidence.page', { id, sha256: hash('none') })
  expect(none).toMatchObject({ error: { code: 'missing' } })
})

describe('the file behind an address', () => {
  it('is that of a source of a dossier which the page looks at, and no other', async () => {
    const { ask, desk, dossier, file, id, sourceId } = await deskWithSource()
    const paths = [await file('photo', PNG)]
    const { sha256 } = await ask('evidence.attach', { id, sourceId, paths })
    const evidence = sha256[0] ?? ''
    const found = await desk.keptFile(id, evidence)
    expect(found).toMatchObject({ type: 'image/png', path: expect.stringContaining(evidence) })
    const original = Object.values(dossier.drafts)[0]?.original.sha256 ?? ''
    for (const other of [original, hash('none'), evidence.toUpperCase(), '../dossier', '']) {
      expect(await desk.keptFile(id, other)).toBeNull()
    }
    expect(await desk.keptFile('../library', evidence)).toBeNull()
    await ask('dossier.close', id)
    expect(await desk.keptFile(id, evidence)).toBeNull()
  })
})
