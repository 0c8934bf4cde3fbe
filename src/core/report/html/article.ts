import type { ReportBlock, ReportModel } from '../model.ts'
import { date } from './dates.ts'
import { directionOf } from './direction.ts'
import { segmentWriter } from './highlights.ts'
import { type Content, type Html, html, joined } from './markup.ts'
import { notesHtml } from './notes.ts'
import { plural } from './words.ts'

/** The article as it reads, each claim's words underlined, its number and glyph where they end. */
export function articleHtml(model: ReportModel): Html {
  const { article } = model
  const writer = segmentWriter(model)
  const hasTitle = article.blocks.some(({ kind, level }) => kind === 'heading' && level === 1)
  const facts: Content[] = []
  const hasByline = article.blocks.some(({ kind }) => kind === 'byline')
  if (article.byline && !hasByline) facts.push(html`<bdi>${article.byline}</bdi>`)
  if (article.publisher) facts.push(html`<bdi>${article.publisher}</bdi>`)
  if (article.published) facts.push(date(article.published))
  facts.push(`Draft ${article.draft}`, plural(article.words, 'word'))
  const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(article.language) && article.language
  return html`<section aria-labelledby="article">
<h2 id="article">Article</h2>
<p class="facts">${joined(facts, ' · ')}</p>
<article class="paper" dir="${directionOf(article.blocks.map(textOf).join(' ')) ?? 'ltr'}"${language && html` lang="${language}"`}>
${!hasTitle && article.title !== '' && html`<h3 class="title" dir="auto">${article.title}</h3>`}
${grouped(article.blocks, writer)}
</article>
${notesHtml(model)}
</section>`
}

/** Blocks in their order; list items that follow each other are one list. */
function grouped(blocks: readonly ReportBlock[], write: (block: ReportBlock) => Content): Html[] {
  const out: Html[] = []
  let items: Html[] = []
  let above = hasTitleFirst(blocks) ? 2 : 3
  const closeList = () => {
    if (items.length > 0) out.push(html`<ul>${items}</ul>\n`)
    items = []
  }
  for (const block of blocks) {
    const content = write(block)
    // Figures alone run as the article does.
    const dir = directionOf(textOf(block)) !== null && html` dir="auto"`
    if (block.kind === 'listItem') {
      items.push(html`<li data-depth="${Math.min(block.level ?? 1, 4)}"${dir}>${content}</li>\n`)
      continue
    }
    closeList()
    if (block.kind === 'heading') {
      // Levels may not be skipped on the way down.
      above = Math.min((block.level ?? 2) + 2, above + 1, 6)
      out.push(heading(above, content, dir))
    } else out.push(blockHtml(block.kind, content, dir))
  }
  closeList()
  return out
}

function hasTitleFirst(blocks: readonly ReportBlock[]): boolean {
  return blocks.find(({ kind }) => kind === 'heading')?.level === 1
}

function heading(level: number, content: Content, dir: Content): Html {
  switch (level) {
    case 3:
      return html`<h3 class="title"${dir}>${content}</h3>\n`
    case 4:
      return html`<h4${dir}>${content}</h4>\n`
    case 5:
      return html`<h5${dir}>${content}</h5>\n`
    default:
      return html`<h6${dir}>${content}</h6>\n`
  }
}

function blockHtml(kind: ReportBlock['kind'], content: Content, dir: Content): Html {
  switch (kind) {
    case 'quote':
      return html`<blockquote><p${dir}>${content}</p></blockquote>\n`
    case 'paragraph':
      return html`<p${dir}>${content}</p>\n`
    default:
      return html`<p class="${kind}"${dir}>${content}</p>\n`
  }
}

function textOf({ segments }: ReportBlock): string {
  return segments.map(({ text }) => text).join('')
}
