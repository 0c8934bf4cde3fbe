import { describe, expect, it } from 'vitest'
import { ada, Copy, ed } from '../dossier/dossier.testing.ts'
import {
  correctionFile,
  correctionLetter,
  isToMake,
  listedCorrections,
  queriesByAddressee,
  queryFile,
  queryLetter,
  queryLetters,
  standsAt,
} from './index.ts'
import { csv } from './letter.ts'

const TEXTS = ['The mayor spent 12 million on the bridge.', 'Critics say it was 72 million.']
const writer = { kind: 'writer', sourceId: null, name: '' } as const
const office = { kind: 'source', sourceId: null, name: 'The census office' } as const

function asked() {
  const copy = new Copy(TEXTS)
  const second = copy.addClaim('it was 72 million')
  const first = copy.addClaim('spent 12 million')
  const ask = (claimId: string | null, to: typeof writer | typeof office, question: string) =>
    copy.do({ type: 'askQuery', claimId, to, question })[0] ?? ''
  return { copy, first, second, ask }
}

describe('the list of queries', () => {
  it('has the writer first, and each addressee’s in the order of the text', () => {
    const { copy, first, second, ask } = asked()
    ask(second, writer, 'Which critics?')
    ask(null, writer, 'When did you write it?')
    ask(first, writer, 'Which mayor?')
    ask(first, office, 'How many?')
    const list = queriesByAddressee(copy.state, 'all')
    expect(list.map(({ name }) => name)).toEqual(['The writer', 'The census office'])
    expect(
      list[0]?.queries.map(({ query, number, where }) => [query.question, number, where]),
    ).toEqual([
      ['Which mayor?', 1, 'paragraph 1'],
      ['Which critics?', 2, 'paragraph 2'],
      ['When did you write it?', null, ''],
    ])
  })

  it('tells those that were not sent, those without an answer, and all of them', () => {
    const { copy, first, ask } = asked()
    ask(first, writer, 'Not sent?')
    copy.do({ type: 'sendQuery', queryId: ask(first, writer, 'Sent?') })
    const queryId = ask(first, writer, 'Answered?')
    copy.do({ type: 'answerQuery', queryId, text: 'Yes.', becomes: 'nothing' })
    const questions = (which: 'asked' | 'open' | 'all') =>
      queriesByAddressee(copy.state, which).flatMap(({ queries }) =>
        queries.map(({ query }) => query.question),
      )
    expect(questions('asked')).toEqual(['Not sent?'])
    expect(questions('open')).toEqual(['Not sent?', 'Sent?'])
    expect(questions('all')).toEqual(['Not sent?', 'Sent?', 'Answered?'])
  })
})

describe('an e-mail of queries', () => {
  it('numbers the questions under a subject, each with the words and where they stand', () => {
    const { copy, first, ask } = asked()
    ask(first, writer, 'Which mayor?\nAnd when?')
    ask(null, writer, 'Is <b> meant?')
    const [group] = queriesByAddressee(copy.state, 'open')
    if (!group) throw new Error('Nobody is asked')
    const { text, html } = queryLetter('The bridge', group)
    expect(text).toBe(
      [
        'Subject: 2 questions about “The bridge”',
        '1. “spent 12 million” (paragraph 1)\n   Which mayor?\n   And when?',
        '2. Is <b> meant?',
      ].join('\n\n'),
    )
    expect(html).toContain('Which mayor?<br>And when?')
    expect(html).toContain('Is &#60;b&#62; meant?')
  })

  it('says to whom each part goes where there are several, and leaves out what is answered', () => {
    const { copy, first, ask } = asked()
    ask(first, writer, 'Which mayor?')
    const queryId = ask(first, office, 'How many?')
    copy.do({ type: 'answerQuery', queryId, text: '12', becomes: 'nothing' })
    const { text } = queryLetters('The bridge', queriesByAddressee(copy.state, 'all'))
    expect(text).toMatch(/^To: The writer\nSubject: A question about “The bridge”/)
    expect(text).not.toContain('How many?')
  })
})

describe('a file of queries', () => {
  it('has the states, dates and answers, and names no source at risk', () => {
    const { copy, first, ask } = asked()
    const queryId = ask(first, writer, 'Which mayor?')
    copy.do({ type: 'answerQuery', queryId, text: 'The old one.', becomes: 'nothing' }, ed)
    const csl = { type: 'interview', title: 'A clerk' } as const
    const [sourceId = ''] = copy.do({ type: 'addSource', source: { csl, atRisk: true } })
    const to = { kind: 'source', sourceId, name: '' } as const
    copy.do({ type: 'askQuery', claimId: first, to, question: 'Who paid?' })
    const text = queryFile(copy.state, { which: 'all', format: 'text' })
    expect(text).toContain(
      `Which mayor?\nClaim 1: “spent 12 million” (paragraph 1)\nAsked 2026-01-31 by ${ada.name}, answered 2026-01-31 by ${ed.name}\nAnswer: The old one.`,
    )
    expect(text).not.toMatch(/clerk|Who paid/)
    const rows = queryFile(copy.state, { which: 'all', format: 'csv' }).trim().split('\r\n')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatch(/^The writer,answered,1,spent 12 million,paragraph 1,Which mayor\?,/)
  })
})

describe('the list of corrections', () => {
  function corrected() {
    const { copy, first, second } = asked()
    const propose = (claimId: string, from: string, to: string) =>
      copy.do({ type: 'proposeCorrection', claimId, from, to })[0] ?? ''
    const decide = (correctionId: string, how: 'accepted' | 'rejected', note = '') =>
      copy.do({ type: 'decideCorrection', correctionId, how, note }, ed)
    return { copy, first, second, propose, decide }
  }

  it('has what is to be made first, then in the order of the text, each in its sentence', () => {
    const { copy, first, second, propose, decide } = corrected()
    propose(first, 'spent', 'paid')
    decide(propose(second, '72', '27'), 'accepted')
    decide(propose(first, '12', '13'), 'accepted')
    decide(propose(first, 'million', 'billion'), 'rejected')
    const list = listedCorrections(copy.state)
    expect(list.map(({ state, correction }) => `${state} ${correction.to}`)).toEqual([
      'accepted 13',
      'accepted 27',
      'proposed paid',
      'rejected billion',
    ])
    expect(list[0]).toMatchObject({
      ...{ number: 1, where: 'paragraph 1' },
      ...{ before: 'The mayor spent ', after: ' million on the bridge.' },
    })
  })

  it('is written for the writer with the words round each and the editor’s note', () => {
    const { copy, first, propose, decide } = corrected()
    decide(propose(first, '12', '13'), 'accepted', 'See the budget.')
    decide(propose(first, ' million', ''), 'accepted')
    const { text, html } = correctionLetter(
      'The bridge',
      listedCorrections(copy.state).filter(isToMake),
    )
    expect(text).toContain(
      '1. Draft 1, paragraph 1: “12”\n   → “13”\n   In: The mayor spent [12] million on the bridge.\n   Note: See the budget.',
    )
    expect(text).toContain('→ to be struck out')
    expect(html).toContain('<del>12</del> <ins>13</ins>')
  })

  it('tells what a draft that was taken did not have', () => {
    const { copy, first, propose, decide } = corrected()
    decide(propose(first, '12', '13'), 'accepted')
    copy.do({ type: 'takeDraft', draftId: copy.arrive(...TEXTS) })
    expect(listedCorrections(copy.state).map(({ state }) => state)).toEqual(['notMade'])
    expect(correctionFile(copy.state, { which: 'toMake', format: 'text' })).toMatch(
      /not made in draft 2\n$/,
    )
  })
})

describe('where words stand', () => {
  it('counts each kind of block by itself', () => {
    const blocks = [
      { kind: 'heading', level: 1, start: 0, end: 5 },
      { kind: 'paragraph', start: 7, end: 10 },
      { kind: 'heading', level: 2, start: 12, end: 15 },
      { kind: 'listItem', level: 1, start: 17, end: 20 },
      { kind: 'paragraph', start: 22, end: 30 },
    ] as const
    const at = (offset: number) => standsAt({ blocks: [...blocks] }, offset)
    expect([0, 8, 12, 18, 25, 99].map(at)).toEqual([
      'headline',
      'paragraph 1',
      'heading 1',
      'list item 1',
      'paragraph 2',
      '',
    ])
  })
})

describe('rows for a spreadsheet', () => {
  it('quote what would part cells, and hold no formulas', () => {
    expect(csv([['a,b', '"c"', '=1+1', 'd\ne', 'f']])).toBe('"a,b","""c""",\'=1+1,"d\ne",f\r\n')
  })
})
