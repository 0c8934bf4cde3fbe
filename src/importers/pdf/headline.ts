import { titleFromName } from '../article/titles.ts'
import type { TextBlock } from './text-blocks.ts'

const BY =
  /^(?:by|von|par|por|di|door|av|af|de)\s+(?=\p{Lu})(\p{L}[\p{L}\p{M}.’' -]{2,80}(?:(?:,| and| und| et| y| e)\s+\p{Lu}[\p{L}\p{M}.’' -]{2,60})*)$/iu

export interface Headed {
  readonly title: string
  readonly byline: string
  readonly blocks: readonly TextBlock[]
}

/**
 * The title and byline of blocks, which are marked as such. The title is the PDF’s own where the text
 * of the first page with any has it near its top, else the largest heading there, else a short first
 * line, else the file’s name.
 */
export function headed(blocks: readonly TextBlock[], infoTitle: string, name: string): Headed {
  const at = titleAt(blocks, infoTitle)
  const title = at < 0 ? titleFromName(name) : flat(blocks[at]?.text ?? '')
  const byAt = blocks.findIndex(
    ({ kind, text }, index) =>
      index > at && index <= Math.max(at, 0) + 3 && kind !== 'row' && BY.test(text.trim()),
  )
  const hasOther = blocks.some(
    ({ kind, level }, index) => kind === 'heading' && level === 1 && index !== at,
  )
  return {
    title,
    byline: byAt < 0 ? '' : (BY.exec(blocks[byAt]?.text.trim() ?? '')?.[1] ?? ''),
    blocks: blocks.map((block, index): TextBlock => {
      if (index === at) return { ...block, kind: 'heading', level: 1 }
      if (index === byAt) {
        const { level: _, ...rest } = block
        return { ...rest, kind: 'byline' }
      }
      // One headline alone is of the first level.
      return at >= 0 && hasOther && block.kind === 'heading'
        ? { ...block, level: Math.min(6, (block.level ?? 1) + 1) }
        : block
    }),
  }
}

function titleAt(blocks: readonly TextBlock[], infoTitle: string): number {
  const page = blocks[0]?.lines[0]?.page
  const first = blocks.filter(({ lines }) => lines[0]?.page === page).slice(0, 8)
  const wanted = key(infoTitle)
  const said = wanted === '' ? -1 : first.findIndex(({ text }) => key(text) === wanted)
  if (said >= 0) return said
  const headings = first.filter(({ kind }) => kind === 'heading')
  const size = (block: TextBlock) => Math.max(...block.lines.map((line) => line.size))
  const largest = headings.reduce<TextBlock | null>(
    (best, block) => (best === null || size(block) > size(best) + 0.1 ? block : best),
    null,
  )
  if (largest !== null) return blocks.indexOf(largest)
  const [line, ...rest] = blocks
  const text = line?.text.trim() ?? ''
  const isTitle =
    line?.kind === 'paragraph' &&
    line.lines.length === 1 &&
    !BY.test(text) &&
    text.length <= 120 &&
    /\s/.test(text) &&
    !/[.!?…:;,]["'”’»)\]]*$/u.test(text) &&
    rest.some((block) => block.text.length > text.length)
  return isTitle ? 0 : -1
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
