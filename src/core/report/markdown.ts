import { findingLines } from './finding-words.ts'
import { dateWords } from './html/dates.ts'
import { coverageWords } from './html/summary.ts'
import { kindWords, plural, stanceWords, statusWords, verdictOf } from './html/words.ts'
import {
  address,
  block,
  code,
  escapeInline,
  escapeLine,
  heading,
  lineOf,
  quoted,
} from './markdown-text.ts'
import type { ReportBlock, ReportClaim, ReportModel, ReportSource } from './model.ts'
import { changedSince } from './record-words.ts'
import { sourceWords } from './source-words.ts'

/**
 * The report as Markdown (CommonMark with the footnotes of GitHub): the article, a footnote at the
 * end of each claim's words with its verdict, why and sources, then the same in full. Text of the
 * dossier is escaped, so that none of it becomes markup; why a verdict was given is Markdown itself,
 * and only its HTML is made harmless.
 */
export function reportMarkdown(model: ReportModel): string {
  const parts = [
    heading(1, model.title || model.article.title || 'Untitled article'),
    `Fact-check report, ${dateWords(model.at)}, by ${escapeLine(model.by.name)}`,
    ...ofNewsroom(model),
    heading(2, 'Summary'),
    ...summary(model),
    heading(2, 'Article'),
    ...article(model),
    ...(model.claims.length > 0 ? [heading(2, 'Claims')] : []),
    ...model.claims.flatMap((claim) => claimParts(claim, model)),
    ...(model.sources.length > 0
      ? [heading(2, 'Sources'), model.sources.map(sourceLine).join('\n')]
      : []),
    ...corrections(model),
    ...(model.notChecked.length > 0
      ? [
          heading(2, 'What was not checked'),
          model.notChecked.map(({ text }) => `- ${escapeLine(text)}`).join('\n'),
        ]
      : []),
    heading(2, 'Record'),
    record(model),
    model.claims
      .filter(({ inText }) => inText)
      .map((claim) => footnote(claim))
      .join('\n\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function ofNewsroom({ newsroom }: ReportModel): string[] {
  const { name, url, methodology, correctionsPolicy, funding, contact } = newsroom
  return [
    [name, url].filter(Boolean).map(address).join(', '),
    ...Object.entries({
      'How we check': methodology,
      Corrections: correctionsPolicy,
      Funding: funding,
      Contact: contact,
    }).map(([title, text]) => (text.trim() === '' ? '' : `**${title}.** ${address(text.trim())}`)),
  ]
}

function summary({ summary: counts, preflight, coverage }: ReportModel): string[] {
  const rows = counts.byVerdict.map(
    ({ verdict, count }) => `- ${verdict.glyph} ${escapeLine(verdict.label)}: ${count}`,
  )
  if (counts.withoutVerdict > 0) rows.push(`- No verdict yet: ${counts.withoutVerdict}`)
  const open = findingLines(preflight, counts.claims)
  return [
    `${plural(counts.claims, 'claim')}.`,
    counts.claims > 0 ? rows.join('\n') : '',
    coverage === null ? '' : coverageWords(coverage),
    open.length === 0
      ? 'Every claim has a verdict with a source and is approved.'
      : `Open when this report was made:\n\n${open
          .map(
            ({ text, claims }) => `- ${text}${claims.length > 0 ? `: ${claims.join(', ')}` : ''}`,
          )
          .join('\n')}`,
  ]
}

function article({ article: { blocks, title }, claims }: ReportModel): string[] {
  const last = new Map<number, ReportBlock['segments'][number]>()
  for (const { segments } of blocks) {
    for (const segment of segments) {
      for (const number of segment.claims) last.set(number, segment)
    }
  }
  const hasTitle = blocks.some(({ kind, level }) => kind === 'heading' && level === 1)
  const written = blocks.map(({ kind, level, segments }) => {
    const words = segments
      .map((segment) => {
        const ends = segment.claims.filter((number) => last.get(number) === segment)
        return escapeInline(segment.text) + ends.map((number) => `[^${number}]`).join('')
      })
      .join('')
    return block(kind, level ?? 1, words)
  })
  const isEmpty = claims.length === 0 && blocks.length === 0
  return [...(hasTitle || isEmpty ? [] : [heading(3, title)]), ...written]
}

function footnote(claim: ReportClaim): string {
  const { glyph, label } = verdictOf(claim)
  const sources = [...new Set(claim.links.map(({ source }) => source))]
  const said = claim.rationale.trim() === '' ? '' : ` ${lineOf(claim.rationale)}`
  const from =
    sources.length > 0 ? ` Sources: ${sources.map((each) => `\\[${each}\\]`).join(', ')}.` : ''
  return `[^${claim.number}]: ${glyph} **${escapeLine(label)}.**${said}${from}`
}

function claimParts(claim: ReportClaim, model: ReportModel): string[] {
  const { glyph, label } = verdictOf(claim)
  const facts = [statusWords[claim.status], kindWords[claim.kind]]
  if (claim.claimant !== '') facts.push(`claimed by ${escapeLine(claim.claimant)}`)
  if (claim.flagged) facts.push('flagged for the editor')
  const { verdictBy, dissent, appearances } = claim
  return [
    heading(3, `Claim ${claim.number}: ${glyph} ${label}`),
    quoted(claim.quote),
    facts.filter(Boolean).join(' · '),
    claim.standalone === '' || claim.standalone === claim.quote
      ? ''
      : `Standing alone: ${escapeLine(claim.standalone)}`,
    claim.inText ? '' : `These words are not in draft ${model.article.draft}.`,
    claim.verdictFor === ''
      ? ''
      : `Verdict given for an earlier wording: ${escapeLine(claim.verdictFor)}`,
    lineOf(claim.rationale, '\n\n'),
    appearances.length === 0 ? '' : `Said: ${appearances.map(address).join('; ')}`,
    ...claim.links.map((link) => linkPart(link, model)),
    ...dissent.map(
      ({ verdict, rationale, by, at }) =>
        `Earlier verdict: ${escapeLine(verdict?.label ?? 'none')}, ${escapeLine(by.name)}, ${dateWords(at)}. ${lineOf(rationale)}`,
    ),
    verdictBy ? `Verdict by ${escapeLine(verdictBy.by.name)}, ${dateWords(verdictBy.at)}` : '',
  ]
}

function linkPart(link: ReportClaim['links'][number], { sources }: ReportModel): string {
  const source = sources[link.source - 1]
  const locator = link.locator ? `, ${link.locator.label} ${escapeLine(link.locator.value)}` : ''
  const title = escapeLine(source?.title || source?.url || 'Untitled source')
  const notes = [link.authority, link.rebuttal, link.note].filter((text) => text.trim() !== '')
  return [
    `- **${stanceWords[link.stance]}:** ${title} \\[${link.source}\\]${locator}`,
    ...(link.passage === '' ? [] : [quoted(link.passage)]),
    ...notes.map(escapeLine),
  ]
    .map((part, at) => (at === 0 ? part : part.replace(/^/gm, '  ')))
    .join('\n\n')
}

function sourceLine(source: ReportSource): string {
  const files = source.files.map(
    ({ name, sha256 }) => `kept: ${escapeLine(name)}, SHA-256 ${code(sha256)}`,
  )
  return [`${source.number}. ${sourceWords(source, address)}`, ...files].join('; ')
}

function corrections({ corrections: proposed }: ReportModel): string[] {
  if (proposed.length === 0) return []
  const lines = proposed.map(({ claim, from, to, decision, outcome }) => {
    const where = claim === null ? '' : `Claim ${claim}: `
    const fate = decision === null ? 'not decided yet' : decision.how
    const made =
      outcome === null ? '' : `, ${outcome.made ? 'made' : 'not made'} in draft ${outcome.draft}`
    return `- ${where}“${escapeLine(from)}” to “${escapeLine(to)}”: ${fate}${made}`
  })
  return [heading(2, 'Corrections'), lines.join('\n')]
}

function record({
  article: { draft, original },
  head,
  program,
  url,
  signOff,
}: ReportModel): string {
  const signed = signOff && [
    `Signed off ${dateWords(signOff.at)} by ${escapeLine(signOff.by.name)}, draft ${signOff.draft}, at the line ${code(signOff.head)}.`,
    changedSince(signOff.changes, signOff.draft !== draft),
    escapeLine(signOff.note),
  ]
  return [
    `- Draft ${draft}, imported from ${escapeLine(original.name)}, SHA-256 ${code(original.sha256)}`,
    `- History: ${head.seq} recorded changes, the last with the SHA-256 ${code(head.hash)}`,
    ...(signed ? [`- ${signed.filter(Boolean).join(' ')}`] : []),
    ...(url === '' ? [] : [`- This report: ${address(url)}`]),
    `- Made with ${escapeLine(program)}`,
  ].join('\n')
}
