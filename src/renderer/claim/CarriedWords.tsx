import { type Claim, type Draft, lastPlace, type Place } from '../../core/dossier/index.ts'
import { OldContext } from '../drafts/OldContext.tsx'
import { WordDifference } from '../drafts/WordDifference.tsx'
import { useDossierStore } from '../state/context.ts'
import '../drafts/outcome-tones.css'

export interface CarriedWordsProps {
  readonly claim: Claim
  /** Where it stands in the draft. */
  readonly place: Place | undefined
  /** The draft that is shown. */
  readonly draft: Draft
}

/** What the draft made of the claim, where that is not what a look at the article shows. */
export function CarriedWords({ claim, place, draft }: CarriedWordsProps) {
  const { dossier, readOnly } = useDossierStore()
  if (!place?.position) {
    const last = lastPlace(dossier, claim)
    return (
      <div className="carried" data-outcome="deleted">
        <p className="carried-what">Has no place in draft {draft.number}</p>
        {last && (
          <p className="carried-words" dir="auto">
            <OldContext quote={last.quote} />
          </p>
        )}
        {!readOnly && (
          <p>
            To place it, select its words in the article and press <kbd>R</kbd>.
          </p>
        )}
      </div>
    )
  }
  const { [draft.id]: _, ...others } = claim.places
  const before = lastPlace(dossier, { places: others })
  const isEdited = place.outcome === 'edited' && before !== undefined
  if (!isEdited && !place.contextChanged) return null
  return (
    <div className="carried" data-outcome={isEdited ? 'edited' : 'around'}>
      {isEdited && (
        <>
          <p className="carried-what">
            Edited in draft {draft.number}
            {place.decision?.how === 'accepted' && `, and still right: ${place.decision.by.name}`}
          </p>
          <p className="carried-words" dir="auto">
            <WordDifference before={before.quote.exact} after={place.quote.exact} />
          </p>
        </>
      )}
      {place.contextChanged && (
        <p className={isEdited ? '' : 'carried-what'}>
          The sentence round it changed in draft {draft.number}
        </p>
      )}
    </div>
  )
}
