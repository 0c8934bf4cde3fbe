import { describe, expect, it } from 'vitest'
import { ada, Copy, context, ed } from './dossier.testing.ts'
import {
  aapPack,
  builtInPacks,
  Command,
  checkPack,
  decide,
  flawsOf,
  packAsJson,
  packFromJson,
  plainPack,
  truthOMeter,
  type VerdictPack,
} from './index.ts'

describe('a built-in pack', () => {
  it.each(builtInPacks.map((pack) => [pack.name, pack] as const))('%s can be used', (_, pack) => {
    expect(checkPack(pack)).toEqual({ ok: true, value: pack })
    const looks = pack.verdicts.map(({ look }) => look)
    expect(new Set(looks).size).toBe(looks.length)
    expect(pack.verdicts.every(({ definition }) => definition.endsWith('.'))).toBe(true)
  })

  it('has the verdicts of its name', () => {
    const said = (pack: VerdictPack) => pack.verdicts.map(({ label, rating }) => [label, rating])
    expect(said(truthOMeter)).toEqual([
      ['True', 6],
      ['Mostly True', 5],
      ['Half True', 4],
      ['Mostly False', 3],
      ['False', 2],
      ['Pants on Fire', 1],
    ])
    expect(said(aapPack).map(([label]) => label)).toEqual([
      ...['True', 'Mostly True', 'Mixture', 'Mostly False', 'False', 'Misleading', 'Unproven'],
    ])
    expect(said(aapPack).at(-1)).toEqual(['Unproven', null])
  })
})

describe('a pack of one’s own', () => {
  it('is told in few words what a file of ill will lacks', () => {
    const name = 'N'.repeat(50_000)
    const nameless = checkPack({ ...plainPack, name, verdicts: plainPack.verdicts })
    expect(nameless).toMatchObject({ error: { reason: expect.stringMatching(/name is too long/) } })
    for (const text of [
      JSON.stringify({ ...plainPack, verdicts: Array.from({ length: 30_000 }, () => 1) }),
      JSON.stringify({ ...plainPack, name: 'N'.repeat(1_000_000) }),
      JSON.stringify({ ...plainPack, name }),
      '['.repeat(100_000),
      'null',
      JSON.stringify({ ...plainPack, __proto__: 1, constructor: 2 }),
    ]) {
      const read = packFromJson(text)
      expect(read).toMatchObject({ ok: false, error: { code: 'pack' } })
      expect(!read.ok && read.error.reason.length).toBeLessThan(400)
    }
  })

  const [first, ...rest] = plainPack.verdicts as [VerdictPack['verdicts'][0]]
  const withFirst = (changes: object) => ({ verdicts: [{ ...first, ...changes }, ...rest] })
  const cases: readonly (readonly [string, object])[] = [
    ['two of its verdicts have the id “false”', withFirst({ id: 'false' })],
    ['two of its verdicts have the label “false”', withFirst({ label: 'FALSE ' })],
    ['two of its verdicts have the glyph “✗”', withFirst({ glyph: '✗' })],
    ['one of its verdicts has an empty glyph', withFirst({ glyph: ' ' })],
    ['“a b” is not an id, which has letters, digits, - and _ only', withFirst({ id: 'a b' })],
    ['the label of one of its verdicts is too long', withFirst({ label: 'L'.repeat(101) })],
    ['the glyph of one of its verdicts is too long', withFirst({ glyph: '●'.repeat(17) })],
    ['its best rating is not above its worst', { bestRating: 1 }],
    ['its best rating is not above its worst', { bestRating: Number.NaN, verdicts: [] }],
    ['the rating of “True” is not between 1 and 4', withFirst({ rating: 5 })],
    ['the rating of “True” is not between 1 and 4', withFirst({ rating: 0 })],
  ]
  it.each(cases)('is refused where %s', (flaw, changes) => {
    const checked = checkPack({ ...plainPack, ...changes })
    expect(checked).toMatchObject({
      error: { code: 'pack', reason: `The verdict pack “Plain” cannot be used: ${flaw}.` },
    })
  })

  it('has each of its flaws told with its place', () => {
    const flawed = { ...plainPack, name: ' ', ...withFirst({ label: 'False', rating: 7 }) }
    expect(flawsOf(flawed).map(({ verdict, field }) => [verdict, field])).toEqual([
      [null, 'name'],
      [3, 'label'],
      [0, 'rating'],
    ])
    expect(flawsOf(plainPack)).toEqual([])
  })

  it.each(builtInPacks)('is the same after it was written and read', (pack) => {
    expect(packFromJson(packAsJson(pack))).toEqual({ ok: true, value: pack })
  })

  it('is not read from what is none', () => {
    const many = { ...plainPack, verdicts: Array.from({ length: 10 }, () => first) }
    const texts = ['', 'no JSON', '[]', '{"id":"x"}', JSON.stringify({ ...plainPack, more: 1 })]
    for (const text of [...texts, JSON.stringify(many)]) {
      expect(packFromJson(text)).toMatchObject({ error: { code: 'pack' } })
    }
  })
})

describe('choosing a pack', () => {
  function judged() {
    const copy = new Copy()
    const [one, two] = [copy.addClaim(), copy.addClaim('72 million')]
    copy.do({
      type: 'editClaim',
      claimId: one,
      changes: { verdict: 'misleading', status: 'checked' },
    })
    copy.do({ type: 'editClaim', claimId: two, changes: { verdict: 'true', rationale: 'So.' } })
    const review = { type: 'reviewClaim', claimId: two, how: 'verdictChanged' } as const
    copy.do({ ...review, verdict: 'false' }, ed)
    const choose = (map: Record<string, string | null>, pack = truthOMeter) => {
      const decided = decide(
        copy.state,
        Command.parse({ type: 'choosePack', pack, map }),
        context(ada),
      )
      return decided.ok ? null : decided.error
    }
    return { copy, one, two, choose }
  }

  it('is refused where a claim’s verdict is in neither the pack nor the map', () => {
    const { choose } = judged()
    expect(choose({})).toMatchObject({
      code: 'notMapped',
      reason:
        'The pack Truth-O-Meter (PolitiFact) does not have “Misleading”, which 1 claim of this dossier has.',
    })
    expect(choose({ misleading: 'mixture' })).toMatchObject({ code: 'verdict' })
    expect(choose({ misleading: null }, { ...truthOMeter, bestRating: 0 })).toMatchObject({
      code: 'pack',
    })
  })

  it('gives claims the verdicts that stand for theirs, in the names of who gave them', () => {
    const { copy, one, two } = judged()
    const map = { misleading: 'half-true', true: 'mostly-true' }
    copy.do({ type: 'choosePack', pack: truthOMeter, map }, ed)
    expect(copy.state.info.pack).toEqual(truthOMeter)
    expect(copy.state.claims[one]).toMatchObject({
      verdict: 'half-true',
      verdictBy: { by: ada },
      status: 'checked',
    })
    expect(copy.state.claims[two]).toMatchObject({
      verdict: 'false',
      dissent: [{ verdict: 'mostly-true', rationale: 'So.', by: ada }],
    })
  })

  it('has a claim judged again whose verdict goes to none, and keeps a dissent’s old id', () => {
    const { copy, one } = judged()
    const { two, ...other } = judged()
    copy.do({ type: 'choosePack', pack: truthOMeter, map: { misleading: null } }, ed)
    expect(copy.state.claims[one]).toMatchObject({
      ...{ verdict: null, verdictBy: null, verdictFor: null },
      ...{ status: 'checking', statusBy: { by: ed } },
    })
    const kept = { ...truthOMeter, verdicts: truthOMeter.verdicts.slice(3) }
    const map = { misleading: null, true: null }
    other.copy.do({ type: 'choosePack', pack: kept, map })
    expect(other.copy.state.claims[two]?.dissent[0]?.verdict).toBe('true')
    other.copy.do({ type: 'choosePack', pack: plainPack, map: { true: null } })
    expect(other.copy.state.claims[two]?.dissent[0]?.verdict).toBeNull()
  })

  it('changes nothing where it is the dossier’s already', () => {
    const { copy } = judged()
    const command = Command.parse({ type: 'choosePack', pack: structuredClone(plainPack) })
    expect(decide(copy.state, command, context())).toEqual({ ok: true, value: [] })
  })
})
