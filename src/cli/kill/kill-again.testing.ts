import { cp, mkdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Dossier } from '../../core/dossier/index.ts'
import { openDossier, openLibrary } from '../../storage/index.ts'
import { must } from '../../storage/storage.testing.ts'
import { killApply } from './killed-process.testing.ts'
import { after, type Expected, idsOf, ledgerOf } from './ledger.testing.ts'
import type { Random } from './random.testing.ts'
import { type Order, randomOrder } from './random-command.testing.ts'

/** What is known of a dossier between two kills. */
export interface Known {
  readonly expected: Expected
  readonly ids: Map<string, string>
  readonly seq: number
}

/** What a kill left. */
export interface Survivor extends Known {
  readonly dossier: string
  /** How many lines were answered. */
  readonly acknowledged: number
}

/** How a dossier is found before anything was done to it. */
export async function knownOf(dossier: string): Promise<Known> {
  const { state, seq } = await reopen(dossier)
  return { expected: { now: ledgerOf(state), undo: [], redo: [] }, ids: idsOf(state), seq }
}

/**
 * Kills `tickmark apply` once and compares: what it acknowledged is there, and of the lines that
 * were on their way the first few, or none. Throws where that is not so. `afterDeath` answers the
 * folder to look at, which may be a copy that something was done to.
 */
export async function killOnce(
  dossier: string,
  known: Known,
  random: Random,
  afterDeath: () => Promise<string> = async () => dossier,
): Promise<Survivor> {
  const before = await reopen(dossier)
  const { currentDraft } = before.state.info
  const textLength = before.state.drafts[currentDraft]?.text.length ?? 0
  /** What is to be there with nothing, one, two… of the lines on their way. */
  const states = [{ expected: known.expected, seq: known.seq }]
  const ways: Order[] = []
  const ids = new Map(known.ids)
  let acknowledged = 0

  const stderr = await killApply(dossier, random, {
    next() {
      const last = states.at(-1) as (typeof states)[number]
      const setting = { draftId: currentDraft, textLength, ledger: last.expected.now, ids }
      const order = randomOrder(random, setting)
      const next = after(last.expected, order.change)
      ways.push(order)
      states.push(next ? { expected: next, seq: last.seq + 1 } : last)
      return order.line
    },
    answered(answer) {
      const order = ways.shift() as Order
      const was = states.shift()
      const now = states[0]
      const isOk = now !== was
      const wanted = isOk ? { ok: true, seq: now?.seq } : { ok: false, code: 'nothing' }
      const found = answer.ok
        ? { ok: true, seq: answer.seq }
        : { ok: false, code: answer.error?.code }
      check(isDeepStrictEqual(found, wanted), 'the answer', { line: order.line, answer, wanted })
      for (const [i, name] of order.adds.entries()) ids.set(name, answer.created?.[i] as string)
      acknowledged++
    },
  })
  check(/^$|^tickmark: note: /.test(stderr), 'standard error', { stderr })

  const left = await afterDeath()
  const found = await reopen(left)
  const ledger = ledgerOf(found.state)
  const survived = states.findIndex(
    ({ expected, seq }) => seq === found.seq && isDeepStrictEqual(expected.now, ledger),
  )
  check(survived >= 0, 'the state', {
    found: { seq: found.seq, ledger: brief(ledger) },
    wanted: states.map(({ seq, expected }) => ({ seq, ledger: brief(expected.now) })),
    onTheirWay: ways.map(({ line }) => line.slice(0, 200)),
  })
  const { expected, seq } = states[survived] as (typeof states)[number]
  return { dossier: left, expected, seq, ids: idsOf(found.state), acknowledged }
}

/**
 * Opens a dossier as a reader, as the one writer, and without its snapshot, and checks that all
 * see the same. Answers what they see.
 */
async function reopen(dossier: string): Promise<{ state: Dossier; seq: number }> {
  const reader = must(await openDossier(dossier, { write: false }))
  const library = must(
    await openLibrary(dirname(dossier), { write: true, holder: { app: 'the kill test' } }),
  )
  check(library.readOnly === null, 'the lock', { readOnly: library.readOnly })
  const writer = must(await library.open(basename(dossier)))
  const { seq } = writer.head
  const state = structuredClone(writer.dossier)
  check(isDeepStrictEqual(reader.dossier, state), 'what a reader sees', {})
  check(isDeepStrictEqual(await replayed(dossier), state), 'what the history alone says', {})
  // Not closed: that would mend what the next process is to find.
  await writer.abandon()
  must(await library.close())
  return { state, seq }
}

async function replayed(dossier: string): Promise<Dossier> {
  const copy = join(dirname(dirname(dossier)), 'history-alone')
  await mkdir(copy, { recursive: true })
  try {
    await cp(join(dossier, 'history.ndjson'), join(copy, 'history.ndjson'))
    return must(await openDossier(copy, { write: false })).dossier
  } finally {
    await rm(copy, { recursive: true })
  }
}

function check(holds: boolean, what: string, facts: object): void {
  if (holds) return
  throw new Error(`After a kill ${what} is not as promised: ${JSON.stringify(facts, null, 2)}`)
}

/** Long texts cut, so that a failure can be read. */
function brief<T>(value: T): T {
  const cut = (_: string, item: unknown) =>
    typeof item === 'string' && item.length > 60 ? `${item.slice(0, 60)}… (${item.length})` : item
  return JSON.parse(JSON.stringify(value, cut))
}
