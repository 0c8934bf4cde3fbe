import type { Span } from '../../core/article/index.ts'
import type { Dossier } from '../../core/dossier/index.ts'

/** What somebody asked for from elsewhere. A tick and a dismissed suggestion are words and no more. */
export interface Wanted {
  readonly kind: 'claim' | 'source' | 'note' | 'tick' | 'dismissal'
  readonly id: string
}

/** Where the words of a tick or a dismissed suggestion stand in the draft under check, if they do. */
export function wantedWords(
  { info, ticks, dismissals }: Pick<Dossier, 'info' | 'ticks' | 'dismissals'>,
  kind: 'tick' | 'dismissal',
  id: string,
): Span | null {
  const { places } = (kind === 'tick' ? ticks[id] : dismissals[id]) ?? {}
  return places?.[info.currentDraft]?.position ?? null
}
