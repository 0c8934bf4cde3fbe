import { Paragraph, type ParagraphChild } from 'docx'
import type { BlockContent, Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { directionOf } from '../../core/report/html/direction.ts'
import { type RunLooks, runsOf } from './runs.ts'

/** Longer texts are taken as they stand: the parser’s cost is not linear in what may mean something. */
const LONGEST = 20_000
const DEEPEST = 40

/**
 * A person’s Markdown as paragraphs for a comment, which has neither headings nor tables: emphasis,
 * lists and links stay, an address is written out behind its words. HTML is words like any other.
 */
export function markdownParagraphs(markdown: string): Paragraph[] {
  if (markdown.trim() === '') return []
  if (markdown.length > LONGEST || depthOf(markdown) > DEEPEST) {
    return markdown.split(/\n{2,}/).map((text) => paragraphOf(runsOf(text), text))
  }
  return fromMarkdown(markdown).children.flatMap((node) => blockParagraphs(node, '', ''))
}

/** The marks of quotes and lists that a line begins with; each makes the tree a level deeper. */
function depthOf(markdown: string): number {
  const starts = markdown.match(/^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm) ?? []
  return Math.max(0, ...starts.map((start) => start.replace(/[\s\d]/g, '').length))
}

function blockParagraphs(node: Nodes, indent: string, mark: string): Paragraph[] {
  switch (node.type) {
    case 'heading':
      return [lineOf(node.children, indent + mark, { bold: true })]
    case 'paragraph':
      return [lineOf(node.children, indent + mark, {})]
    case 'blockquote':
      return node.children.flatMap((child) => blockParagraphs(child, `${indent}> `, ''))
    case 'list':
      return node.children.flatMap((item, at) => {
        const sign = node.ordered ? `${(node.start ?? 1) + at}. ` : '• '
        return item.children.flatMap((child: BlockContent | Nodes, index) =>
          blockParagraphs(child, index === 0 ? indent : `${indent}  `, index === 0 ? sign : ''),
        )
      })
    case 'code':
    case 'html':
      return [paragraphOf(runsOf(indent + mark + node.value), node.value)]
    case 'definition':
      return [paragraphOf(runsOf(`${indent}[${node.label}]: ${node.url}`), node.url)]
    default:
      return []
  }
}

function lineOf(nodes: readonly PhrasingContent[], before: string, looks: RunLooks): Paragraph {
  const text = before + nodes.map(wordsOf).join('')
  return paragraphOf([...runsOf(before), ...nodes.flatMap((node) => inline(node, looks))], text)
}

function paragraphOf(children: readonly ParagraphChild[], text: string): Paragraph {
  const isRightToLeft = directionOf(text) === 'rtl'
  return new Paragraph({ ...(isRightToLeft ? { bidirectional: true } : {}), children })
}

function inline(node: PhrasingContent, looks: RunLooks): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return runsOf(node.value, looks)
    case 'strong':
      return node.children.flatMap((child) => inline(child, { ...looks, bold: true }))
    case 'emphasis':
      return node.children.flatMap((child) => inline(child, { ...looks, italics: true }))
    case 'inlineCode':
      return runsOf(node.value, { ...looks, font: 'Courier New' })
    case 'html':
      return runsOf(node.value, looks)
    case 'break':
      return runsOf('\n', looks)
    case 'link': {
      const words = node.children.map(wordsOf).join('')
      const address = words === node.url ? '' : ` (${node.url})`
      return [...node.children.flatMap((child) => inline(child, looks)), ...runsOf(address, looks)]
    }
    case 'image':
      return runsOf(`${node.alt ?? ''} (${node.url})`, looks)
    case 'imageReference':
      return runsOf(node.alt ?? '', looks)
    case 'linkReference':
    case 'delete':
      return node.children.flatMap((child) => inline(child, looks))
    default:
      return []
  }
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
