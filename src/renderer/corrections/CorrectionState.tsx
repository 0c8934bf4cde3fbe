import type { Correction } from '../../core/dossier/index.ts'
import { type CorrectionState, correctionState } from '../../core/letters/index.ts'
import { dayWords, momentWords } from '../parts/dates.ts'
import { useDossierStore } from '../state/context.ts'
import './corrections.css'

const LOOKS: Record<CorrectionState, { readonly glyph: string; readonly label: string }> = {
  proposed: { glyph: '○', label: 'Proposed' },
  accepted: { glyph: '✓', label: 'Accepted' },
  rejected: { glyph: '✕', label: 'Rejected' },
  made: { glyph: '●', label: 'Made' },
  notMade: { glyph: '!', label: 'Not made' },
}

/** How far a correction is, by word, glyph and colour, and in which draft. */
export function CorrectionStateMark({ correction }: { readonly correction: Correction }) {
  const { drafts } = useDossierStore().dossier
  const state = correctionState(correction)
  const { glyph, label } = LOOKS[state]
  const draft = drafts[correction.outcome?.draftId ?? '']
  return (
    <span className="correction-state" data-state={state}>
      <span aria-hidden="true">{glyph}</span> {label}
      {draft && ` in draft ${draft.number}`}
    </span>
  )
}

/** What the section of a list is called that has the corrections of a state. */
export function stateTitle(state: CorrectionState): string {
  return LOOKS[state].label
}

/** Who proposed it and who decided, with the editor’s note. */
export function CorrectionStory({ correction }: { readonly correction: Correction }) {
  const { made, decision } = correction
  return (
    <>
      {decision && decision.note.trim() !== '' && (
        <p className="contact-words">
          <span className="contact-answer" dir="auto">
            {decision.note}
          </span>
        </p>
      )}
      <p className="card-facts">
        <span title={momentWords(made.at)}>
          Proposed <time dateTime={made.at}>{dayWords(made.at)}</time>, <bdi>{made.by.name}</bdi>
        </span>
        {decision && (
          <span title={momentWords(decision.at)}>
            {decision.how === 'accepted' ? 'Accepted' : 'Rejected'}{' '}
            <time dateTime={decision.at}>{dayWords(decision.at)}</time>,{' '}
            <bdi>{decision.by.name}</bdi>
          </span>
        )}
      </p>
    </>
  )
}
