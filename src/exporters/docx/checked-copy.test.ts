import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Dossier, Person } from '../../core/dossier/index.ts'
import { context, sample } from '../../core/report/fixture.testing.ts'
import { reportModel } from '../../core/report/index.ts'
import { dossierFrom, markedArticle, tryTo } from './articles.testing.ts'
import { checkedCopy } from './checked-copy.ts'
import { readBack } from './read-back.testing.ts'

const editor: Person = { id: 'p2', name: 'Tom Achebe', initials: 'TA', role: 'editor' }

async function copyOf(dossier: Dossier, anonymise = false) {
  const model = reportModel(dossier, { ...context, anonymise })
  const made = await checkedCopy(model)
  if (!made.ok) throw new Error(made.error.reason)
  return { model, back: await readBack(made.value) }
}

/** Proposes words in place of a claim’s, and has an editor decide. */
function correct(
  dossier: Dossier,
  claimId: string,
  words: { from: string; to: string },
  how: 'accepted' | 'rejected' | null = 'accepted',
) {
  const [correctionId = ''] = tryTo(dossier, { type: 'proposeCorrection', claimId, ...words })
  if (correctionId === '' || how === null) return
  tryTo(dossier, { type: 'decideCorrection', correctionId, how, note: '' }, editor)
}

function claimOn(dossier: Dossier, words: string): string {
  const draftId = dossier.info.currentDraft
  const found = Object.values(dossier.claims).find(({ places }) =>
    places[draftId]?.quote.exact.startsWith(words),
  )
  return found?.id ?? ''
}

it('has what was accepted as tracked changes on its words, and nothing else', async () => {
  const dossier = sample()
  correct(dossier, claimOn(dossier, 'carried'), { from: '412,000', to: '412,386' })
  correct(dossier, claimOn(dossier, 'Fares rose'), { from: 'per cent ', to: '' })
  correct(dossier, claimOn(dossier, 'less than'), { from: 'a third', to: 'a half' }, 'rejected')
  correct(dossier, claimOn(dossier, 'Every other'), { from: 'Every', to: 'Each' }, null)
  const { model, back } = await copyOf(dossier)
  expect(back.text).toBe(model.article.text)
  expect(back.changed).toBe(
    model.article.text.replace('412,000', '412,386').replace('12 per cent in', '12 in'),
  )
  const signed = { author: 'Nora Lindqvist', date: '2031-04-17T08:30:00.000Z' }
  expect(back.changes).toEqual([
    { kind: 'del', ...signed, text: '412,000', at: model.article.text.indexOf('412,000') },
    { kind: 'ins', ...signed, text: '412,386', at: model.article.text.indexOf('412,000') + 7 },
    { kind: 'del', ...signed, text: 'per cent ', at: model.article.text.indexOf('per cent') },
  ])
  expect(back.said).toEqual([])
  expect(back.comments.size).toBe(0)
})

it('says after the article which accepted corrections overlap another', async () => {
  const dossier = sample()
  const claimId = claimOn(dossier, 'carried')
  correct(dossier, claimId, { from: '412,000 passengers', to: '412,386 people' })
  correct(dossier, claimId, { from: '412,000', to: '400,000' })
  const { back } = await copyOf(dossier)
  expect(back.changed).toContain('412,386 people')
  expect(back.changed).not.toContain('400,000')
  expect(back.said).toEqual([
    '1 accepted correction could not be made on this draft',
    '“412,000” → “400,000”',
  ])
})

it('names nobody who worked on it where names are left out', async () => {
  const dossier = sample()
  correct(dossier, claimOn(dossier, 'carried'), { from: '412,000', to: '412,386' })
  const { back } = await copyOf(dossier, true)
  expect(back.changes.map(({ author }) => author)).toEqual(['Checker 1', 'Checker 1'])
})

it('reads as the article where the changes are refused, and as corrected where they are made', async () => {
  await fc.assert(
    fc.asyncProperty(markedArticle, async (article) => {
      const dossier = dossierFrom(article)
      const claims = Object.values(dossier.claims)
      for (const [which, a, b, to] of article.corrections) {
        const claim = claims[which % Math.max(claims.length, 1)]
        const words = claim?.places[dossier.info.currentDraft]?.quote.exact ?? ''
        const from = words.slice(Math.min(a, b), Math.max(a, b))
        if (claim && from !== '' && !/\p{Surrogate}|^\n|\n$/u.test(from))
          correct(dossier, claim.id, { from, to })
      }
      const { model, back } = await copyOf(dossier)
      expect(back.text).toBe(model.article.text)
      let expected = model.article.text
      const made: (typeof model.corrections)[number][] = []
      for (const one of model.corrections) {
        const { span } = one
        const isFree = made.every(
          (other) =>
            !span || !other.span || other.span.start >= span.end || span.start >= other.span.end,
        )
        if (span && isFree) made.push(one)
      }
      for (const { span, to } of made.toSorted(
        (x, y) => (y.span?.start ?? 0) - (x.span?.start ?? 0),
      )) {
        if (span) expected = expected.slice(0, span.start) + to + expected.slice(span.end)
      }
      // Only whole paragraphs can be joined: the cells and rows of a table stay.
      if (!/\t|\n\n/.test(made.map(({ from }) => from).join('')))
        expect(back.changed).toBe(expected)
      expect(
        back.changes
          .filter(({ kind }) => kind === 'ins')
          .map(({ text }) => text)
          .join(''),
      ).toBe(
        made
          .toSorted((x, y) => (x.span?.start ?? 0) - (y.span?.start ?? 0))
          .map(({ to }) => to)
          .join(''),
      )
    }),
    { numRuns: 40, endOnFailure: true },
  )
})

it('joins the paragraphs whose break is struck out', async () => {
  const dossier = sample()
  const draftId = dossier.info.currentDraft
  const text = dossier.drafts[draftId]?.text ?? ''
  const start = text.indexOf('The line opened')
  const end = text.indexOf('We were told') + 'We were told'.length
  const [claimId = ''] = tryTo(dossier, { type: 'addClaim', draftId, span: { start, end } })
  correct(dossier, claimId, {
    from: text.slice(text.indexOf('and the council'), end),
    to: 'but we were told',
  })
  const { model, back } = await copyOf(dossier)
  expect(back.text).toBe(model.article.text)
  expect(back.changed).toContain('a third full, but we were told to sell the boats')
})
