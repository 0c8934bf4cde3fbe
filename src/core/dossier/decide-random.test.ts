import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ada, Copy, context, ed } from './dossier.testing.ts'
import {
  apply,
  builtInPacks,
  Command,
  type CommandInput,
  Dossier,
  decide,
  missingFor,
  type Person,
  type RecordName,
  same,
} from './index.ts'

/** A throw of dice: which command, of which entity, by whom, with which words and choices. */
const throws = fc.record({
  what: fc.nat(19),
  who: fc.nat(1),
  a: fc.nat(7),
  b: fc.nat(7),
  words: fc.constantFrom('', ' ', '12', '13 million', 'So says the “budget”.', 'spent 12 million'),
})
type Throw = typeof throws extends fc.Arbitrary<infer T> ? T : never

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T

/** The command that a throw stands for; what it names may be gone, or was never there. */
function commandOf(copy: Copy, { what, a, b, words }: Throw): CommandInput {
  const { state } = copy
  const id = (record: RecordName, at = a) => pick([...Object.keys(state[record]), 'none'], at)
  const claimId = id('claims')
  const verdicts = [...state.info.pack.verdicts.map((each) => each.id), 'no-such']
  const commands: readonly (() => object)[] = [
    () => ({ type: 'raiseFlag', claimId, reason: pick(['legal', 'other'], b), text: words }),
    () => ({ type: 'editFlag', flagId: id('flags'), changes: { text: words } }),
    () => ({ type: 'removeFlag', flagId: id('flags') }),
    () => {
      const record = pick(['claims', 'flags', 'queries', 'drafts'] as const, b)
      return { type: 'addComment', on: { record, id: id(record) }, text: words }
    },
    () => ({ type: 'editComment', commentId: id('comments'), text: words }),
    () => ({ type: 'removeComment', commentId: id('comments') }),
    () => ({ type: 'resolveComment', commentId: id('comments'), resolved: b % 2 === 0 }),
    () => ({
      ...{ type: 'reviewClaim', claimId, how: pick(['approved', 'sentBack'], b), note: words },
    }),
    () => ({
      ...{ type: 'reviewClaim', claimId, how: 'verdictChanged', verdict: pick(verdicts, b) },
      rationale: words,
    }),
    () => ({
      ...{ type: 'askQuery', claimId: b % 3 ? claimId : null, question: words },
      to: b % 2 ? { kind: 'writer' } : { kind: 'source', sourceId: id('sources', b) },
    }),
    () => ({ type: 'sendQuery', queryId: id('queries') }),
    () => ({
      ...{ type: 'answerQuery', queryId: id('queries'), text: words },
      becomes: pick(['note', 'source', 'nothing'], b),
    }),
    () => ({ type: 'editQuery', queryId: id('queries'), changes: { answer: words } }),
    () => ({ type: 'removeQuery', queryId: id('queries') }),
    () => ({ type: 'proposeCorrection', claimId, to: words, ...(b % 2 ? { from: '12' } : {}) }),
    () => ({
      ...{ type: 'decideCorrection', correctionId: id('corrections') },
      how: pick(['accepted', 'rejected'], b),
    }),
    () => ({ type: 'removeCorrection', correctionId: id('corrections') }),
    () => ({ type: 'signOff', head: copy.head.hash, note: words }),
    () => ({
      ...{ type: 'choosePack', pack: pick(builtInPacks, b) },
      map: { misleading: null, unproven: null, 'pants-on-fire': null, mixture: 'true' },
    }),
    () => ({
      ...{ type: 'editClaim', claimId },
      changes: { status: pick(['checking', 'checked', 'approved'], b), rationale: words },
    }),
  ]
  return (commands[what] as () => object)() as CommandInput
}

function start(): Copy {
  const copy = new Copy()
  const claimId = copy.addClaim('spent 12 million')
  copy.addClaim('72 million')
  copy.do({ type: 'addLink', claimId, source: { csl: { type: 'report' } } })
  copy.do({ type: 'editClaim', claimId, changes: { verdict: 'true' } })
  return copy
}

/** Everything that an entity names is there. */
function namesWhatIsThere({ claims, sources, notes, ...state }: Dossier): boolean {
  const owned = [state.flags, state.queries, state.corrections].flatMap((record) =>
    Object.values(record as Record<string, { readonly claimId: string | null }>),
  )
  return (
    owned.every(({ claimId }) => claimId === null || claims[claimId] !== undefined) &&
    Object.values(state.comments).every(({ on }) =>
      Object.hasOwn({ claims, sources, notes, ...state }[on.record], on.id),
    ) &&
    Object.values(state.queries).every(
      ({ answered }) =>
        (!answered?.noteId || notes[answered.noteId] !== undefined) &&
        (!answered?.sourceId || sources[answered.sourceId] !== undefined),
    )
  )
}

describe('the commands of the review, in any order', () => {
  it('fit the schema, are taken back to the letter, and change nothing where they are refused', () => {
    fc.assert(
      fc.property(fc.array(throws, { minLength: 1, maxLength: 25 }), (thrown) => {
        const copy = start()
        const first = structuredClone(copy.state)
        const inverses: ReturnType<typeof apply>[] = []
        for (const each of thrown) {
          const by: Person = each.who === 0 ? ada : ed
          const parsed = Command.safeParse(commandOf(copy, each))
          if (!parsed.success) continue
          const before = structuredClone(copy.state)
          const decided = decide(copy.state, parsed.data, context(by))
          expect(copy.state).toEqual(before)
          if (!decided.ok) {
            expect(decided.error.reason).toMatch(/\.$/)
            expect(decided.error.next).toMatch(/\.$/)
            continue
          }
          const inverse = apply(copy.state, decided.value)
          const after = structuredClone(copy.state)
          const again = apply(copy.state, inverse)
          expect(copy.state).toEqual(before)
          apply(copy.state, again)
          expect(copy.state).toEqual(after)
          expect(Dossier.safeParse(copy.state).error).toBeUndefined()
          expect(namesWhatIsThere(copy.state)).toBe(true)
          approvesByTheRules(before, copy.state, by)
          inverses.unshift(inverse)
        }
        for (const inverse of inverses) apply(copy.state, inverse)
        expect(copy.state).toEqual(first)
      }),
      { numRuns: 300 },
    )
  })

  it('has a pack that the verdicts of all claims are in', () => {
    fc.assert(
      fc.property(fc.array(throws, { maxLength: 25 }), (thrown) => {
        const copy = start()
        for (const each of thrown) {
          const parsed = Command.safeParse(commandOf(copy, { ...each, what: 8 + (each.what % 12) }))
          const decided = parsed.success ? decide(copy.state, parsed.data, context(ed)) : null
          if (decided?.ok) apply(copy.state, decided.value)
          const ids = copy.state.info.pack.verdicts.map(({ id }) => id)
          for (const { verdict } of Object.values(copy.state.claims)) {
            expect([...ids, null]).toContain(verdict)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** No claim came to be checked or approved that lacks what its pack asks for, or by whom it must not. */
function approvesByTheRules(before: Dossier, after: Dossier, by: Person) {
  for (const claim of Object.values(after.claims)) {
    const was = before.claims[claim.id]
    if (same(was, claim) || was?.status === claim.status) continue
    expect(missingFor(after, claim, claim.status, by)).toEqual([])
  }
}
