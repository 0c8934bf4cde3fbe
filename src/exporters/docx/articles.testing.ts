import fc from 'fast-check'
import { describe } from '../../core/anchor/index.ts'
import { type BlockText, compose } from '../../core/article/index.ts'
import {
  apply,
  Command,
  type CommandInput,
  type Dossier,
  decide,
} from '../../core/dossier/index.ts'
import { checker, dossierOf, ids } from '../../core/report/fixture.testing.ts'

const WORDS = [
  'the ferry',
  'carried',
  '412,000',
  'CURRENT',
  'NUM_PAGES',
  '“not a penny”',
  '👩‍👩‍👧 family',
  'Zürich & <Genève>',
  'מעבורת הלילה',
  'عبارة الليل',
  '𝒜stral',
  'two\nlines',
]

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
const sentence = words.map((parts) => parts.join(' '))

const block: fc.Arbitrary<BlockText> = fc.oneof(
  sentence.map((text): BlockText => ({ kind: 'paragraph', text })),
  sentence.map((text): BlockText => ({ kind: 'quote', text })),
  sentence.map((text): BlockText => ({ kind: 'caption', text })),
  fc
    .record({ text: sentence, level: fc.integer({ min: 1, max: 7 }) })
    .map((rest): BlockText => ({ kind: 'heading', ...rest })),
  fc
    .record({ text: sentence, level: fc.integer({ min: 1, max: 11 }) })
    .map((rest): BlockText => ({ kind: 'listItem', ...rest })),
  fc
    .array(fc.oneof(sentence, fc.constant('')), { minLength: 1, maxLength: 4 })
    .map((cells): BlockText => ({ kind: 'row', text: cells.join('\t') })),
)

/** An article of any blocks, and spans of its text that may overlap, nest and cross blocks. */
export const markedArticle = fc
  .array(block, { minLength: 1, maxLength: 7 })
  .filter((blocks) => compose(blocks).text !== '')
  .chain((blocks) => {
    const { length } = compose(blocks).text
    const at = fc.nat({ max: length })
    return fc.record({
      blocks: fc.constant(blocks),
      spans: fc.array(fc.tuple(at, at), { maxLength: 7 }),
      corrections: fc.array(fc.tuple(fc.nat({ max: 6 }), at, at, fc.constantFrom(...WORDS, '')), {
        maxLength: 4,
      }),
    })
  })

export type MarkedArticle = typeof markedArticle extends fc.Arbitrary<infer T> ? T : never

/** The dossier of such an article, with a claim on each span that has words in it. */
export function dossierFrom({ blocks, spans }: MarkedArticle, language = 'en-GB'): Dossier {
  const { text } = compose(blocks)
  return dossierOf(
    blocks,
    (draftId) =>
      spans.flatMap(([a, b]): CommandInput[] => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) }
        const isWords = text.slice(span.start, span.end).trim() !== ''
        return isWords ? [{ type: 'addClaim', draftId, span: describe(text, span).position }] : []
      }),
    { language },
  )
}

/** Runs a command of somebody’s; one that is refused changes nothing. */
export function tryTo(dossier: Dossier, input: CommandInput, by = checker): string[] {
  const context = { newId: ids(`more${++runs}-`), at: '2031-04-17T08:30:00.000Z', by }
  const decided = decide(dossier, Command.parse(input), context)
  if (!decided.ok) return []
  apply(dossier, decided.value)
  return decided.value.flatMap(({ path }) => (path.length === 2 ? [path[1] as string] : []))
}

let runs = 0
