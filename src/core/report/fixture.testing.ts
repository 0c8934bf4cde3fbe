import { describe } from '../anchor/index.ts'
import { type BlockText, compose } from '../article/index.ts'
import {
  apply,
  Command,
  type CommandInput,
  type Context,
  Dossier,
  decide,
  emptyDossier,
  type Person,
  plainPack,
} from '../dossier/index.ts'
import type { ReportContext } from './report-model.ts'

export const checker: Person = { id: 'p1', name: 'Nora Lindqvist', initials: 'NL', role: 'checker' }
const editor: Person = { id: 'p2', name: 'Tom Achebe', initials: 'TA', role: 'editor' }
export const context: ReportContext = {
  head: { seq: 48, hash: 'c0ffee'.repeat(10).concat('beef') },
  at: '2031-04-18T14:05:00.000Z',
  by: checker,
  program: 'Tickmark 0.1.0',
}

/** An invented article about an invented town. */
export const blocks: readonly BlockText[] = [
  { kind: 'heading', level: 1, text: 'Harlow Bay’s night ferry pays its way, mayor says' },
  { kind: 'byline', text: 'By Ines Okafor' },
  {
    kind: 'paragraph',
    text: 'Two years after it was called a folly, the night ferry between Harlow Bay and Stenholm carried 412,000 passengers last year, more than any other night line on the coast, according to the port authority.',
  },
  {
    kind: 'paragraph',
    text: '“It has not cost taxpayers a penny since the first winter,” Mayor Tilda Brandt told the council on Monday, to applause from the gallery.',
  },
  { kind: 'heading', level: 2, text: 'A thin first winter' },
  {
    kind: 'paragraph',
    text: 'The line opened in November 2028 with two refitted vessels. In its first three months the boats ran less than a third full, and the council voted twice on whether to stop.',
  },
  {
    kind: 'quote',
    text: 'We were told to sell the boats for scrap. Nobody in this room would say that today.',
  },
  {
    kind: 'paragraph',
    text: 'Fares rose by 12 per cent in March, the first rise since the line opened. Ms Brandt’s office said the increase was below inflation.',
  },
  {
    kind: 'paragraph',
    text: 'A port employee, who asked not to be named, said that one of the two boats was out of service for 61 nights last year and that the passenger count includes staff.',
  },
  { kind: 'heading', level: 2, text: 'What comes next' },
  {
    kind: 'listItem',
    text: 'A third vessel, ordered from a yard in Gdynia, is due in the spring.',
  },
  { kind: 'listItem', text: 'The terminal at Stenholm will get a heated waiting room.' },
  {
    kind: 'paragraph',
    text: 'The opposition wants the accounts published. “Every other port on this coast does it,” said its leader, Jon Vestergaard.',
  },
  {
    kind: 'paragraph',
    text: 'The council will vote on the third vessel’s running costs on 2 May.',
  },
]

/** Numbers ids, so that a dossier comes out the same each time. */
export function ids(prefix = 'id'): () => string {
  let next = 0
  return () => `${prefix}${++next}`
}

/** Runs commands on a new dossier; throws where one is refused. */
export function dossierOf(
  parts: readonly BlockText[],
  more: (
    draftId: string,
    mark: (words: string) => { start: number; end: number },
  ) => CommandInput[],
  article: Partial<{ title: string; byline: string; publisher: string; language: string }> = {},
): Dossier {
  const dossier = emptyDossier()
  const run: Context = { newId: ids(), at: '2031-04-14T09:00:00.000Z', by: checker }
  const does = (input: CommandInput) => {
    const result = decide(dossier, Command.parse(input), run)
    if (!result.ok) throw new Error(result.error.reason)
    apply(dossier, result.value)
  }
  const { text, blocks } = compose(parts)
  does({
    type: 'createDossier',
    title: article.title ?? 'Harlow Bay’s night ferry pays its way, mayor says',
    article: {
      title: 'Harlow Bay’s night ferry pays its way, mayor says',
      byline: 'Ines Okafor',
      publisher: 'The Harlow Courier',
      published: '2031-04-15',
      url: '',
      language: 'en-GB',
      charset: 'utf-8',
      warnings: [],
      ...article,
      text,
      blocks,
    },
    original: {
      sha256: '3f'.repeat(32),
      name: 'night-ferry-draft-1.docx',
      size: 48_213,
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    pack: plainPack,
  })
  const mark = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`Not in the article: ${words}`)
    return describe(text, { start, end: start + words.length }).position
  }
  for (const command of more(dossier.info.currentDraft, mark)) does(command)
  return Dossier.parse(dossier)
}

const LONG_URL =
  'https://statistics.stenholm.example/open-data/transport/sea/passengers-by-line-and-month/2030/table?format=html&lines=night%2Call&sort=desc#row-harlow-bay'

/** All verdicts, claims that overlap and nest, one without a verdict, and a source at risk. */
export function sample(): Dossier {
  let next = 2
  const claimIds: string[] = []
  const dossier = dossierOf(blocks, (draftId, mark) => {
    const claim = (words: string, claimant: string, kind: 'statistic' | 'event' | 'comparison') => {
      claimIds.push(`id${++next}`)
      return { type: 'addClaim', draftId, span: mark(words), claimant, kind } as const
    }
    return [
      claim(
        'carried 412,000 passengers last year, more than any other night line on the coast',
        'Harlow Bay Port Authority',
        'statistic',
      ),
      claim(
        'more than any other night line on the coast, according to the port authority',
        'Harlow Bay Port Authority',
        'comparison',
      ),
      claim(
        'It has not cost taxpayers a penny since the first winter',
        'Tilda Brandt',
        'statistic',
      ),
      claim(
        'the boats ran less than a third full, and the council voted twice on whether to stop',
        '',
        'event',
      ),
      claim('less than a third full', '', 'statistic'),
      claim('Fares rose by 12 per cent in March', '', 'statistic'),
      claim('the increase was below inflation', 'Office of the mayor', 'comparison'),
      claim(
        'one of the two boats was out of service for 61 nights last year',
        'A port employee',
        'statistic',
      ),
      claim('Every other port on this coast does it', 'Jon Vestergaard', 'comparison'),
    ]
  })
  const run: Context = { newId: ids('new'), at: '2031-04-16T10:00:00.000Z', by: checker }
  const does = (input: CommandInput, by = checker) => {
    const result = decide(dossier, Command.parse(input), { ...run, by })
    if (!result.ok) throw new Error(result.error.reason)
    apply(dossier, result.value)
  }
  const rate = (
    index: number,
    verdict: string | null,
    status: 'open' | 'checking' | 'checked' | 'approved',
    rationale = '',
    standalone?: string,
  ) => {
    const claimId = claimIds[index] as string
    const given = { verdict, rationale, ...(standalone ? { standalone } : {}) }
    does({ type: 'editClaim', claimId, changes: given })
    does(
      { type: 'editClaim', claimId, changes: { status } },
      status === 'approved' ? editor : checker,
    )
  }
  rate(
    0,
    'true',
    'approved',
    'The port’s own monthly counts add up to 412,386.',
    'The night ferry between Harlow Bay and Stenholm carried 412,000 passengers in 2030.',
  )
  rate(
    1,
    'mostly-true',
    'checked',
    'No other night line comes close by passengers.\n\nBy passengers for each sailing, the Kelda line is ahead: it sails on weekends only.',
  )
  rate(
    2,
    'misleading',
    'checked',
    'The line’s running costs have been covered by fares since spring 2029.\nThe refit of the second vessel, 3.1 million, came out of the council’s reserve in 2030.',
    'The night ferry has not cost taxpayers money since the winter of 2028/29.',
  )
  rate(3, 'true', 'approved', 'Both votes are in the minutes.')
  rate(
    4,
    'false',
    'checked',
    'The operator’s report puts the boats at 44 per cent full from November to January.',
  )
  rate(5, 'true', 'approved', '')
  rate(6, null, 'open')
  rate(
    7,
    'unproven',
    'checking',
    'Somebody who has seen the rota confirms it. The port has not answered our question.',
  )
  rate(8, null, 'checking')

  const file = (name: string, byte: string, size: number) => ({
    name,
    sha256: byte.repeat(32),
    size,
    type: 'application/pdf',
  })
  const link = (index: number, rest: object) =>
    does({ type: 'addLink', claimId: claimIds[index] as string, ...rest } as CommandInput)
  const quote = (exact: string) => ({ exact, prefix: '', suffix: '' })
  link(0, {
    source: {
      csl: {
        type: 'dataset',
        title: 'Passengers by line and month, 2030',
        author: [{ literal: 'Stenholm Statistics Office' }],
        publisher: 'Stenholm Statistics Office',
        issued: { 'date-parts': [[2031, 2, 3]] },
        accessed: { 'date-parts': [[2031, 4, 16]] },
        URL: LONG_URL,
      },
      rank: 'primary',
      archivedUrl: 'https://archive.example/2031/stenholm-passengers',
    },
    authority: 'Counts every ticket sold at both ends of the line.',
    quote: quote('Harlow Bay–Stenholm (night): 412,386'),
    locator: { label: 'line', value: '14' },
    note: 'Sum of the twelve months, checked by hand.',
  })
  const statistics = Object.values(dossier.sources)[0]?.id as string
  does({
    type: 'attachEvidence',
    sourceId: statistics,
    file: file('passengers-by-line-2030.pdf', 'a1', 214_332),
  })
  link(1, { source: { id: statistics }, quote: quote('Kelda (night, weekends): 96,120') })
  link(1, {
    source: {
      csl: {
        type: 'report',
        title: 'Night lines of the northern coast: a comparison',
        author: [
          { given: 'Mattias', family: 'Oyelaran' },
          { given: 'Ruth', family: 'Sandvik' },
        ],
        'container-title': 'Coastal Transport Review',
        issued: { 'date-parts': [[2030, 11]] },
        URL: 'https://ctr.example/night-lines',
      },
      rank: 'secondary',
    },
    stance: 'refutes',
    quote: quote(
      'Measured by passengers for each sailing, Kelda leads with 925, ahead of Harlow Bay with 565.',
    ),
    locator: { label: 'page', value: '7–8' },
  })
  link(2, {
    source: {
      csl: {
        type: 'legislation',
        title: 'Council of Harlow Bay, decision 2030/117: refit of MV Skarven',
        issued: { 'date-parts': [[2030, 6, 9]] },
      },
      rank: 'primary',
    },
    authority: 'The decision itself, with the vote.',
    stance: 'refutes',
    quote: quote('… an amount of 3.1 million, to be met from the general reserve.'),
    locator: { label: 'section', value: '2' },
  })
  const decision = Object.values(dossier.sources).at(-1)?.id as string
  does({
    type: 'attachEvidence',
    sourceId: decision,
    file: file('decision-2030-117.pdf', 'b2', 1_902_114),
  })
  link(3, {
    source: {
      csl: { type: 'report', title: 'Minutes of the council, winter 2028/29' },
      rank: 'primary',
    },
  })
  link(4, {
    source: {
      csl: { type: 'report', title: 'Operator’s quarterly report, 2029/1' },
      rank: 'primary',
    },
    stance: 'refutes',
    quote: quote('Mean occupancy November to January: 44 %.'),
    locator: { label: 'page', value: '3' },
  })
  link(5, {
    source: { csl: { type: 'webpage', title: 'Fares', URL: 'https://ferry.example/fares' } },
  })
  link(7, {
    source: {
      csl: {
        type: 'interview',
        title: 'Call with Pelle Dahlgren, deckhand',
        author: [{ given: 'Pelle', family: 'Dahlgren' }],
      },
      rank: 'primary',
      contact: '+00 555 0199',
      atRisk: true,
    },
    quote: quote('I wrote that rota myself, sixty-one nights.'),
    locator: { label: 'timecode', value: '00:12:40' },
    note: 'Asked twice; would lose the job.',
  })
  const deckhand = Object.values(dossier.sources).at(-1)?.id as string
  does({
    type: 'attachEvidence',
    sourceId: deckhand,
    file: file('call-pelle-dahlgren.m4a', 'd4', 9_000_000),
  })
  const made = { by: checker, at: run.at }
  const flagged = claimIds[2] as string
  dossier.flags.f1 = {
    id: 'f1',
    claimId: flagged,
    reason: 'wording',
    text: 'Say “running costs”.',
    resolution: null,
    made,
  }
  return Dossier.parse(dossier)
}
