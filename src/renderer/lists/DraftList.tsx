import { FilePlus2 } from 'lucide-react'
import type { Draft } from '../../core/dossier/index.ts'
import { standingLabels, standingOf } from '../drafts/draft-states.ts'
import { Button } from '../parts/Button.tsx'
import { momentWords } from '../parts/dates.ts'
import { Comments } from '../sayings/Comments.tsx'
import { useDossier, useDossierStore } from '../state/context.ts'
import './lists.css'

/** What can be done with drafts from the list; nothing while an earlier state is looked at. */
export interface DraftDeeds {
  /** Lets the person choose a file that is imported as a new draft. */
  readonly onImport: () => void
  /** Shows an earlier draft with the claims as they stood. */
  readonly onRead: (draftId: string) => void
  /** Lays an arriving or refused draft beside the one under check. */
  readonly onCompare: (draftId: string) => void
}

export interface DraftListProps {
  readonly drafts: readonly Draft[]
  readonly deeds: DraftDeeds | null
}

/** The drafts of the article, newest first, with the file that each came from. */
export function DraftList({ drafts, deeds }: DraftListProps) {
  const { readOnly } = useDossierStore()
  const current = useDossier((store) => store.draft)
  const hasArriving = drafts.some(({ state }) => state === 'arriving')
  return (
    <>
      {deeds && (
        <div className="draft-head">
          <Button isDisabled={readOnly || hasArriving} onPress={deeds.onImport}>
            <FilePlus2 size={14} aria-hidden="true" /> Import new draft…
          </Button>
          {hasArriving && <p>The one that has arrived is taken or refused first.</p>}
        </div>
      )}
      <ul className="list" aria-label="Drafts">
        {[...drafts]
          .sort((a, b) => b.number - a.number)
          .map((draft) => {
            const standing = standingOf(draft, current.id)
            return (
              <li key={draft.id} className="row row-plain">
                <span className="row-head">
                  <span className="row-text">
                    Draft {draft.number} · {standingLabels[standing]}
                  </span>
                  {deeds && standing === 'earlier' && (
                    <Button
                      look="quiet"
                      className="row-deed"
                      onPress={() => deeds.onRead(draft.id)}
                    >
                      Read<span className="heard"> draft {draft.number} as it stood</span>
                    </Button>
                  )}
                  {deeds && (standing === 'arriving' || standing === 'refused') && (
                    <Button
                      look="quiet"
                      className="row-deed"
                      onPress={() => deeds.onCompare(draft.id)}
                    >
                      Compare
                      <span className="heard">
                        {' '}
                        draft {draft.number} with draft {current.number}
                      </span>
                    </Button>
                  )}
                </span>
                <span className="row-name">{draft.original.name}</span>
                <span className="row-facts">
                  imported {momentWords(draft.made.at)} by {draft.made.by.name}
                </span>
                <code className="hash" title={`SHA-256 ${draft.original.sha256}`}>
                  <span className="heard">SHA-256 </span>
                  {draft.original.sha256}
                </code>
                {draft.warnings.map((warning) => (
                  <span key={warning} className="row-facts">
                    {warning}
                  </span>
                ))}
                <Comments on={{ record: 'drafts', id: draft.id }} thing={`draft ${draft.number}`} />
              </li>
            )
          })}
      </ul>
    </>
  )
}
