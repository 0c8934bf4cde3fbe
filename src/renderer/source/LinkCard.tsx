import { Pencil, Unlink } from 'lucide-react'
import { useState } from 'react'
import type { LinkedSource } from '../../core/dossier/index.ts'
import { useShortReference } from '../bibliography/use-short-reference.ts'
import { rankLabels } from '../labels.ts'
import { IconButton } from '../parts/Button.tsx'
import { Comments } from '../sayings/Comments.tsx'
import { useDossierStore, useStores } from '../state/context.ts'
import { Evidence } from './Evidence.tsx'
import { LinkForm } from './LinkForm.tsx'
import { Passage } from './Passage.tsx'
import { StanceMark } from './StanceMark.tsx'
import { sourceTitle } from './source-title.ts'
import { useAttaching } from './use-attaching.ts'
import { WebAddress } from './WebAddress.tsx'

export interface LinkCardProps {
  readonly linked: LinkedSource
  /** Whether the files that are kept of the source stand here. */
  readonly showsFiles: boolean
  readonly onShowSource: (sourceId: string) => void
}

/** What a source says of a claim: where, in which words, and what that does to the claim. */
export function LinkCard({ linked, showsFiles, onShowSource }: LinkCardProps) {
  const { link, source } = linked
  const store = useDossierStore()
  const { notices } = useStores()
  const attaching = useAttaching(source)
  const reference = useShortReference(source.csl)
  // Without either it is the title again.
  const saysMore = source.csl.author !== undefined || source.csl.issued !== undefined
  const [isEditing, setEditing] = useState(store.unsent.has(link.id))
  const [isAskedFor, setAskedFor] = useState(false)
  if (isEditing) {
    return (
      <li>
        <LinkForm
          claimId={link.claimId}
          linked={linked}
          isAskedFor={isAskedFor}
          onDone={() => setEditing(false)}
        />
      </li>
    )
  }
  const remove = async () => {
    if ((await store.execute({ type: 'removeLink', linkId: link.id })) === null) return
    notices.show('Link removed.', [{ label: 'Undo', run: () => void store.undo() }])
  }
  return (
    <li className="card" tabIndex={-1} data-stance={link.stance} {...attaching.place}>
      <div className="card-head">
        <button type="button" className="card-title" onClick={() => onShowSource(source.id)}>
          <bdi>{sourceTitle(source)}</bdi>
        </button>
        <IconButton
          label="Change this link"
          isDisabled={store.readOnly}
          onPress={() => {
            setAskedFor(true)
            setEditing(true)
          }}
        >
          <Pencil size={14} aria-hidden="true" />
        </IconButton>
        <IconButton
          label="Remove this link"
          isDisabled={store.readOnly}
          onPress={() => void remove()}
        >
          <Unlink size={14} aria-hidden="true" />
        </IconButton>
      </div>
      {reference !== '' && saysMore && (
        <p className="card-reference" dir="auto">
          {reference}
        </p>
      )}
      <p className="card-facts">
        <StanceMark stance={link.stance} />
        {source.rank !== 'unset' && <span>{rankLabels[source.rank]}</span>}
        {link.locator.value !== '' && (
          <span>
            {link.locator.label} <bdi>{link.locator.value}</bdi>
          </span>
        )}
        <WebAddress source={source} />
        {source.atRisk && <span className="row-flag">at risk</span>}
      </p>
      <Passage linked={linked} />
      <Said label="Authority" words={link.authority} />
      <Said label="Why the claim stands all the same" words={link.rebuttal} />
      <Said label="Note" words={link.note} />
      {showsFiles && <Evidence source={source} attaching={attaching} />}
      <Comments on={{ record: 'links', id: link.id }} thing="this link" />
    </li>
  )
}

function Said({ label, words }: { readonly label: string; readonly words: string }) {
  if (words === '') return null
  return (
    <div className="card-said">
      <p className="card-label">{label}</p>
      <p className="card-note" dir="auto">
        {words}
      </p>
    </div>
  )
}
