import { expect, it } from 'vitest'
import { context, dossierOf } from './fixture.testing.ts'
import { reportModel } from './index.ts'

it('tells what nobody looked at, by blocks, and what is covered', () => {
  const dossier = dossierOf(
    [
      { kind: 'paragraph', text: 'One two three four five.' },
      { kind: 'paragraph', text: 'Six seven eight.' },
      { kind: 'paragraph', text: 'Nine ten.' },
    ],
    (draftId, mark) => [
      { type: 'addClaim', draftId, span: mark('two three') },
      { type: 'tickWords', draftId, kind: 'cleared', span: mark('Nine ten.') },
    ],
  )
  const { coverage, notChecked, article } = reportModel(dossier, context)
  expect(notChecked.map(({ text }) => text)).toEqual(['One', 'four five', 'Six seven eight'])
  for (const { start, end, text } of notChecked) expect(article.text.slice(start, end)).toBe(text)
  // The claim is open, so that only the tick covers.
  expect(coverage).toEqual({ words: 10, covered: 2 })
})
