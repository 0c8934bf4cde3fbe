/** What a case expects: the outcome and, for an edit, the kinds of its changes. */
export interface CarryCase {
  readonly what: string
  /** The old draft; the claim stands between ⟦ and ⟧. */
  readonly before: string
  /** The new draft; the claim's new place stands between ⟦ and ⟧, if it has one. */
  readonly after: string
  readonly outcome: 'unchanged' | 'moved' | 'edited' | 'ambiguous' | 'deleted'
  readonly kinds?: readonly string[]
  readonly contextChanged?: boolean
  /** The texts of some of the candidates. */
  readonly candidates?: readonly string[]
}

const HEAD =
  'The ferry to Lunden was late on Friday. Forty passengers waited on the quay in the rain.'
const TAIL = 'The company has promised a refund. It did not say when the money would come.'
const MORE = 'A spokeswoman blamed the fog. The harbour master saw no fog that day.'

const claim = 'The crossing took three hours and cost each passenger 18 euros.'
const page = (...parts: readonly string[]) => parts.join('\n\n')
const around = (middle: string) => page(HEAD, middle, TAIL)
const edited = (what: string, now: string, ...kinds: readonly string[]): CarryCase => ({
  what,
  before: around(`⟦${claim}⟧ ${MORE}`),
  after: around(`⟦${now}⟧ ${MORE}`),
  outcome: 'edited',
  kinds,
})
export const carryCases: readonly CarryCase[] = [
  {
    what: 'a paragraph set before it',
    before: around(`⟦${claim}⟧ ${MORE}`),
    after: page('A correction was made to this article.', HEAD, `⟦${claim}⟧ ${MORE}`, TAIL),
    outcome: 'unchanged',
  },
  {
    what: 'its paragraph moved to the front',
    before: around(`⟦${claim}⟧`),
    after: page(`⟦${claim}⟧`, HEAD, TAIL),
    outcome: 'moved',
  },
  {
    what: 'its sentence moved into another paragraph',
    before: page(`${HEAD} ⟦${claim}⟧ ${MORE}`, TAIL),
    after: page(`${HEAD} ${MORE}`, `${TAIL} ⟦${claim}⟧`),
    outcome: 'moved',
  },
  {
    what: 'its paragraph split inside of it',
    before: around(`⟦${claim} A spokeswoman blamed the fog.⟧ Nobody saw fog that day.`),
    after: page(HEAD, `⟦${claim}`, 'A spokeswoman blamed the fog.⟧ Nobody saw fog that day.', TAIL),
    outcome: 'unchanged',
  },
  {
    what: 'two paragraphs joined inside of it',
    before: page(HEAD, `⟦${claim}`, `A spokeswoman blamed the fog.⟧`, TAIL),
    after: page(HEAD, `⟦${claim} A spokeswoman blamed the fog.⟧`, TAIL),
    outcome: 'unchanged',
  },
  edited('a number', claim.replace('18', '81'), 'number'),
  edited('a number in words', claim.replace('three', 'thirteen'), 'number'),
  edited('a unit', claim.replace('hours', 'days'), 'unit'),
  edited('a negation', claim.replace('took', 'never took'), 'negation'),
  edited('a negation set before it', `Not ${claim}`, 'negation'),
  edited('a doubt set after it', claim.replace('.', ', critics say.'), 'wording'),
  edited('a contraction of not', claim.replace('cost', "didn't cost"), 'negation'),
  edited('a slip of the pen', claim.replace('crossing', 'corssing'), 'wording'),
  edited('a word dropped', claim.replace(' each', ''), 'wording'),
  edited('an emoji set inside', claim.replace('hours', 'hours 🚢'), 'wording'),
  edited('marks of quotation added', claim.replace('three hours', '“three hours”'), 'quotation'),
  {
    what: 'a name',
    before: around(`⟦The refund was promised by Nora Tange on the radio.⟧ ${MORE}`),
    after: around(`⟦The refund was promised by Nora Quist on the radio.⟧ ${MORE}`),
    outcome: 'edited',
    kinds: ['name'],
  },
  {
    what: 'a date',
    before: around(`⟦The licence was granted in May after a long debate.⟧ ${MORE}`),
    after: around(`⟦The licence was granted in June after a long debate.⟧ ${MORE}`),
    outcome: 'edited',
    kinds: ['date'],
  },
  {
    what: 'words that were said',
    before: around(`⟦“We were slow to answer the callers,” she said.⟧ ${MORE}`),
    after: around(`⟦“We were right to answer the callers,” she said.⟧ ${MORE}`),
    outcome: 'edited',
    kinds: ['quotation'],
  },
  {
    what: 'a sentence set inside of it',
    before: around(`⟦${claim} A spokeswoman blamed the fog.⟧ Nobody saw any.`),
    after: around(`⟦${claim} Some were ill. A spokeswoman blamed the fog.⟧ Nobody saw any.`),
    outcome: 'edited',
    kinds: ['wording'],
  },
  {
    what: 'a denial set before it in its sentence',
    before: around(`Travellers say that ⟦the crossing took three hours⟧ in all. ${MORE}`),
    after: around(`Travellers deny that ⟦the crossing took three hours⟧ in all. ${MORE}`),
    outcome: 'unchanged',
    contextChanged: true,
  },
  {
    what: 'its sentence dropped',
    before: around(`⟦${claim}⟧ ${MORE}`),
    after: around(MORE),
    outcome: 'deleted',
  },
  {
    what: 'its sentence dropped while one like it stays elsewhere',
    before: page(`${HEAD} ${claim.replace('18', '12')}`, `⟦${claim}⟧ ${MORE}`, TAIL),
    after: page(`${HEAD} ${claim.replace('18', '12')}`, MORE, TAIL),
    outcome: 'deleted',
  },
  {
    what: 'its sentence dropped while the same one stays elsewhere',
    before: page(`${HEAD} ${claim}`, `⟦${claim}⟧ ${MORE}`, TAIL),
    after: page(`${HEAD} ${claim}`, MORE, TAIL),
    outcome: 'deleted',
  },
  {
    what: 'the first of two sentences that are all but one, dropped',
    before: around(`⟦${claim}⟧ ${claim.replace('18', '12')} ${MORE}`),
    after: around(`${claim.replace('18', '12')} ${MORE}`),
    outcome: 'deleted',
  },
  {
    what: 'the second of two sentences that are all but one, dropped',
    before: around(`${claim.replace('18', '12')} ⟦${claim}⟧ ${MORE}`),
    after: around(`${claim.replace('18', '12')} ${MORE}`),
    outcome: 'deleted',
  },
  {
    what: 'the other of two sentences that are all but one, dropped',
    before: around(`${claim.replace('18', '12')} ⟦${claim}⟧ ${MORE}`),
    after: around(`⟦${claim}⟧ ${MORE}`),
    outcome: 'unchanged',
  },
  {
    what: 'a short sentence found elsewhere among other words',
    before: page(`${HEAD} ⟦It sank twice.⟧`, MORE, TAIL),
    after: page(HEAD, MORE, `${TAIL} Divers went down. It sank twice. Nobody knew.`),
    outcome: 'ambiguous',
  },
  {
    what: 'its sentence replaced by another',
    before: around(`⟦${claim}⟧ ${MORE}`),
    after: around(`Nobody could tell us how many boats the firm owns. ${MORE}`),
    outcome: 'deleted',
  },
  {
    what: 'an edit, while a sentence closer to the old words stands elsewhere',
    before: page(`${HEAD} ${claim.replace('18', '12')}`, `⟦${claim}⟧ ${MORE}`, TAIL),
    after: page(
      `${HEAD} ${claim.replace('18', '12')}`,
      `⟦${claim.replace('took', 'lasted').replace('each', 'every')}⟧ ${MORE}`,
      TAIL,
    ),
    outcome: 'edited',
    kinds: ['wording', 'wording'],
  },
  {
    what: 'a sentence like it set directly after it',
    before: around(`⟦${claim}⟧ ${MORE}`),
    after: around(`⟦${claim}⟧ ${claim.replace('three', 'five')} ${MORE}`),
    outcome: 'unchanged',
  },
  {
    what: 'a pull quote of it set before the article',
    before: page(`⟦${claim}⟧ ${MORE}`, TAIL),
    after: page(`“${claim}”`, `⟦${claim}⟧ ${MORE}`, TAIL),
    outcome: 'unchanged',
  },
  {
    what: 'a phrase that the text has twice',
    before: page(
      `The crossing took three hours. ${HEAD}`,
      `Once it ⟦took three hours⟧ too. ${TAIL}`,
    ),
    after: page(
      `News first. The crossing took three hours. ${HEAD}`,
      `Once it ⟦took three hours⟧ too. ${TAIL}`,
    ),
    outcome: 'unchanged',
  },
  {
    what: 'another article',
    before: around(`⟦${claim}⟧ ${MORE}`),
    after: 'Bees dance to tell their sisters where the flowers are. The angle shows the way.',
    outcome: 'deleted',
  },
]

const MARKS = /[⟦⟧]/gu

/** A marked text without its marks, and the span between them; null where there are none. */
export function unmark(marked: string): {
  text: string
  span: { start: number; end: number } | null
} {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  return { text: marked.replaceAll(MARKS, ''), span: start < 0 ? null : { start, end } }
}
