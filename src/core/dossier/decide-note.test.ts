import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleNote } from '../article/index.ts'
import { Copy, context, creation, ed } from './dossier.testing.ts'
import {
  Command,
  type CommandInput,
  currentDraft,
  Dossier,
  decide,
  emptyDossier,
  lastPlace,
  type Note,
  planMerge,
} from './index.ts'

const BRIDGE = 'The mayor spent 12 million on the new bridge over the river last year.'
const SCHOOL = 'The council voted to close two schools in the northern district in March.'
const REPORT = 'Annual report: https://example.org/report'

/** A note on the words of a text, the whole of them; on none where they are not in it. */
function noteOn(
  paragraphs: readonly string[],
  words: string,
  fields: Partial<ArticleNote> = {},
): ArticleNote {
  const start = Math.max(0, paragraphs.join('\n\n').indexOf(words))
  const position = { start, end: start + words.length }
  return { kind: 'comment', author: 'Ada', date: '', text: 'Says who?', position, ...fields }
}

const articleOf = (paragraphs: readonly string[]) =>
  (creation(paragraphs) as Extract<Command, { type: 'createDossier' }>).article

function startedWith(paragraphs: readonly string[], ...notes: ArticleNote[]): Copy {
  return new Copy(paragraphs, notes)
}

const notesIn = ({ state }: { state: Dossier }) => Object.values(state.notes)
const only = (copy: Copy) => notesIn(copy)[0] as Note
const wordsNow = (copy: Copy) =>
  notesIn(copy).map(({ places }) => places[copy.draftId]?.quote.exact ?? null)

function failure(copy: Copy, input: CommandInput): string | null {
  const decided = decide(copy.state, Command.parse(input), context())
  return decided.ok ? null : `${decided.error.reason} ${decided.error.next}`
}

describe('the notes of a writer’s file', () => {
  const text = [BRIDGE, SCHOOL]

  it('stand on their words of the first draft', () => {
    const copy = startedWith(text, noteOn(text, '12 million'), noteOn(text, 'two schools'))
    expect(wordsNow(copy)).toEqual(['12 million', 'two schools'])
    expect(only(copy)).toMatchObject({ kind: 'comment', author: 'Ada', sourceId: null })
    expect(Dossier.safeParse(copy.state).success).toBe(true)
  })

  it('are widened to whole characters and lose the white space at their ends', () => {
    const accented = ['He said “e\u0301te\u0301” twice.']
    const copy = startedWith(accented, noteOn(accented, ' “e'))
    expect(wordsNow(copy)).toEqual(['“e\u0301'])
  })

  it.each([
    { name: 'no words', start: 4, end: 4, at: 4 },
    { name: 'white space', start: 3, end: 4, at: 3 },
    { name: 'the end of a paragraph', start: BRIDGE.length, end: BRIDGE.length + 2, at: 70 },
  ])('stand at a point where they are on $name', ({ start, end, at }) => {
    const copy = startedWith(text, noteOn(text, '', { position: { start, end } }))
    const place = only(copy).places[copy.draftId]
    const whole = text.join('\n\n')
    expect(place?.position).toEqual({ start: at, end: at })
    expect(place?.quote).toEqual({
      exact: '',
      prefix: whole.slice(Math.max(0, at - 32), at),
      suffix: whole.slice(at, at + 32),
    })
  })

  it('never lie outside of the text', () => {
    const note = noteOn(text, '', { position: { start: 0, end: 1000 } })
    const command = { ...creation(text), notes: [note] } as Command
    const decided = decide(emptyDossier(), command, context())
    expect(decided).toMatchObject({ ok: false, error: { code: 'span' } })
  })
})

describe('the notes of a draft that arrives', () => {
  const first = [BRIDGE, SCHOOL]
  const second = ['A new beginning.', BRIDGE.replace('12', '14'), SCHOOL]

  it('are those that the dossier has, at the places that the file gives them', () => {
    const copy = startedWith(first, noteOn(first, '12 million'))
    const draftId = copy.arriveWith(second, [noteOn(second, '14 million on the new bridge')])
    expect(notesIn(copy)).toHaveLength(1)
    expect(only(copy).places[draftId]).toMatchObject({ outcome: 'marked' })
    copy.do({ type: 'takeDraft', draftId })
    expect(wordsNow(copy)).toEqual(['14 million on the new bridge'])
  })

  it('are new where author, date, kind or text is another', () => {
    const copy = startedWith(first, noteOn(first, '12 million'))
    const other = (fields: Partial<ArticleNote>) => noteOn(second, '14 million', fields)
    const draftId = copy.arriveWith(second, [
      other({ author: 'Ed' }),
      other({ date: '2026-01-01' }),
      other({ kind: 'footnote' }),
      other({ text: 'Says she.' }),
    ])
    copy.do({ type: 'takeDraft', draftId })
    expect(notesIn(copy)).toHaveLength(5)
    expect(notesIn(copy).every(({ places }) => places[draftId]?.position)).toBe(true)
  })

  it('are matched by their words and then in order where several are alike', () => {
    const link = { kind: 'link' as const, author: '', text: 'https://example.org' }
    const words = ['The mayor', 'bridge', 'two schools']
    const copy = startedWith(first, ...words.map((each) => noteOn(first, each, link)))
    const ids = notesIn(copy).map(({ id }) => id)
    const draftId = copy.arriveWith(second, [
      noteOn(second, 'two', link),
      noteOn(second, 'bridge', link),
    ])
    copy.do({ type: 'takeDraft', draftId })
    expect(notesIn(copy).map(({ id }) => id)).toEqual(ids)
    expect(wordsNow(copy)).toEqual(['two', 'bridge', 'two schools'])
  })

  it('are carried where the new file has them no more', () => {
    const copy = startedWith(first, noteOn(first, '12 million'), noteOn(first, 'two schools'))
    copy.do({ type: 'takeDraft', draftId: copy.arrive('A new beginning.', BRIDGE) })
    const [stands, gone] = notesIn(copy).map(({ places }) => places[copy.draftId])
    expect(stands).toMatchObject({ outcome: 'unchanged', quote: { exact: '12 million' } })
    expect(gone).toMatchObject({ outcome: 'deleted', position: null })
    expect(gone?.quote.exact).toBe('two schools')
  })

  it('stay with a draft that is refused, and are the same when it comes again', () => {
    const copy = startedWith(first)
    const note = noteOn(second, '14 million')
    const refused = copy.arriveWith(second, [note])
    copy.do({ type: 'refuseDraft', draftId: refused })
    expect(Object.keys(only(copy).places)).toEqual([refused])
    copy.do({ type: 'takeDraft', draftId: copy.arrive(BRIDGE) })
    expect(Object.keys(only(copy).places)).toEqual([refused])
    const again = copy.arriveWith(second, [note])
    copy.do({ type: 'takeDraft', draftId: again })
    expect(notesIn(copy)).toHaveLength(1)
    expect(wordsNow(copy)).toEqual(['14 million'])
  })

  it('go and come with undo and redo', () => {
    const copy = startedWith(first, noteOn(first, '12 million'))
    const before = structuredClone(copy.state)
    const draftId = copy.arriveWith(second, [
      noteOn(second, '14 million'),
      noteOn(second, 'A new', { text: 'Why?' }),
    ])
    const arrived = structuredClone(copy.state)
    const { inverse } = copy.undo()
    expect(copy.state).toEqual(before)
    copy.write(inverse)
    expect(copy.state).toEqual(arrived)
    copy.do({ type: 'takeDraft', draftId })
    copy.undo()
    expect(copy.state).toEqual(arrived)
  })

  it('are all there, each once, with a place or as gone, whatever the drafts are', () => {
    const word = fc.constantFrom(
      'bridge',
      'river',
      'mayor',
      '12',
      'million',
      'not',
      'é',
      '👩‍👧',
      '  ',
    )
    const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '))
    const version = fc.record({
      text: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      notes: fc.array(
        fc.record({
          at: fc.nat(1000),
          length: fc.nat(20),
          text: fc.constantFrom('a', 'b', 'c'),
          kind: fc.constantFrom('comment' as const, 'link' as const),
        }),
        { maxLength: 8 },
      ),
      isTaken: fc.boolean(),
    })
    const noted = ({ text, notes }: { text: string[]; notes: Drawn[] }) => {
      const { length } = articleOf(text).text
      return notes.map(({ at, length: span, ...rest }): ArticleNote => {
        const start = Math.min(at % (length + 1), length)
        const position = { start, end: Math.min(start + span, length) }
        return { ...rest, author: 'Ada', date: '', position }
      })
    }
    interface Drawn {
      readonly at: number
      readonly length: number
      readonly text: string
      readonly kind: 'comment' | 'link'
    }
    fc.assert(
      fc.property(version, fc.array(version, { minLength: 1, maxLength: 3 }), (start, later) => {
        const copy = startedWith(start.text, ...noted(start))
        for (const each of later) {
          const said = noted(each)
          const before = notesIn(copy)
          const draftId = copy.arriveWith(each.text, said)
          const here = notesIn(copy).filter(({ places }) => places[draftId])
          // Each note of the file once, and none that is there twice.
          const key = ({ kind, text }: Pick<Note, 'kind' | 'text'>) => `${kind} ${text}`
          expect(here.map(key).sort()).toEqual(said.map(key).sort())
          const count = (notes: readonly Pick<Note, 'kind' | 'text'>[], wanted: string) =>
            notes.filter((note) => key(note) === wanted).length
          for (const kind of new Set([...before, ...said].map(key))) {
            const most = Math.max(count(before, kind), count(said, kind))
            expect(count(notesIn(copy), kind)).toBe(most)
          }
          const type = each.isTaken ? 'takeDraft' : 'refuseDraft'
          copy.do({ type, draftId })
          for (const note of notesIn(copy)) {
            const place = note.places[copy.draftId]
            expect(place !== undefined || lastPlace(copy.state, note) === undefined).toBe(true)
            if (!place?.position) continue
            const { start, end } = place.position
            expect(currentDraft(copy.state).text.slice(start, end)).toBe(place.quote.exact)
          }
        }
        expect(Dossier.safeParse(copy.state).success).toBe(true)
      }),
    )
  })
})

describe('making a source of a note', () => {
  const text = [BRIDGE, SCHOOL]

  function noted(fields: Partial<ArticleNote> = {}) {
    const copy = startedWith(text, noteOn(text, '12 million', { text: REPORT, ...fields }))
    return { copy, noteId: only(copy).id }
  }

  it('ties it to a claim, with all that the note says', () => {
    const { copy, noteId } = noted()
    const claimId = copy.addClaim('12 million')
    const before = structuredClone(copy.state)
    const [sourceId = '', linkId = ''] = copy.do({ type: 'linkNote', noteId, claimId })
    expect(copy.state.sources[sourceId]?.csl).toEqual({
      type: 'webpage',
      title: 'Annual report',
      URL: 'https://example.org/report',
    })
    expect(copy.state.links[linkId]).toMatchObject({
      claimId,
      sourceId,
      stance: 'context',
      note: `Ada: ${REPORT}`,
    })
    expect(only(copy).sourceId).toBe(sourceId)
    expect(Dossier.safeParse(copy.state).success).toBe(true)
    const after = structuredClone(copy.state)
    const { inverse } = copy.undo()
    expect(copy.state).toEqual(before)
    copy.write(inverse)
    expect(copy.state).toEqual(after)
  })

  it('makes a claim of its words first where no claim is named', () => {
    const { copy, noteId } = noted()
    const [claimId = '', sourceId = '', linkId = ''] = copy.do({
      type: 'linkNote',
      noteId,
      claimId: null,
    })
    expect(copy.state.claims[claimId]).toMatchObject({ standalone: '12 million', status: 'open' })
    expect(copy.state.links[linkId]).toMatchObject({ claimId, sourceId })
    expect(only(copy).sourceId).toBe(sourceId)
  })

  it.each([
    { name: 'stands at a point', position: { start: 4, end: 4 }, drafts: [] },
    { name: 'is gone from the draft', position: { start: 16, end: 26 }, drafts: [[SCHOOL]] },
  ])('asks for a claim where the note $name', ({ position, drafts }) => {
    const { copy, noteId } = noted({ position })
    for (const draft of drafts) copy.do({ type: 'takeDraft', draftId: copy.arrive(...draft) })
    expect(failure(copy, { type: 'linkNote', noteId, claimId: null })).toContain(
      'Select a claim first',
    )
    const claimId = copy.addClaim('two schools')
    expect(failure(copy, { type: 'linkNote', noteId, claimId })).toBeNull()
  })

  it('uses the source that the note became already', () => {
    const { copy, noteId } = noted()
    const [first, second] = [copy.addClaim('12 million'), copy.addClaim('two schools')]
    copy.do({ type: 'linkNote', noteId, claimId: first })
    copy.do({ type: 'linkNote', noteId, claimId: second })
    expect(Object.values(copy.state.sources)).toHaveLength(1)
    expect(failure(copy, { type: 'linkNote', noteId, claimId: second })).toContain('already')
  })

  it('uses a source of the same address', () => {
    const { copy, noteId } = noted()
    const csl = { type: 'report', title: 'The report', URL: 'http://www.example.org/report/' }
    const [known] = copy.do({ type: 'addSource', source: { csl } })
    const claimId = copy.addClaim('12 million')
    expect(copy.do({ type: 'linkNote', noteId, claimId })).toHaveLength(1)
    expect(only(copy).sourceId).toBe(known)
    expect(Object.keys(copy.state.sources)).toEqual([known])
  })

  it('takes the source that a person names', () => {
    const { copy, noteId } = noted()
    const claimId = copy.addClaim('12 million')
    const source = { csl: { type: 'dataset', title: 'Budget' } }
    const [sourceId = ''] = copy.do({ type: 'linkNote', noteId, claimId, source })
    expect(copy.state.sources[sourceId]?.csl).toEqual(source.csl)
    expect(failure(copy, { type: 'linkNote', noteId, claimId, source: { id: 'none' } })).toContain(
      'source is not in this dossier',
    )
  })

  it('is refused for a note without words, and for what is not there', () => {
    const { copy, noteId } = noted({ text: ' ' })
    const claimId = copy.addClaim('12 million')
    expect(failure(copy, { type: 'linkNote', noteId, claimId })).toContain('says nothing')
    expect(failure(copy, { type: 'linkNote', noteId: 'none', claimId })).toContain('note')
    expect(failure(copy, { type: 'linkNote', noteId, claimId: 'none' })).toContain('claim')
  })

  it('is done anew once the source was removed', () => {
    const { copy, noteId } = noted()
    const claimId = copy.addClaim('12 million')
    const [sourceId = ''] = copy.do({ type: 'linkNote', noteId, claimId })
    copy.do({ type: 'removeSource', sourceId })
    expect(only(copy).sourceId).toBeNull()
    expect(failure(copy, { type: 'linkNote', noteId, claimId })).toBeNull()
  })
})

describe('merging what two people did with notes', () => {
  it('keeps the notes of both and the sources made of them', () => {
    const text = [BRIDGE, SCHOOL]
    const start = startedWith(
      text,
      noteOn(text, '12 million', { text: REPORT }),
      noteOn(text, 'two schools', { kind: 'footnote', text: 'Minutes of March' }),
    )
    const [bridge = '', school = ''] = notesIn(start).map(({ id }) => id)
    const [ours, theirs] = [new Copy(start), new Copy(start)]
    ours.do({ type: 'linkNote', noteId: bridge, claimId: null })
    theirs.do({ type: 'linkNote', noteId: school, claimId: null }, ed)
    const draft = ['A new beginning.', ...text]
    const draftId = theirs.arriveWith(draft, [noteOn(draft, 'A new', { text: 'Why?' })])
    theirs.do({ type: 'takeDraft', draftId })
    const { conflicts, mergeWith } = planMerge(ours.lines, theirs.lines)
    const patches = mergeWith(() => null)?.patches ?? []
    expect(conflicts).toEqual([])
    ours.write([...patches], { label: 'merge' })
    expect(notesIn(ours).map(({ id }) => id)).toEqual(notesIn(theirs).map(({ id }) => id))
    expect(notesIn(ours).map(({ sourceId }) => sourceId !== null)).toEqual([true, true, false])
    expect(notesIn(ours).every(({ places }) => places[draftId]?.position)).toBe(true)
    expect(Dossier.safeParse(ours.state).success).toBe(true)
  })
})
