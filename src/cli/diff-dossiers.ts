import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Difference, type Dossier, differencesOf } from '../core/dossier/index.ts'
import { ok, type Result } from '../core/result.ts'
import { diskFailure, openDossier, realDisk, unpackHandOff } from '../storage/index.ts'
import { findDossier } from './find-dossier.ts'
import { EXIT, type Exit, type Io, plain, tell } from './io.ts'
import { thingInWords, valueInWords } from './thing-in-words.ts'

/** What `tickmark diff --json` prints: each difference; `a` or `b` is left out where it has nothing there. */
export interface ShownDifference {
  readonly path: string
  readonly what: string
  readonly a?: unknown
  readonly b?: unknown
}

/** Prints what differs between two dossiers, each a folder or a hand-off file. Changes nothing. */
export async function diffDossiers(
  a: string,
  b: string,
  options: { readonly json?: boolean },
  io: Io,
): Promise<Exit> {
  const states: Dossier[] = []
  for (const path of [a, b]) {
    const read = await stateOf(path)
    if (!read.ok) return tell(io, read.error)
    states.push(read.value)
  }
  const [from, to] = states as [Dossier, Dossier]
  const differences = differencesOf(from, to)
  if (options.json) {
    const shown = differences.map(
      ({ path, from: before, to: after }): ShownDifference => ({
        path: path.join('/'),
        what: thingInWords(path, states),
        a: before,
        b: after,
      }),
    )
    io.stdout(`${JSON.stringify(shown, null, 2)}\n`)
  } else for (const one of differences) io.stdout(`${plain(inWords(one, states))}\n`)
  return EXIT.done
}

function inWords({ path, from, to }: Difference, states: readonly Dossier[]): string {
  const what = thingInWords(path, states)
  const isWhole = path[0] !== 'info' && path.length === 2
  if (isWhole) return `only in ${from === undefined ? 'b' : 'a'}: ${what}`
  return `${what}: ${valueInWords(from)} → ${valueInWords(to)}`
}

async function stateOf(path: string): Promise<Result<Dossier>> {
  const facts = await stat(path).catch(() => null)
  if (!facts?.isFile()) {
    const open = await findDossier(path)
    return open.ok ? ok(open.value.dossier) : open
  }
  let base: string | undefined
  try {
    base = await mkdtemp(join(tmpdir(), 'tickmark-diff-'))
    const folder = join(base, 'dossier')
    const unpacked = await unpackHandOff(resolve(path), folder, { disk: realDisk })
    if (!unpacked.ok) return unpacked
    const open = await openDossier(folder, { write: false })
    return open.ok ? ok(open.value.dossier) : open
  } catch (error) {
    return { ok: false, error: diskFailure(`${path} could not be read`, error) }
  } finally {
    if (base !== undefined) await rm(base, { recursive: true, force: true })
  }
}
