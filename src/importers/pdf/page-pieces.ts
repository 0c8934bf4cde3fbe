import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { withAccents } from './accents.ts'
import type { LinkArea, Page, Piece } from './layout.ts'
import { typed } from './letters.ts'
import { ofPdfjs } from './pdf-failure.ts'
import { type Tag, tagsOf } from './tags.ts'

type AnyItem = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number]
type Item = Extract<AnyItem, { str: string }>

/** A quarter of a turn has four of these: how words that run up, down or upside down are told. */
type Turn = 0 | 1 | 2 | 3

/**
 * The words and links of a page, upright, from its top left; with its tags, where the PDF says that
 * it has any. Throws a `PdfFailure` where pdf.js cannot read it.
 */
export async function piecesOfPage(
  pdf: PDFDocumentProxy,
  number: number,
  isTagged: boolean,
): Promise<Page> {
  const { items, tree, annotations, viewport } = await ofPdfjs(() =>
    contentOf(pdf, number, isTagged),
  )
  const tags = tree === null ? new Map<string, Tag>() : tagsOf(tree)
  const found = turnedPieces(tagged(items, tags), viewport.transform)
  const main = mainTurn(found)
  const size = { width: viewport.width, height: viewport.height }
  const upright = (turn: Turn) => (piece: Piece) => turned(piece, turn, size)
  const asides = ([0, 1, 2, 3] as const).flatMap((turn) =>
    turn === main ? [] : [found.get(turn)?.map(upright(turn)) ?? []],
  )
  const isSideways = main % 2 === 1
  return {
    number,
    width: isSideways ? size.height : size.width,
    height: isSideways ? size.width : size.height,
    pieces: withAccents((found.get(main) ?? []).map(upright(main))),
    asides: asides.filter((pieces) => pieces.length > 0).map(withAccents),
    links: main === 0 ? linksOf(annotations, viewport.transform) : [],
  }
}

/** All that pdf.js is asked for a page. */
async function contentOf(pdf: PDFDocumentProxy, number: number, isTagged: boolean) {
  const page = await pdf.getPage(number)
  try {
    const { items } = await page.getTextContent({
      includeMarkedContent: isTagged,
      disableNormalization: true,
    })
    const tree: unknown = isTagged ? await page.getStructTree() : null
    const annotations: unknown[] = await page.getAnnotations()
    return { items, tree, annotations, viewport: page.getViewport({ scale: 1 }) }
  } finally {
    page.cleanup()
  }
}

interface TaggedItem {
  readonly item: Item
  readonly tag: Tag | null
}

/** The words of a page with the tags of the marked content that they stand in. */
function tagged(items: readonly AnyItem[], tags: ReadonlyMap<string, Tag>): TaggedItem[] {
  const open: (Tag | null)[] = []
  return items.flatMap((item) => {
    if ('str' in item) return [{ item, tag: open.at(-1) ?? null }]
    if (item.type === 'endMarkedContent') open.pop()
    else open.push(tags.get(item.id ?? '') ?? open.at(-1) ?? null)
    return []
  })
}

/** Where the page puts a point of the PDF: what pdf.js calls a transform. */
type Matrix = readonly number[]

function turnedPieces(items: readonly TaggedItem[], view: Matrix): Map<Turn, Piece[]> {
  const found = new Map<Turn, Piece[]>()
  for (const { item, tag } of items) {
    const { str, transform, width, height, fontName } = item
    const text = typed(str)
    const [a, b, c, d, x, y] = times(view, transform)
    const turn = turnOf(a, b)
    const pieces = found.get(turn) ?? []
    found.set(turn, pieces)
    if (text.trim() === '') {
      const last = pieces.at(-1)
      const isBeside =
        last !== undefined &&
        Math.abs(along(turn, x, y) - along(turn, last.x, last.y)) < 0.5 &&
        (turn !== 0 || x > last.x - 0.5)
      // A space of no width is none that is drawn: pdf.js tells it where a font’s scale changes.
      if (width > 0.02 * (last?.size ?? 0) && isBeside && !/\s$/.test(last.text)) {
        pieces[pieces.length - 1] = { ...last, text: `${last.text} ` }
      }
      continue
    }
    const size = Math.hypot(c, d) || height
    pieces.push({ text, x, y, width: Math.abs(width), size, font: fontName, ...(tag && { tag }) })
  }
  return found
}

/** The coordinate that words of one line share. */
function along(turn: Turn, x: number, y: number): number {
  return turn % 2 === 0 ? y : x
}

type Six = [number, number, number, number, number, number]

function times(m: Matrix, n: Matrix): Six {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n.map(Number)
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}

function turnOf(a: number, b: number): Turn {
  const quarters = Math.round(Math.atan2(b, a) / (Math.PI / 2))
  return (((quarters % 4) + 4) % 4) as Turn
}

function mainTurn(found: ReadonlyMap<Turn, readonly Piece[]>): Turn {
  const letters = (turn: Turn) =>
    (found.get(turn) ?? []).reduce((sum, { text }) => sum + text.length, 0)
  return ([0, 1, 2, 3] as const).reduce((best, turn) =>
    letters(turn) > letters(best) ? turn : best,
  )
}

function turned(
  piece: Piece,
  turn: Turn,
  { width, height }: { readonly width: number; readonly height: number },
): Piece {
  const { x, y } = piece
  switch (turn) {
    case 0:
      return piece
    case 1:
      return { ...piece, x: y, y: width - x }
    case 2:
      return { ...piece, x: width - x, y: height - y }
    case 3:
      return { ...piece, x: height - y, y: x }
  }
}

function linksOf(annotations: readonly unknown[], view: Matrix): LinkArea[] {
  return annotations.flatMap((annotation) => {
    const { subtype, url, rect } = Object(annotation) as Record<string, unknown>
    const isLink = subtype === 'Link' && typeof url === 'string' && /^https?:\/\//i.test(url)
    if (!isLink || !Array.isArray(rect)) return []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect.map(Number)
    const from = times(view, [1, 0, 0, 1, x1, y1])
    const to = times(view, [1, 0, 0, 1, x2, y2])
    return [
      {
        url,
        left: Math.min(from[4], to[4]),
        right: Math.max(from[4], to[4]),
        top: Math.min(from[5], to[5]),
        bottom: Math.max(from[5], to[5]),
      },
    ]
  })
}
