import { describe, expect, it } from 'vitest'
import type { BlockText } from '../article/compose.ts'
import { compose } from '../article/compose.ts'
import { suggest } from './index.ts'
import { publishedIn } from './published-in.ts'

const STORY = 'Exports rose 5% last year.'

function dayOf(...parts: (string | BlockText)[]): string {
  const blocks = parts.map((part) =>
    typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part,
  )
  return publishedIn({ ...compose(blocks), language: '' })
}

describe('publishedIn', () => {
  it.each([
    `ROME, March 2, 2024 — ${STORY}`,
    `ROME, 2 March 2024 (Reuters) - ${STORY}`,
    `Rome, 2024-03-02 - ${STORY}`,
    `By Ann Lee 2 March 2024 ROME - ${STORY}`,
    'Rom, 2. März 2024. Die Brücke ist eingestürzt.',
    'Rome, le 2 mars 2024 – Le pont est tombé.',
    'Roma, 2 de marzo de 2024. El puente cayó.',
    'Roma, 2 marzo 2024 - Il ponte è caduto.',
    'Roma, 2 de março de 2024 – A ponte caiu.',
    'Rim, 2. mart 2024. – Most je pao.',
    'Рим, 2. март 2024. – Мост је пао.',
    'Romë, 2 mars 2024 – Ura ra.',
    'روما، ٢ مارس ٢٠٢٤ – سقط الجسر.',
  ])('reads the dateline of %j', (text) => {
    expect(dayOf(text)).toBe('2024-03-02')
  })

  it.each([
    'By Ann Lee\n2 March 2024',
    'By Ann Lee, 2 March 2024',
    '2 March 2024',
    'Saturday 2 March 2024, 10.15 GMT',
    'Published: March 2, 2024',
    'Veröffentlicht am 2. März 2024',
    'Publié le 2 mars 2024 à 14h02',
    'ROME, 2 March 2024',
    'ROME, March 2, 2024 —',
  ])('reads the line %j before the story', (line) => {
    expect(dayOf('The bridge', line, STORY)).toBe('2024-03-02')
  })

  it('reads a byline that is marked as one', () => {
    expect(dayOf({ kind: 'byline', text: 'By Ann Lee, staff, March 2, 2024' }, STORY)).toBe(
      '2024-03-02',
    )
  })

  it.each([
    ['a day that the story tells', 'On March 2, 2024, the bridge fell.'],
    ['a day that a caption tells', 'The old bridge in Rome on March 2, 2024', STORY],
    ['digits alone', 'ROME, 03/04/2024 — The bridge fell.'],
    ['a day without its year', 'ROME, March 2 — The bridge fell.'],
    ['a day that there is not', 'ROME, February 30, 2024 — The bridge fell.'],
    ['two days', 'Published 2 March 2024', 'ROME, March 3, 2024 — The bridge fell.'],
    ['a later paragraph', STORY, 'ROME, March 2, 2024 — The bridge fell.'],
    ['the day of a change', 'Updated 2 March 2024', STORY],
  ])('does not take %s', (_, ...parts) => {
    expect(dayOf(...parts)).toBe('')
  })
})

describe('the standing-alone wording', () => {
  const alone = (published: string, told = 'March 2, 2024') => {
    const article = compose([{ kind: 'paragraph', text: `ROME, ${told} — ${STORY}` }])
    return suggest({ ...article, language: 'en', published }).map(({ standalone }) => standalone)
  }

  it('counts from the day that the article tells', () => {
    expect(alone('')).toEqual(['Exports rose 5% in 2023'])
  })

  it('counts from the day of publication, unless the dateline is of another month', () => {
    expect(alone('2024-03-04')).toEqual(['Exports rose 5% in 2023'])
    expect(alone('2026-03-04')).toEqual(['Exports rose 5% last year'])
    expect(alone('2026-03-04', 'March 2')).toEqual(['Exports rose 5% in 2025'])
  })
})
