import { execFileSync } from 'node:child_process'
import { readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  Command,
  type Dossier,
  type LineBody,
  type Patch,
  type Place,
} from '../../core/dossier/index.ts'
import { sha256 } from '../sha256.ts'
import {
  ada,
  claimOn,
  libraryWithDossier,
  must,
  openToWrite,
  temporaryFolder,
} from '../storage.testing.ts'
import { verifyDossier } from '../verify-dossier.ts'
import {
  forged,
  libraryAt,
  listing,
  type Part,
  partsOf,
  withManifest,
  written,
  zipOf,
} from './hand-off.testing.ts'
import { writeHandOff } from './write-hand-off.ts'

/** A dossier with a claim and a kept file, and the hand-off file of it. */
async function handedOff() {
  const place = await libraryWithDossier()
  const open = await openToWrite(place.dossier)
  must(await open.execute(claimOn(open, '12 million'), ada))
  const source = { csl: { type: 'report', title: 'Figures' } }
  const add = Command.parse({ type: 'addSource', source })
  const [sourceId = ''] = must(await open.execute(add, ada)).created
  const note = join(place.base, 'note.txt')
  await writeFile(note, 'The bridge cost 12 million.')
  const file = must(await open.files.keepEvidence(note))
  must(await open.execute({ type: 'attachEvidence', sourceId, file }, ada))
  must(await open.close())
  const path = join(place.base, 'bridge.tickmark')
  const made = must(await writeHandOff(place.dossier, path))
  return { ...place, path, made, file, parts: await partsOf(await readFile(path)) }
}

const LINK = 0o120777
const other: Part = { path: '../outside.txt', bytes: Buffer.from('out') }
const EVIDENCE = `evidence/${sha256('x')}.txt`

type Case = readonly [
  says: string,
  code: string,
  reason: RegExp,
  make: (parts: Part[], whole: Buffer) => Promise<Buffer> | Buffer,
]

const cases: readonly Case[] = [
  ['is cut off', 'damaged', /end is missing/, (_, whole) => whole.subarray(0, whole.length / 2)],
  ['is cut off at its last byte', 'damaged', /end is missing/, (_, whole) => whole.subarray(0, -1)],
  [
    'had a byte of its history altered',
    'damaged',
    /altered|cannot be unpacked/,
    (_, whole) => {
      const altered = Buffer.from(whole)
      const at = altered.indexOf('history.ndjson') + 200
      altered[at] = (altered[at] as number) ^ 1
      return altered
    },
  ],
  [
    'has a kept file that is not what its name says',
    'damaged',
    /was altered/,
    (parts) => zipOf(listing(parts, { path: EVIDENCE, bytes: Buffer.from('y') })),
  ],
  [
    'has a wrong hash in its manifest',
    'damaged',
    /history.ndjson in it was altered/,
    (parts) =>
      zipOf(
        withManifest(parts, ({ files }) => {
          for (const file of files) {
            if (file.path === 'history.ndjson') file.sha256 = '0'.repeat(64)
          }
        }),
      ),
  ],
  [
    'names a path that leads out',
    'damaged',
    /which no dossier has/,
    (parts) => zipOf(listing(parts, other)),
  ],
  [
    'holds a path that leads out',
    'damaged',
    /outside|invalid relative path/,
    (parts) => zipOf([...parts, other]),
  ],
  [
    'holds an absolute path',
    'damaged',
    /absolute path|unlike its list/,
    (parts) => zipOf([...parts, { ...other, path: '/tmp/outside.txt' }]),
  ],
  [
    'holds a path of Windows',
    'damaged',
    /invalid characters|unlike its list|absolute/,
    (parts) => zipOf([...parts, { ...other, path: 'evidence\\..\\..\\out' }]),
  ],
  [
    'names a folder that no dossier has',
    'damaged',
    /which no dossier has/,
    (parts) => zipOf(listing(parts, { ...other, path: 'backups/x' })),
  ],
  [
    'holds a link',
    'damaged',
    /unlike its list of files/,
    (parts) => zipOf(listing(parts, { path: EVIDENCE, bytes: Buffer.from('x'), mode: LINK })),
  ],
  [
    'unpacks to far more than it has',
    'tooLarge',
    /would unpack to/,
    (parts) => {
      const zeros = Buffer.alloc(80 * 1024 * 1024)
      return zipOf(listing(parts, { path: `evidence/${sha256(zeros)}.bin`, bytes: zeros }))
    },
  ],
  [
    'unpacks to more than it says',
    'damaged',
    /cannot be unpacked|unlike its list/,
    async (parts) => {
      const zeros = Buffer.alloc(1024 * 1024)
      const part = { path: `evidence/${sha256(zeros)}.bin`, bytes: zeros }
      const zip = Buffer.from(await zipOf(listing(parts, part)))
      const size = Buffer.alloc(4)
      size.writeUInt32LE(zeros.length)
      for (let at = zip.indexOf(size); at >= 0; at = zip.indexOf(size, at + 1)) {
        zip.writeUInt32LE(10, at)
      }
      return zip
    },
  ],
  [
    'has more files than any',
    'tooLarge',
    /names 60000 files/,
    (_, whole) => {
      const many = Buffer.from(whole)
      const end = many.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
      many.writeUInt16LE(60_000, end + 8)
      many.writeUInt16LE(60_000, end + 10)
      return many
    },
  ],
  [
    'is of a newer version',
    'newer',
    /newer version/,
    (parts) =>
      zipOf(
        withManifest(parts, (manifest) => {
          manifest.version = 2
          manifest.files = 'elsewhere' as never
        }),
      ),
  ],
  [
    'has a history of a newer version',
    'newer',
    /newer version/,
    (parts) =>
      zipOf(
        listing(
          parts,
          historyOf(parts, -1, (text) => text.replace('{"v":1,', '{"v":9,')),
        ),
      ),
  ],
  [
    'is the zip of another program',
    'notAHandOff',
    /another program/,
    () => zipOf([{ path: 'word/document.xml', bytes: Buffer.from('<w/>') }]),
  ],
  [
    'has another program’s manifest',
    'notAHandOff',
    /another program/,
    () => zipOf([{ path: 'manifest.json', bytes: Buffer.from('{"name":"An extension"}') }]),
  ],
  ['is no zip', 'notAHandOff', /not a zip file/, () => Buffer.from('%PDF-1.7 and so on')],
  ['is empty', 'notAHandOff', /not a zip file/, () => Buffer.alloc(0)],
  [
    'lacks its history',
    'damaged',
    /history.ndjson is missing/,
    (parts) => zipOf(parts.filter(({ path }) => path !== 'history.ndjson')),
  ],
  [
    'does not even name a history',
    'damaged',
    /history.ndjson is missing/,
    (parts) =>
      zipOf(
        withManifest(
          parts.filter(({ path }) => path !== 'history.ndjson'),
          (manifest) => {
            manifest.files = manifest.files.filter(({ path }) => path !== 'history.ndjson')
          },
        ),
      ),
  ],
  [
    'holds a file that its manifest does not name',
    'damaged',
    /unlike its list/,
    (parts) => zipOf([...parts, { path: EVIDENCE, bytes: Buffer.from('x') }]),
  ],
  [
    'names a file that it does not hold',
    'damaged',
    /is missing in it/,
    (parts) =>
      zipOf(
        withManifest(parts, ({ files }) => {
          files.push({ path: EVIDENCE, size: 1, sha256: sha256('x') })
        }),
      ),
  ],
  [
    'does not end with the line that it names',
    'damaged',
    /does not end with/,
    (parts) =>
      zipOf(
        withManifest(parts, (manifest) => {
          manifest.head = '1'.repeat(64)
        }),
      ),
  ],
  [
    'is of another dossier than it says',
    'damaged',
    /another dossier/,
    (parts) =>
      zipOf(
        withManifest(parts, (manifest) => {
          manifest.dossier = { id: 'another', title: '' }
        }),
      ),
  ],
  ...['bin', 'quarantine', 'Lock', 'con'].map(
    (id): Case => [
      `is called ${id}, as no dossier can be`,
      'damaged',
      /as none can be/,
      (parts) => zipOf(forged(parts, calledBy(id), id)),
    ],
  ),
  [
    'has a history of nothing but line ends',
    'damaged',
    /a line that is shorter than any/,
    (parts) => zipOf(listing(parts, { path: 'history.ndjson', bytes: Buffer.alloc(9e6, '\n') })),
  ],
  [
    'has a history that leads to a dossier without its draft',
    'damaged',
    /names a draft that it does not have/,
    (parts) => zipOf(forged(parts, goingOnWith({ path: ['info', 'currentDraft'], value: 'x' }))),
  ],
  [
    'has a history that leads to a claim outside of the text',
    'damaged',
    /outside of its draft’s words/,
    (parts) =>
      zipOf(
        forged(parts, (lines) => {
          const claim = lines[1]?.patches[0]?.value as Dossier['claims'][string]
          const [[draftId, place]] = Object.entries(claim.places) as [[string, Place]]
          const value = { ...place, position: { start: 900, end: 910 } }
          return goingOnWith({ path: ['claims', claim.id, 'places', draftId], value })(lines)
        }),
      ),
  ],
  [
    'has a line of its history rewritten',
    'damaged',
    /in its history, line 2/,
    (parts) =>
      zipOf(
        listing(
          parts,
          historyOf(parts, 1, (text) => text.replace('12 million', '13 million')),
        ),
      ),
  ],
  [
    'has its history cut in a line',
    'damaged',
    /cut off/,
    (parts) =>
      zipOf(
        listing(
          parts,
          historyOf(parts, -1, (text) => text.slice(0, -20)),
        ),
      ),
  ],
  [
    'holds an entry twice',
    'damaged',
    /unlike its list/,
    (parts) => zipOf([...parts, parts.at(-1) as Part]),
  ],
  [
    'names a file twice',
    'damaged',
    /which no dossier has/,
    (parts) =>
      zipOf(
        withManifest(parts, ({ files }) => {
          files.push({ ...(files[0] as (typeof files)[number]) })
        }),
      ),
  ],
]

/** The history with one of its lines changed; the last one is the last. */
function historyOf(parts: readonly Part[], at: number, change: (text: string) => string): Part {
  const history = parts.find(({ path }) => path === 'history.ndjson') as Part
  const lines = history.bytes.toString('utf8').trimEnd().split('\n')
  const changed = lines.map((line) => `${line}\n`)
  const index = at < 0 ? lines.length + at : at
  changed[index] = change(changed[index] as string)
  return { ...history, bytes: Buffer.from(changed.join('')) }
}

/** Has the dossier begin under another id. */
const calledBy = (id: string) => (lines: LineBody[]) =>
  lines.map((line) => ({
    ...line,
    patches: line.patches.map((patch) =>
      patch.path.join('/') === 'info/id' ? { ...patch, value: id } : patch,
    ),
  }))

/** Has the history go on with one more line. */
const goingOnWith = (patch: Patch) => (lines: LineBody[]) => [
  ...lines,
  { ...(lines.at(-1) as LineBody), patches: [patch], inverse: [] },
]

describe('opening a hand-off file', () => {
  it('makes the same dossier in another library, with its files', async () => {
    const { path, base, id, made, file } = await handedOff()
    const library = await libraryAt(join(base, 'another'))
    expect(must(await library.openHandOff(path))).toEqual({ kind: 'new', id })
    const folder = join(library.folder, id)
    expect(must(await verifyDossier(folder, { head: made.head }))).toMatchObject({
      failures: [],
      notes: [],
      head: { hash: made.head },
    })
    expect(await readdir(join(folder, 'evidence'))).toEqual([`${file.sha256}.txt`])
    const open = must(await library.open(id))
    expect(open.findings).toEqual([])
    expect(Object.keys(open.dossier.claims)).toHaveLength(1)
    expect((await library.list()).dossiers.map((one) => one.id)).toEqual([id])
  })

  for (const [says, code, reason, make] of cases) {
    it(`refuses one that ${says}, and changes nothing`, async () => {
      const { path, base, parts } = await handedOff()
      const library = await libraryAt(join(base, 'another'))
      const before = await readdir(library.folder)
      const bad = await written(base, 'bad.tickmark', await make(parts, await readFile(path)))
      const opened = await library.openHandOff(bad)
      expect(opened).toMatchObject({
        ok: false,
        error: { code, reason: expect.stringMatching(reason) },
      })
      expect(await readdir(library.folder)).toEqual(before)
      expect(await readdir(base)).not.toContain('outside.txt')
    })
  }

  it('is a folder that it refuses, and a file that there is not', async () => {
    const { base, library: folder } = await libraryWithDossier()
    const library = await libraryAt(folder)
    expect(await library.openHandOff(base)).toMatchObject({ ok: false })
    const none = await library.openHandOff(join(base, 'none.tickmark'))
    expect(none).toMatchObject({ ok: false, error: { code: 'disk' } })
  })

  it('stops where it is told to, and leaves nothing', async () => {
    const { path, base } = await handedOff()
    const library = await libraryAt(join(base, 'another'))
    const before = await readdir(library.folder)
    const stop = new AbortController()
    const opened = await library.openHandOff(path, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    expect(opened).toMatchObject({ ok: false, error: { code: 'stopped' } })
    const late = new AbortController()
    const unpacked = await library.openHandOff(path, {
      signal: late.signal,
      onProgress: ({ done, total }) => {
        if (done === total) late.abort()
      },
    })
    expect(unpacked).toMatchObject({ ok: false, error: { code: 'stopped' } })
    expect(await readdir(library.folder)).toEqual(before)
  })
})

describe('writing a hand-off file', () => {
  it('names every file with its size and hash, the manifest first', async () => {
    const { parts, made, id } = await handedOff()
    expect(parts.map(({ path }) => path).slice(0, 3)).toEqual([
      'manifest.json',
      'dossier.json',
      'history.ndjson',
    ])
    const manifest = JSON.parse((parts[0] as Part).bytes.toString('utf8'))
    expect(manifest).toMatchObject({
      format: 'tickmark-handoff',
      version: 1,
      dossier: { id, title: 'The bridge' },
      head: made.head,
    })
    expect(manifest.files).toEqual(
      parts
        .slice(1)
        .map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
    )
  })

  it('leaves the file that was there where a kept file was altered', async () => {
    const { dossier, base, path, file } = await handedOff()
    const before = await readFile(path)
    await writeFile(join(dossier, 'evidence', `${file.sha256}.txt`), 'The bridge cost 13 million.')
    expect(await writeHandOff(dossier, path)).toMatchObject({
      ok: false,
      error: { code: 'altered' },
    })
    expect((await readFile(path)).equals(before)).toBe(true)
    expect((await readdir(base)).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('is written into no dossier, over nothing of a library, and in the place of no device', async () => {
    const { dossier, library, base } = await libraryWithDossier()
    const history = await readFile(join(dossier, 'history.ndjson'))
    await symlink(dossier, join(base, 'beside'))
    for (const [path, code] of [
      [join(dossier, 'history.ndjson'), 'inside'],
      [join(dossier, 'new.tickmark'), 'inside'],
      [join(dossier, 'original', 'new.tickmark'), 'inside'],
      [join(base, 'beside', 'history.ndjson'), 'inside'],
      [join(library, 'library.json'), 'inside'],
      [base, 'isFolder'],
      ...(process.platform === 'win32' ? [] : [[join(base, 'pipe'), 'notAFile']]),
    ] as const) {
      if (path?.endsWith('pipe')) execFileSync('mkfifo', [path])
      expect(await writeHandOff(dossier, path ?? '')).toMatchObject({ ok: false, error: { code } })
    }
    expect(await readFile(join(dossier, 'history.ndjson'))).toEqual(history)
    expect(must(await writeHandOff(dossier, join(library, 'a b.tickmark'))).files).toBe(3)
  })

  it('leaves the file that was there where it is stopped', async () => {
    const { dossier, base, path } = await handedOff()
    const before = await readFile(path)
    const stop = new AbortController()
    const options = { signal: stop.signal, onProgress: () => stop.abort() }
    const made = await writeHandOff(dossier, path, options)
    expect(made).toMatchObject({ ok: false, error: { code: 'stopped' } })
    expect((await readFile(path)).equals(before)).toBe(true)
    expect((await readdir(base)).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('writes what an open dossier has come to, without what is not on disk yet', async () => {
    const { library: folder, id, base } = await handedOff()
    const library = await libraryAt(folder)
    const open = must(await library.open(id))
    const change = open.execute({ type: 'renameDossier', title: 'Newer' }, ada)
    const made = must(await library.handOff(id, join(base, 'open.tickmark')))
    must(await change)
    expect(made.head).toBe(open.head.hash)
  })

  it('passes a large file through in pieces', async () => {
    const { dossier, base } = await libraryWithDossier()
    const size = 200 * 1024 * 1024
    const large = join(await temporaryFolder(), 'large.bin')
    await writeFile(large, '')
    await truncate(large, size)
    const open = await openToWrite(dossier)
    must(await open.files.keepEvidence(large))
    must(await open.close())
    const before = process.memoryUsage().rss
    let peak = before
    const onProgress = () => {
      peak = Math.max(peak, process.memoryUsage().rss)
    }
    const path = join(base, 'large.tickmark')
    must(await writeHandOff(dossier, path, { onProgress }))
    expect((await stat(path)).size).toBeGreaterThan(size)
    const library = await libraryAt(join(base, 'another'))
    must(await library.openHandOff(path, { onProgress }))
    expect(peak - before).toBeLessThan(150 * 1024 * 1024)
  }, 60_000)
})
