import {
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import type { BlockKind } from '../../core/article/index.ts'
import { directionOf } from '../../core/report/html/direction.ts'

/** Words of a block, how they are written, and what stands at their ends. */
export interface Stretch {
  readonly text: string
  readonly before?: readonly ParagraphChild[]
  readonly after?: readonly ParagraphChild[]
  readonly write: (text: string) => readonly ParagraphChild[]
}

export interface DocxBlock {
  readonly kind: BlockKind
  readonly level: number | null
  /** In order; together the block’s text. */
  readonly stretches: readonly Stretch[]
  /** Where the end of the paragraph is itself struck out. */
  readonly mark?: { readonly id: number; readonly author: string; readonly date: string }
}

/** Word takes no more columns. */
const MOST_COLUMNS = 63

/**
 * An article’s blocks as paragraphs in the styles of the document; rows that follow each other are
 * one table, with a cell for each stretch between tabs.
 */
export function childrenOf(blocks: readonly DocxBlock[], isRightToLeft: boolean): FileChild[] {
  const children: FileChild[] = []
  let rows: ParagraphChild[][][] = []
  const closeTable = () => {
    if (rows.length > 0) children.push(table(rows, isRightToLeft))
    rows = []
  }
  for (const block of blocks) {
    const cells = block.kind === 'row' ? cellsOf(block.stretches) : []
    if (cells.length > 0 && cells.length <= MOST_COLUMNS) {
      rows.push(cells)
      continue
    }
    closeTable()
    children.push(paragraph(block, isRightToLeft))
  }
  closeTable()
  return children
}

function paragraph(block: DocxBlock, isRightToLeft: boolean): Paragraph {
  const text = block.stretches.map((stretch) => stretch.text).join('')
  const direction = directionOf(text)
  const isBidirectional = direction === null ? isRightToLeft : direction === 'rtl'
  return new Paragraph({
    ...looksOf(block),
    ...(isBidirectional ? { bidirectional: true } : {}),
    ...(block.mark ? { run: { deletion: block.mark } } : {}),
    children: block.stretches.flatMap(written),
  })
}

function written({ text, before = [], after = [], write }: Stretch): ParagraphChild[] {
  return [...before, ...write(text), ...after]
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

function looksOf({ kind, level }: DocxBlock): IParagraphOptions {
  switch (kind) {
    case 'heading':
      return { heading: HEADINGS[(level ?? 2) - 1] ?? HeadingLevel.HEADING_6 }
    case 'listItem':
      return { bullet: { level: Math.min(level ?? 1, 9) - 1 } }
    case 'quote':
      return { style: 'Quote' }
    case 'caption':
      return { style: 'Caption' }
    case 'byline':
      return { style: 'Byline' }
    default:
      return {}
  }
}

/** What stands at the ends of a stretch goes with its first and its last words. */
function cellsOf(stretches: readonly Stretch[]): ParagraphChild[][] {
  const cells: ParagraphChild[][] = [[]]
  for (const { text, before = [], after = [], write } of stretches) {
    cells.at(-1)?.push(...before)
    text.split('\t').forEach((words, at) => {
      if (at > 0) cells.push([])
      cells.at(-1)?.push(...write(words))
    })
    cells.at(-1)?.push(...after)
  }
  return cells
}

function table(rows: readonly ParagraphChild[][][], isRightToLeft: boolean): Table {
  const columns = Math.max(...rows.map((cells) => cells.length))
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: columns }, () => Math.floor(9000 / columns)),
    ...(isRightToLeft ? { visuallyRightToLeft: true } : {}),
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((children, at) => {
            const isLast = at === cells.length - 1
            const span = columns - at
            return new TableCell({
              ...(isLast && span > 1 ? { columnSpan: span } : {}),
              children: [
                new Paragraph({ ...(isRightToLeft ? { bidirectional: true } : {}), children }),
              ],
            })
          }),
        }),
    ),
  })
}
