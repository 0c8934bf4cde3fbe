import type { VerdictLook, VerdictPack } from '../../core/dossier/index.ts'
import { usualGlyphs } from './looks.ts'
import type { VerdictWords } from './pack-words.ts'

/** A pack of one's own to begin with: the least that makes a scale. */
export function firstPack(packs: readonly VerdictPack[], newId: () => string): VerdictPack {
  return {
    id: newId(),
    name: nameBeside('New pack', packs),
    bestRating: 2,
    worstRating: 1,
    requires: { rationale: false, links: 0 },
    verdicts: [
      { id: newId(), label: 'True', definition: '', glyph: '●', look: 'true', rating: 2 },
      { id: newId(), label: 'False', definition: '', glyph: '✗', look: 'false', rating: 1 },
    ],
  }
}

/** The same pack as one's own. Its verdicts keep their ids, so that claims keep their verdicts. */
export function copyOf(
  pack: VerdictPack,
  packs: readonly VerdictPack[],
  newId: () => string,
): VerdictPack {
  return { ...pack, id: newId(), name: nameBeside(`${pack.name}, our copy`, packs) }
}

/** A verdict to begin with, that is told from those that are there. */
export function nextVerdict(there: readonly VerdictWords[], newId: () => string): VerdictWords {
  const labels = there.map(({ label }) => label)
  const glyphs = there.map(({ glyph }) => glyph)
  const looks = there.map(({ look }) => look)
  return {
    id: newId(),
    label: beside('New verdict', labels),
    definition: '',
    glyph: usualGlyphs.find((glyph) => !glyphs.includes(glyph)) ?? '?',
    look: CALMEST.find((look) => !looks.includes(look)) ?? 'neutral',
    rating: '',
  }
}

/** The looks, first those that say the least of what is meant. */
const CALMEST: readonly VerdictLook[] = [
  ...(['neutral', 'context', 'unproven', 'half'] as const),
  ...(['mostly', 'mislead', 'true', 'false', 'worst'] as const),
]

function nameBeside(name: string, packs: readonly VerdictPack[]): string {
  return beside(
    name,
    packs.map((pack) => pack.name),
  )
}

/** The name, with a number where it is taken. */
function beside(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  let number = 2
  while (taken.includes(`${name} ${number}`)) number++
  return `${name} ${number}`
}
