import type { Verdict } from '../../core/dossier/index.ts'

/** A verdict by its glyph, label and colour; without one, a plain outline that says so. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict | undefined }) {
  return (
    <span className="chip" data-look={verdict?.look}>
      {verdict === undefined ? (
        'no verdict'
      ) : (
        <>
          <span aria-hidden="true">{verdict.glyph}</span> {verdict.label}
        </>
      )}
    </span>
  )
}
