import type { Block } from '../../core/article/index.ts'

/** More than this many columns would be a few letters wide each. */
const MOST_COLUMNS = 6

/** What the style sheet needs to know of a block, as attributes of its element: see `block-look.css`. */
export function lookOf({ kind, level }: Pick<Block, 'kind' | 'level'>, cells: number) {
  return {
    'data-kind': kind,
    'data-level': kind === 'listItem' || kind === 'heading' ? Math.min(level ?? 1, 6) : undefined,
    'data-columns': cells > 1 && cells <= MOST_COLUMNS ? cells : undefined,
  }
}
