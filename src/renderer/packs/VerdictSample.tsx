import type { Verdict } from '../../core/dossier/index.ts'
import './verdict-sample.css'

export interface VerdictSampleProps {
  readonly verdict: Pick<Verdict, 'glyph' | 'look'> & Partial<Pick<Verdict, 'label'>>
  /** What stands underlined, where that is not the verdict's label. */
  readonly words?: string
}

/** A verdict as the article shows it: the sign of the margin, and words in its colour and line. */
export function VerdictSample({ verdict: { glyph, look, label }, words }: VerdictSampleProps) {
  return (
    <span className="verdict-sample" data-look={look}>
      <span className="verdict-sample-glyph" aria-hidden="true">
        {glyph}
      </span>
      <bdi className="verdict-sample-words">{words ?? label}</bdi>
    </span>
  )
}
