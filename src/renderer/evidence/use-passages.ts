import { useEffect, useMemo, useState } from 'react'
import type { EvidenceText } from '../../ipc/index.ts'
import { useDossier, useDossierStore } from '../state/context.ts'
import { clearPaint, paint } from './paint-passages.ts'
import { type PlacedPassage, passagesIn } from './passages.ts'
import { showSoon } from './show-soon.ts'
import type { Surface } from './surface.ts'
import type { ReadingFile } from './use-reading-file.ts'

export interface Passages {
  /** Every quoted passage of the file, in the text that is shown. */
  readonly all: readonly PlacedPassage[]
  /** The one that is asked for. */
  readonly asked: PlacedPassage | undefined
  /** Which of its candidates is looked at, from 0; null where none is. */
  readonly candidate: number | null
  /** Looks at the next candidate, or the one before. */
  readonly step: (by: 1 | -1) => void
}

/** Finds the file’s quoted passages in its text, paints them, and shows the one that is asked for. */
export function usePassages(
  { file, link, asked: asking }: ReadingFile,
  text: EvidenceText | null,
  surface: Surface | null,
): Passages {
  const store = useDossierStore()
  const version = useDossier((store) => store.versionOf('links'))
  const [looked, setLooked] = useState<{ readonly asking: object; readonly at: number } | null>(
    null,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: records are changed in place
  const all = useMemo(
    () => (text ? passagesIn(store.dossier, file.sha256, text.text, link) : []),
    [store, file.sha256, text, link, version],
  )
  const asked = all.find((each) => each.link.id === link?.id)
  const candidates = asked?.found.candidates ?? []
  const candidate = looked?.asking === asking && candidates[looked.at] ? looked.at : null
  const at = candidate === null ? undefined : candidates[candidate]

  useEffect(() => {
    if (surface === null) return
    const spanOf = ({ found }: PlacedPassage) => found.span ?? []
    const others = all.filter((each) => each !== asked && each.found.outcome !== 'edited')
    const isEdited = asked?.found.outcome === 'edited'
    const draw = () => {
      paint(surface, 'evidence-other', others.flatMap(spanOf))
      paint(surface, 'evidence-passage', asked && !isEdited ? [asked].flatMap(spanOf) : [])
      paint(
        surface,
        'evidence-candidate',
        at ? [at] : asked && isEdited ? [asked].flatMap(spanOf) : [],
      )
    }
    draw()
    return surface.follow(draw)
  }, [surface, all, asked, at])
  useEffect(() => {
    if (surface !== null) return () => clearPaint(surface)
  }, [surface])

  // Shown once for each time that it is asked for, and not again when a link changes.
  const target = at ?? asked?.found.span ?? null
  const isThere = target !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: as the line above says
  useEffect(() => {
    if (surface !== null && target !== null) return showSoon(() => surface.show(target))
  }, [surface, asking, at, isThere])

  const step = (by: 1 | -1) => {
    const count = candidates.length
    if (count === 0) return
    const next = candidate === null ? (by === 1 ? 0 : count - 1) : (candidate + by + count) % count
    setLooked({ asking, at: next })
  }
  return { all, asked, candidate, step }
}
