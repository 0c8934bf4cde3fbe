import { useEffect } from 'react'
import { useStable } from '../parts/use-stable.ts'
import type { PlacedPassage } from './passages.ts'
import type { Surface } from './surface.ts'

/** A click on a passage that is linked selects its claim: the shortest passage there, of several. */
export function usePassageClicks(
  surface: Surface | null,
  passages: readonly PlacedPassage[],
  onClaim: (claimId: string) => void,
): void {
  const click = useStable((event: MouseEvent) => {
    if (!surface?.window.getSelection()?.isCollapsed) return
    const at = surface.offsetAt(event.clientX, event.clientY)
    if (at === null) return
    const hit = passages
      .flatMap(({ link, found: { span } }) => (span ? [{ link, span }] : []))
      .filter(({ span }) => span.start <= at && at < span.end)
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
    if (hit) onClaim(hit.link.claimId)
  })
  useEffect(() => {
    if (surface === null) return
    const { document } = surface.window
    document.addEventListener('click', click)
    return () => document.removeEventListener('click', click)
  }, [surface, click])
}
