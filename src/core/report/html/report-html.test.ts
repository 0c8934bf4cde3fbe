import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type { BlockText } from '../../article/index.ts'
import { type Claim, type CommandInput, type Dossier, plainPack } from '../../dossier/index.ts'
import { annotations } from '../annotations.ts'
import { claimReviews } from '../claim-review.ts'
import { ALL_FIELDS, type ReportFields } from '../fields.ts'
import { blocks, context, dossierOf, sample } from '../fixture.testing.ts'
import { Newsroom } from '../newsroom.ts'
import { reportModel } from '../report-model.ts'
import { evidenceManifest } from './embedded.ts'
import { reportHtml } from './report-html.ts'
import { script } from './script.ts'

const rules = { root: true, extends: ['html-validate:standard', 'html-validate:a11y'] }
const validator = new HtmlValidate(new StaticConfigLoader(rules))

async function problems(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )
}

function page(dossier: Dossier): string {
  return reportHtml(reportModel(dossier, context))
}

/** A report with `text` in every field that a person or a file can fill. */
function filled(text: string): string {
  const by = { ...context.by, name: text, initials: text }
  const words = { methodology: text, correctionsPolicy: text, funding: text, contact: text }
  const newsroom = { name: text, url: text, logo: text, ...words }
  const told = { newsroom, url: text, changesSinceSignOff: 3 }
  return reportHtml(reportModel(everywhere(text), { ...context, by, program: text, ...told }))
}

/** What no browser runs. */
const DATA_BLOCK = /<script type="application\/(?:ld\+)?json"[^>]*>([^<]*)<\/script>/g

const newsroom = Newsroom.parse({
  name: 'The Bay Desk',
  url: 'https://bay.example/',
  logo: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  methodology: 'Two people check.\n\nThen an editor looks.',
  correctionsPolicy: 'https://bay.example/corrections',
  funding: 'Readers.',
  contact: 'desk@bay.example',
})

const RTL: readonly BlockText[] = [
  { kind: 'heading', level: 1, text: 'مدينة على البحر' },
  { kind: 'heading', level: 5, text: 'Skipped levels' },
  { kind: 'paragraph', text: 'زار المدينة 120 ألف شخص في العام الماضي.' },
  { kind: 'listItem', level: 2, text: 'أول' },
  { kind: 'caption', text: 'الميناء 🚢' },
  { kind: 'row', text: 'a\tb' },
  { kind: 'row', text: 'c\td' },
  { kind: 'heading', level: 1, text: 'A second title' },
]

describe('the report as HTML', () => {
  it.each([
    ['of the sample', sample()],
    ['of a dossier without claims', dossierOf(blocks, () => [])],
    [
      'of an article without headings',
      dossierOf([{ kind: 'paragraph', text: 'Words.' }], () => []),
    ],
    ['of an Arabic article', dossierOf(RTL, () => [], { language: 'ar', title: 'مدينة' })],
    ['of an article that does not say its language', dossierOf(blocks, () => [], { language: '' })],
  ])('is valid: %s', async (_, dossier) => {
    expect(await problems(page(dossier))).toEqual([])
  })

  it('says where the evidence was not verified, and nothing where there is none', () => {
    expect(page(sample())).toContain('were not verified for this report.')
    const evidence = { files: 2, passages: 5, failures: [] }
    const verified = reportHtml(reportModel(sample(), { ...context, evidence }))
    expect(verified).toContain('2 kept files and 5 quoted passages verified for this report')
    expect(page(dossierOf(blocks, () => []))).not.toContain('verified for this report')
  })

  it('shows why as the desk does: emphasis, lists and links', () => {
    const dossier = sample()
    for (const claim of Object.values(dossier.claims)) claim.rationale = 'So **not**:\n\n- one'
    expect(page(dossier)).toContain('<p dir="auto">So <strong>not</strong>:</p><ul dir="auto">')
    expect(page(dossier)).not.toContain('**not**:</p>')
  })

  it('lets a long card go on over the edge of a sheet of paper, and no other', () => {
    const dossier = sample()
    const [first, second] = Object.values(dossier.claims)
    if (first) first.rationale = 'So it is. '.repeat(100)
    if (second) second.rationale = 'So it is.'
    const text = page(dossier)
    expect(text).toContain('<article class="card long" id="claim-1"')
    expect(text).toContain('<article class="card" id="claim-4"')
  })

  it('is valid where the newsroom’s name is a space', async () => {
    for (const logo of ['', newsroom.logo]) {
      const model = reportModel(sample(), {
        ...context,
        newsroom: { ...newsroom, name: ' ', logo },
      })
      expect(await problems(reportHtml(model))).toEqual([])
      expect(reportHtml(model)).toContain('<h2 id="newsroom">The newsroom</h2>')
    }
  })

  it('is valid whatever claims it has, whatever appears in it and whoever makes it', async () => {
    const fields = Object.fromEntries(Object.keys(ALL_FIELDS).map((field) => [field, fc.boolean()]))
    const words = fc.string({ unit: 'grapheme' })
    const given = fc.record({
      kept: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8]),
      gone: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8]),
      fields: fc.record(fields) as unknown as fc.Arbitrary<ReportFields>,
      newsroom: fc.record({
        ...{ name: words, url: fc.webUrl(), logo: fc.constantFrom('', newsroom.logo) },
        ...{ methodology: words, correctionsPolicy: fc.webUrl(), funding: words, contact: words },
      }),
      anonymise: fc.boolean(),
      url: fc.constantFrom('', 'https://bay.example/1'),
      changesSinceSignOff: fc.constantFrom(null, 0, 1, 2),
    })
    await fc.assert(
      fc.asyncProperty(given, async ({ kept, gone, ...told }) => {
        const dossier = { ...sample(), signOffs: everywhere('Words').signOffs }
        for (const [at, claim] of Object.values(dossier.claims).entries()) {
          if (!kept.includes(at)) delete dossier.claims[claim.id]
          for (const place of gone.includes(at) ? Object.values(claim.places) : []) {
            place.position = null
          }
        }
        expect(await problems(reportHtml(reportModel(dossier, { ...context, ...told })))).toEqual(
          [],
        )
      }),
      { numRuns: 40 },
    )
  })

  it('leads from each claim’s number to its card and from the card to the words', () => {
    const text = page(sample())
    for (let number = 1; number <= 9; number++) {
      expect(text).toContain(`id="claim-${number}"`)
      expect(text).toContain(`href="#claim-${number}"`)
      expect(text).toContain(`id="words-${number}"`)
      expect(text).toContain(`href="#words-${number}"`)
    }
  })

  it('has no link to a place that is not there', () => {
    const text = page(sample())
    for (const [, id] of text.matchAll(/href="#([^"]*)"/g)) expect(text).toContain(`id="${id}"`)
  })

  it('gives a screen reader each claim’s start and end with its verdict', () => {
    expect(spoken(page(sample()))).toContain(
      'In its first three months [start of claim 4, true] the boats ran [start of claim 5, false] ' +
        'less than a third full [end of claim 5, false], and the council voted twice on whether ' +
        'to stop [end of claim 4, true].',
    )
  })

  it('draws one line for each claim over the words, at different heights', () => {
    expect(page(sample())).toContain(
      '<mark class="line" data-claim="1" data-look="true" data-lane="0">' +
        '<span class="line" data-claim="2" data-look="mostly" data-lane="1">more than any other night line on the coast</span></mark>',
    )
  })

  it('lets the words settle a paragraph’s direction, and figures run as the article does', () => {
    const dossier = dossierOf(
      [
        { kind: 'paragraph', text: 'زار المدينة 120 ألف شخص.' },
        { kind: 'row', text: '2030\t120' },
      ],
      (draftId, mark) => [{ type: 'addClaim', draftId, span: mark('زار المدينة') }],
    )
    const text = page(dossier)
    expect(text).toMatch(/<article class="paper" dir="rtl"/)
    expect(text).toMatch(/<p dir="auto"><span class="hidden start"[^>]* dir="ltr">/)
    expect(text).toContain('<p class="row">2030\t120</p>')
  })

  it('needs nothing from outside and runs nothing but its own script, by its hash', () => {
    const text = page(sample())
    const hash = createHash('sha256').update(script).digest('base64')
    expect(text).toContain(`default-src 'none'; script-src 'sha256-${hash}'; style-src`)
    expect(text.split('<script>')).toEqual([
      expect.any(String),
      expect.stringMatching(/^\(\(\)=>\{'use strict'/),
    ])
    expect(text).toContain(`<script>${script}</script>`)
    const rest = text.replace(`<script>${script}</script>`, '').replace(DATA_BLOCK, '')
    expect(rest).not.toMatch(
      /<(script|link|img|iframe|object|embed|base|form)\b|\son\w+=|@import|url\(/i,
    )
  })

  it('carries itself for machines', () => {
    const blocks = [...page(sample()).matchAll(DATA_BLOCK)].map(([, text]) =>
      JSON.parse(text ?? ''),
    )
    const model = reportModel(sample(), context)
    expect(blocks).toEqual([
      JSON.parse(JSON.stringify(claimReviews(model))),
      JSON.parse(JSON.stringify(annotations(model))),
      evidenceManifest(model),
    ])
  })

  it('says what is not checked, what was corrected, who signed and who stands behind it', async () => {
    const dossier = sample()
    const claim = Object.values(dossier.claims)[0] as Claim
    const made = { by: context.by, at: context.at }
    dossier.corrections.k1 = {
      ...{ id: 'k1', claimId: claim.id, draftId: dossier.info.currentDraft, made },
      ...{ from: '412,000', to: '412,386', outcome: null },
      decision: { ...made, how: 'accepted', note: 'The exact figure.' },
    }
    claim.dissent.push({ ...made, verdict: 'false', rationale: 'It counts staff.' })
    dossier.signOffs.s1 = {
      ...{ id: 's1', head: 'ab'.repeat(32), draftId: dossier.info.currentDraft },
      ...{ note: 'To print.', made },
    }
    const text = reportHtml(reportModel(dossier, { ...context, newsroom, changesSinceSignOff: 2 }))
    expect(await problems(text)).toEqual([])
    const words = spoken(text)
    for (const said of [
      'Coverage: ',
      'What was not checked',
      'By Ines Okafor',
      'From 412,000',
      'To 412,386',
      'accepted by Nora Lindqvist',
      'An earlier verdict False',
      'It counts staff.',
      'Signed off',
      'Since then there were 2 changes.',
      'How we check',
      'Two people check.',
      'https://bay.example/corrections',
    ]) {
      expect(words).toContain(said)
    }
    expect(text).toContain(`<img src="${newsroom.logo}" alt="The Bay Desk">`)
  })

  it('shows no label without a value', () => {
    const text = page(
      dossierOf(blocks, (draftId, mark) => [
        { type: 'addClaim', draftId, span: mark('412,000 passengers') },
      ]),
    )
    for (const label of ['Claimed by', 'Why', 'Evidence', 'Standing alone', 'Published at']) {
      expect(text).not.toContain(label)
    }
  })

  it('says of a claim whose words are gone that they are', () => {
    const dossier = sample()
    for (const claim of Object.values(dossier.claims)) {
      for (const place of Object.values(claim.places)) place.position = null
    }
    const text = page(dossier)
    expect(text).toContain('These words are not in draft 1.')
    expect(text).not.toContain('href="#words-')
  })

  it('names no source at risk', () => {
    expect(page(sample())).not.toMatch(/dahlgren|pelle|555 0199|rota myself|d4d4|lose the job/i)
  })

  it('writes 1,000 claims', () => {
    const parts = Array.from({ length: 1000 }, (_, i) => ({
      kind: 'paragraph' as const,
      text: `Paragraph ${i} says that number ${i}-x is right, and more besides, for a while.`,
    }))
    const dossier = dossierOf(parts, (draftId, mark) =>
      parts.map(
        (_, i): CommandInput => ({
          type: 'addClaim',
          draftId,
          span: mark(`number ${i}-x is right`),
        }),
      ),
    )
    const start = performance.now()
    const text = page(dossier)
    console.info(`1,000 claims to HTML: ${(performance.now() - start).toFixed(0)} ms`)
    expect(text.match(/<mark /g)).toHaveLength(1000)
  })
})

describe('hostile text', () => {
  const fragment = fc.constantFrom(
    '<script>alert(1)</script>',
    '</style>',
    '</title>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '<b',
    '>',
    '"',
    "'",
    '`',
    '=',
    '&',
    '&lt;',
    '&#0;',
    '&quot;',
    ' onclick=',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '</mark></p></article></main>',
    '\0',
    '\u2028',
    '\uD800',
    '\uFFFF',
    '\u202E',
    'سلام',
    '👩‍👩‍👧',
    ' ',
    '\\',
    '<svg/onload=alert(1)>',
    'id="claim-1"',
  )
  const text = fc.array(fragment, { maxLength: 6 }).map((parts) => `q!${parts.join('')}`)
  const parser = async () =>
    new Parser(await new StaticConfigLoader(rules).getConfigFor('report.html'))

  it('is never markup, whatever field it is in', async () => {
    const parse = await parser()
    // Two backticks make code of what is between them, where words are Markdown.
    const codeless = (words: string) => filled(words).replace(/<\/?code>/g, '')
    const tame = codeless('q!')
    const outline = outlineOf(parse.parseHtml(tame))
    fc.assert(
      fc.property(text, (hostile) => {
        const page_ = codeless(hostile)
        expect(outlineOf(parse.parseHtml(page_))).toEqual(outline)
        // What opens a tag or closes an attribute is as often there as without the hostile text.
        for (const mark of ['<', '>', '"']) expect(count(page_, mark)).toBe(count(tame, mark))
      }),
      { numRuns: 150 },
    )
  })

  it('is in the tested fields, and escaped there', () => {
    const fields = count(filled('q!<i>'), 'q!&lt;i&gt;')
    expect(fields).toBeGreaterThan(60)
    expect(filled('q!<i>')).not.toContain('q!<i>')
  })

  it('is never an address to follow but on the web', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('https://a.example/', 'javascript:', 'data:', ' http:', ''),
        text,
        (scheme, rest) => {
          const dossier = sample()
          for (const source of Object.values(dossier.sources)) {
            source.csl.URL = scheme + rest
            source.archivedUrl = scheme + rest
          }
          for (const [, href] of page(dossier).matchAll(/ href="([^"]*)"/g)) {
            expect(href).toMatch(/^(#[a-z]+(-[a-z]+)?(-\d+)?|https:\/\/a\.example\/[^\s<>\\]*)$/)
          }
        },
      ),
    )
  })
})

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

/** The elements and their attributes' names, in order, without any text. */
function outlineOf(root: HtmlElement): string[] {
  return root
    .querySelectorAll('*')
    .map((element) => [element.tagName, ...element.attributes.map(({ key }) => key)].join(' '))
}

/** What a screen reader says: labels in place of what they stand for. */
function spoken(html: string): string {
  return html
    .replace(/<a [^>]*aria-label="([^"]*)"[^>]*>[^<]*<\/a>/g, ' [$1]')
    .replace(/<span aria-hidden="true">[^<]*<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
}

function everywhere(text: string): Dossier {
  const kinds = ['heading', 'byline', 'paragraph', 'listItem', 'quote', 'row', 'caption'] as const
  const parts = kinds.map((kind) => ({ kind, text: `${text} ${kind} words ${text}` }))
  const article = {
    title: text,
    byline: text,
    publisher: text,
    published: text,
    url: text,
    language: text,
  }
  const dossier = dossierOf(
    parts,
    (draftId, mark) => [
      ...kinds.map((kind) => claim(draftId, mark(`${kind} words`))),
      claim(draftId, { ...mark('paragraph words'), end: mark('listItem words').end }),
      ...Array.from({ length: 2 }, (_, i) => link(`id${i + 3}`)),
    ],
    article,
  )
  function claim(draftId: string, span: { start: number; end: number }): CommandInput {
    return { type: 'addClaim', draftId, span, claimant: text, standalone: `${text}.` }
  }
  function link(claimId: string): CommandInput {
    const csl = {
      type: text,
      title: text,
      publisher: text,
      'container-title': `${text}.`,
      URL: text,
      author: [{ literal: text }, { given: text, family: text }],
      issued: { raw: text },
      accessed: { raw: text },
    }
    const source = {
      csl,
      rank: 'primary' as const,
      archivedUrl: text,
      contact: text,
    }
    const quote = { exact: text, prefix: text, suffix: text }
    return {
      type: 'addLink',
      claimId,
      source,
      authority: text,
      rebuttal: text,
      quote,
      locator: { label: 'page', value: text },
      note: text,
    }
  }
  const verdict = {
    id: 'v',
    label: text,
    definition: text,
    glyph: text,
    look: 'false' as const,
    rating: 1,
  }
  const made = { by: { ...context.by, name: text }, at: text }
  dossier.signOffs.s = {
    ...{ id: 's', head: text, draftId: dossier.info.currentDraft, note: text, made },
  }
  dossier.info.pack = { ...plainPack, name: text, verdicts: [verdict] }
  for (const each of Object.values(dossier.claims)) {
    Object.assign(each, {
      verdict: 'v',
      verdictFor: text,
      rationale: `${text}\n${text}\n\n${text}`,
      appearances: [text, text],
      verdictBy: { ...made, at: text },
      statusBy: { ...made, at: text },
      dissent: [{ ...made, verdict: text, rationale: text }],
    })
    dossier.corrections[each.id] = {
      ...{ id: each.id, claimId: each.id, draftId: dossier.info.currentDraft, made },
      ...{ from: text, to: text, decision: { ...made, how: 'accepted', note: text } },
      outcome: { draftId: dossier.info.currentDraft, made: true },
    }
  }
  for (const source of Object.values(dossier.sources)) {
    const file = Object.values(dossier.drafts)[0]?.original
    if (file) source.evidence[file.sha256] = { ...file, name: text }
  }
  for (const draft of Object.values(dossier.drafts)) draft.original.name = text
  dossier.info.title = text
  return dossier
}
