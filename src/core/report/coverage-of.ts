import { wordsOf } from '../article/index.ts'
import { Coverage, coverOf, type Dossier, type Draft } from '../dossier/index.ts'
import type { ReportStretch } from './model.ts'

/** How much of a draft is covered, and what of it nobody looked at. */
export interface Looked {
  readonly words: number
  /** In a tick, or in a claim that is checked or approved; each word once. */
  readonly covered: number
  /** Stretches without a tick or a claim of whatever status, in order; none spans two blocks. */
  readonly notChecked: readonly ReportStretch[]
}

export function coverageOf({ claims, ticks }: Dossier, draft: Draft): Looked {
  const words = wordsOf(draft)
  const covered = new Coverage(words)
  const looked = new Coverage(words)
  for (const entity of [...Object.values(claims), ...Object.values(ticks)]) {
    const cover = coverOf(entity, draft.id)
    if (cover) covered.add(cover)
    const position = entity.places[draft.id]?.position
    if (position && position.start < position.end) looked.add(position)
  }
  const notChecked = draft.blocks.flatMap((block) =>
    looked
      .uncovered(block)
      .map(({ start, end }) => ({ start, end, text: draft.text.slice(start, end) })),
  )
  return { words: covered.total, covered: covered.covered, notChecked }
}
