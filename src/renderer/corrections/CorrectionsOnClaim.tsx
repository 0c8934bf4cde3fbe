import { useEffect } from 'react'
import type { NumberedClaim } from '../../core/dossier/index.ts'
import { wordsOfKeys } from '../actions/key-labels.ts'
import { AddedSection } from '../claim/AddedSection.tsx'
import { Button } from '../parts/Button.tsx'
import { usePaneForm } from '../queries/use-pane-form.ts'
import { useDossierStore, useRecord, useSettings } from '../state/context.ts'
import { useStore } from '../state/observable.ts'
import { CorrectionCard } from './CorrectionCard.tsx'
import { ProposeForm } from './ProposeForm.tsx'
import { type Wording, wordingOf } from './wording.ts'
import './corrections.css'

/** Other words that were suggested for a claim, oldest first; and the form that suggests them. */
export function CorrectionsOnClaim({ numbered }: { readonly numbered: NumberedClaim }) {
  const store = useDossierStore()
  const { claim, place } = numbered
  const claimId = claim.id
  const corrections = Object.values(useRecord('corrections'))
    .filter((correction) => correction.claimId === claimId)
    .sort((a, b) => a.made.at.localeCompare(b.made.at))
  const [key] = wordsOfKeys('proposeWording', useSettings())
  const claimWords = place?.position ? place.quote.exact : null
  const form = usePaneForm<Wording>(`wording ${claimId}`, () => wordingOf(claimWords ?? ''))
  const wanted = useStore(store.asking, ({ wanted }) => wanted)
  useEffect(() => {
    if (wanted?.form !== 'wording' || wanted.claimId !== claimId || claimWords === null) return
    store.asking.opened()
    const begun = form.words !== null && form.words.from !== form.words.to ? form.words : null
    form.open(begun ?? wordingOf(wanted.words ?? claimWords))
  })

  const propose = async ({ from, to }: Wording) => {
    const words = from === claimWords ? {} : { from }
    const done = await store.execute({ type: 'proposeCorrection', claimId, to, ...words })
    if (done !== null) form.set(null)
  }
  const canSuggest = claimWords !== null && !store.readOnly
  if (corrections.length === 0 && !canSuggest) return null
  return (
    <AddedSection
      title={`Other words${corrections.length === 0 ? '' : ` · ${corrections.length}`}`}
      isEmpty={corrections.length === 0 && form.words === null}
    >
      {corrections.length > 0 && (
        <ol className="cards" aria-label="Other words">
          {corrections.map((correction) => (
            <CorrectionCard key={correction.id} correction={correction} />
          ))}
        </ol>
      )}
      {canSuggest &&
        (form.words !== null ? (
          <ProposeForm
            claimWords={claimWords}
            wording={form.words}
            asked={form.asked}
            onWording={form.set}
            onSend={propose}
            onDiscard={() => form.set(null)}
          />
        ) : (
          <div className="button-row">
            <Button
              {...(key === undefined ? {} : { keys: key })}
              onPress={() => form.open(wordingOf(claimWords))}
            >
              Suggest other words
            </Button>
          </div>
        ))}
    </AddedSection>
  )
}
