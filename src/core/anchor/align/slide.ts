import { at } from '../words/at.ts'
import { type Alignment, marry, part } from './alignment.ts'

/**
 * Moves what was only added or only dropped to where a sentence starts, when it could as well stand
 * there: in "It rained. [It froze.] It thawed." the diff may also see "[. It froze]" (the idea is
 * that of git's indent heuristic).
 */
export function slide(alignment: Alignment): void {
  const { before, after, mates } = alignment
  const a = before.words.keys
  const b = after.words.keys
  for (let i = 1; i < before.words.count; i++) {
    const next = at(mates, i)
    if (next < 0 || at(alignment.blocks, i) !== 0) continue
    let from = i
    while (from > 0 && at(mates, from - 1) < 0) from--
    if (from === 0 || at(alignment.blocks, from - 1) !== 0) continue
    const previous = at(mates, from - 1)
    if (from === i && next > previous + 1) slideAdded(alignment, i, previous + 1, next)
    else if (from < i && next === previous + 1) slideDropped(alignment, from, i, next)
  }

  function slideAdded(alignment: Alignment, i: number, from: number, to: number): void {
    for (let b = from; b < to; b++) if (at(alignment.origins, b) >= 0) return
    let steps = 0
    while (
      !startsSentence(alignment.after.sentences.of, from - steps) &&
      i - steps > 1 &&
      at(mates, i - steps - 1) === from - steps - 1 &&
      at(a, i - steps - 1) === at(b, from - steps - 1) &&
      at(b, from - steps - 1) === at(b, to - steps - 1)
    ) {
      steps++
    }
    if (!startsSentence(alignment.after.sentences.of, from - steps)) return
    for (let step = 1; step <= steps; step++) {
      part(alignment, i - step)
      marry(alignment, i - step, to - step, 0)
    }
  }

  function slideDropped(alignment: Alignment, from: number, to: number, next: number): void {
    let steps = 0
    while (
      !startsSentence(alignment.before.sentences.of, from - steps) &&
      from - steps > 1 &&
      at(mates, from - steps - 1) === next - steps - 1 &&
      at(a, from - steps - 1) === at(a, to - steps - 1) &&
      at(a, from - steps - 1) === at(b, next - steps - 1)
    ) {
      steps++
    }
    if (!startsSentence(alignment.before.sentences.of, from - steps)) return
    for (let step = 1; step <= steps; step++) {
      part(alignment, from - step)
      marry(alignment, to - step, next - step, 0)
    }
  }
}

function startsSentence(of: Int32Array, index: number): boolean {
  return index === 0 || index >= of.length || at(of, index) !== at(of, index - 1)
}
