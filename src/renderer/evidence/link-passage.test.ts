import { describe, expect, it } from 'vitest'
import type { Link } from '../../core/dossier/index.ts'
import { linkPassage, passageSpan } from './link-passage.ts'

const TEXT = 'In 2019 the council spent 12 million on the bridge.\fThe rest was saved.'
const text = { sha256: 'a'.repeat(64), extractor: 'test 1', text: TEXT }
const evidence = 'b'.repeat(64)
const start = TEXT.indexOf('12 million')
const passage = {
  sourceId: 'source-1',
  evidence,
  text,
  span: { start, end: start + '12 million'.length },
  locator: { label: 'page', value: '1' },
} as const

function link(changes: Partial<Link>): Link {
  return {
    id: 'link-1',
    claimId: 'claim-1',
    sourceId: 'source-1',
    stance: 'context',
    quote: { exact: '', prefix: '', suffix: '' },
    locator: { label: 'page', value: '' },
    evidence: null,
    found: null,
    authority: '',
    rebuttal: '',
    note: 'Ask them again.',
    made: { at: '2026-01-01T00:00:00Z', by: { id: 'me', name: 'Me' } },
    ...changes,
  } as Link
}

describe('linking a passage', () => {
  it('keeps its words with those round them, and where they were found', () => {
    expect(linkPassage({ links: {} }, 'claim-1', passage, 'refutes')).toEqual({
      type: 'addLink',
      claimId: 'claim-1',
      source: { id: 'source-1' },
      stance: 'refutes',
      quote: {
        exact: '12 million',
        prefix: 'In 2019 the council spent ',
        suffix: ' on the bridge.\fThe rest was sav',
      },
      locator: { label: 'page', value: '1' },
      evidence,
      found: { text: text.sha256, extractor: 'test 1', position: passage.span },
    })
  })

  it('gives it to the link that quotes nothing yet, with its note', () => {
    const command = linkPassage({ links: { 'link-1': link({}) } }, 'claim-1', passage, 'supports')
    expect(command).toMatchObject({ type: 'editLink', linkId: 'link-1' })
    expect(command).not.toHaveProperty('changes.note')
    expect(command).toMatchObject({
      changes: { stance: 'supports', quote: { exact: '12 million' } },
    })
  })

  it.each([
    ['another claim', { claimId: 'claim-2' }],
    ['another source', { sourceId: 'source-2' }],
    ['a passage of its own', { quote: { exact: 'words', prefix: '', suffix: '' } }],
  ])('leaves a link with %s as it is', (_, changes) => {
    const links = { 'link-1': link(changes) }
    expect(linkPassage({ links }, 'claim-1', passage, 'context').type).toBe('addLink')
  })
})

describe('the words of a passage', () => {
  it('have no white space round them', () => {
    expect(passageSpan(' a bridge \n', { start: 0, end: 11 })).toEqual({ start: 1, end: 9 })
  })

  it('are whole characters', () => {
    const family = '👨‍👩‍👧'
    expect(passageSpan(`x${family}y`, { start: 3, end: 4 })).toEqual({
      start: 1,
      end: 1 + family.length,
    })
  })

  it('are none where only white space was selected, or what cannot be read', () => {
    expect(passageSpan('a \n b', { start: 1, end: 4 })).toBeNull()
    expect(passageSpan('a \ufffd\ufffd\u0001 b', { start: 2, end: 5 })).toBeNull()
  })

  const halves: readonly [text: string, selected: string, whole: string][] = [
    ['It cost 12 million.', '2 mill', '12 million'],
    ['spent\t63352.00\t17', '63352', '63352.00'],
    ['page one\fTwelve men', 'e\fT', 'one\fTwelve'],
    ['not approved', 'approved', 'approved'],
    ['“quoted” words', '“quoted”', '“quoted”'],
  ]
  for (const [text, selected, whole] of halves) {
    it(`are whole: “${whole}” where “${selected}” was selected`, () => {
      const start = text.indexOf(selected)
      const span = passageSpan(text, { start, end: start + selected.length })
      expect(text.slice(span?.start, span?.end)).toBe(whole)
    })
  }
})
