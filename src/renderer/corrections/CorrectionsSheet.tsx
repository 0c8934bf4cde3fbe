import { useState } from 'react'
import {
  CORRECTION_STATES,
  correctionLetter,
  isToMake,
  type ListedCorrection,
  listedCorrections,
  type WhichCorrections,
} from '../../core/letters/index.ts'
import { ActionKey } from '../actions/ActionKey.tsx'
import { Sheet } from '../actions/Sheet.tsx'
import { ChipChoice } from '../claim/ChipChoice.tsx'
import { Button } from '../parts/Button.tsx'
import { copyWords } from '../parts/copy-words.ts'
import { flushTyping } from '../parts/typing.ts'
import { ExportChoice, type LetterFormat } from '../queries/ExportChoice.tsx'
import { NewsLine } from '../queries/NewsLine.tsx'
import { bridge } from '../state/bridge.ts'
import { useDossier, useDossierStore, useRecord } from '../state/context.ts'
import { CorrectionStateMark, CorrectionStory, stateTitle } from './CorrectionState.tsx'
import { WordingChange } from './WordingChange.tsx'
import '../queries/letters.css'

export interface CorrectionsSheetProps {
  readonly onShowClaim: (claimId: string) => void
  readonly onClose: () => void
}

/** The corrections of the dossier in their sentences, to be copied for the writer or kept as a file. */
export function CorrectionsSheet({ onShowClaim, onClose }: CorrectionsSheetProps) {
  useRecord('corrections')
  useRecord('drafts')
  useDossier((store) => store.claims)
  const store = useDossierStore()
  const all = listedCorrections(store.dossier)
  const toMake = all.filter(isToMake)
  const [which, setWhich] = useState<WhichCorrections>(toMake.length > 0 ? 'toMake' : 'all')
  const [news, setNews] = useState('')
  const shown = which === 'all' ? all : toMake

  const copy = () => {
    const isCopied = copyWords(correctionLetter(store.dossier.info.title, toMake))
    const what = toMake.length === 1 ? '1 correction' : `${toMake.length} corrections`
    setNews(isCopied ? `Copied ${what}.` : 'The corrections could not be copied.')
  }
  const write = async (format: LetterFormat) => {
    flushTyping()
    await store.answered()
    const written = await bridge.request('correction.export', { id: store.id, which, format })
    if (!written.ok) return setNews(`${written.error.reason} ${written.error.next}`)
    if (written.value) setNews(`Corrections written to ${written.value.path}`)
  }
  return (
    <Sheet title="Corrections" place="middle" className="letters" onClose={onClose}>
      {all.length === 0 ? (
        <div className="letters-empty">
          <p>No other words have been suggested yet.</p>
          <p>
            Select a claim and press <ActionKey name="proposeWording" /> to suggest how it is to
            read.
          </p>
        </div>
      ) : (
        <>
          <ChipChoice
            label="Show"
            chips={[
              { id: 'toMake', content: `To be made (${toMake.length})` },
              { id: 'all', content: `All (${all.length})` },
            ]}
            value={which}
            refusal={() => null}
            onChange={setWhich}
          />
          {shown.length === 0 && (
            <p className="letters-quiet">
              No correction that an editor accepted is left to be made.
            </p>
          )}
          {CORRECTION_STATES.map((state) => {
            const ofState = shown.filter((each) => each.state === state)
            if (ofState.length === 0) return null
            return (
              <section key={state} className="letter-group" aria-label={stateTitle(state)}>
                <h3 className="section-title">
                  {stateTitle(state)} · {ofState.length}
                </h3>
                <ul className="letter-rows">
                  {ofState.map((listed) => (
                    <CorrectionRow
                      key={listed.correction.id}
                      listed={listed}
                      onShowClaim={onShowClaim}
                    />
                  ))}
                </ul>
              </section>
            )
          })}
          <div className="letter-deeds">
            <Button look="primary" isDisabled={toMake.length === 0} onPress={copy}>
              Copy those to be made
            </Button>
            <ExportChoice
              isDisabled={shown.length === 0}
              onExport={(format) => void write(format)}
            />
          </div>
        </>
      )}
      <NewsLine news={news === '' ? null : { text: news, deed: null }} />
    </Sheet>
  )
}

interface CorrectionRowProps {
  readonly listed: ListedCorrection
  readonly onShowClaim: (claimId: string) => void
}

/** A correction in its sentence, which leads to its claim. */
function CorrectionRow({ listed, onShowClaim }: CorrectionRowProps) {
  const { correction, number, draft, where, before, after } = listed
  const { claimId, from, to } = correction
  return (
    <li className="letter-row">
      <p className="letter-head">
        <CorrectionStateMark correction={correction} />
        {number !== null && (
          <button type="button" className="used-for" onClick={() => onShowClaim(claimId)}>
            Claim {number}
          </button>
        )}
        <span className="letter-where">
          {[draft && `draft ${draft.number}`, where].filter(Boolean).join(', ')}
        </span>
      </p>
      <p className="wording-change" dir="auto">
        {before}
        <WordingChange from={from} to={to} />
        {after}
      </p>
      <CorrectionStory correction={correction} />
    </li>
  )
}
