import { useMemo } from 'react'
import { correctionsIn, type FoundCorrection, type Revision } from '../../core/dossier/index.ts'
import { useDossier, useDossierStore } from '../state/context.ts'
import { WordingChange } from './WordingChange.tsx'
import './corrections.css'

export interface CorrectionsInDraftProps {
  readonly revision: Revision
  readonly selectedId: string | null
  /** Leads to the claim in both drafts. */
  readonly onSelect: (claimId: string) => void
}

const FOUND: Record<FoundCorrection['found'], { readonly glyph: string; readonly label: string }> =
  {
    made: { glyph: '✓', label: 'Made' },
    asBefore: { glyph: '✕', label: 'Not made' },
    otherwise: { glyph: '?', label: 'Changed otherwise' },
    gone: { glyph: '?', label: 'Words not found' },
  }

/** Which of the accepted corrections an arriving draft has; nothing where none was accepted. */
export function CorrectionsInDraft({ revision, selectedId, onSelect }: CorrectionsInDraftProps) {
  const { dossier } = useDossierStore()
  const version = useDossier((store) => store.versionOf('corrections'))
  const claims = useDossier((store) => store.claims)
  const order = useDossier((store) => store.index.order)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a claim that is placed otherwise may have its correction after all
  const found = useMemo(
    () => correctionsIn(dossier, revision),
    [dossier, revision, version, claims],
  )
  if (found.length === 0) return null
  const made = found.filter((each) => each.found === 'made').length
  return (
    <section className="draft-corrections">
      <h2 className="outcome-head" id="draft-corrections">
        <span className="outcome-name">Corrections</span>
        <span className="outcome-count">
          {made} of {found.length} made
        </span>
      </h2>
      <ul aria-labelledby="draft-corrections">
        {found.map(({ correction, found }) => (
          <li key={correction.id}>
            <button
              type="button"
              className="row outcome-row"
              data-found={found}
              aria-current={correction.claimId === selectedId}
              onClick={() => onSelect(correction.claimId)}
            >
              <span className="row-number">{order.get(correction.claimId)?.number}</span>
              <span className="row-text" dir="auto">
                <WordingChange from={correction.from} to={correction.to} />
              </span>
              <span className="outcome-facts correction-found">
                <span aria-hidden="true">{FOUND[found].glyph}</span> {FOUND[found].label}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
