import { Pencil, Unlink } from 'lucide-react'
import { useState } from 'react'
import { type LinkedSource, linksOf } from '../../core/dossier/index.ts'
import { rankLabels, stanceLabels } from '../labels.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { useDossierStore, useRecord } from '../state/context.ts'
import { Evidence } from './Evidence.tsx'
import { LinkForm, sourceTitle } from './LinkForm.tsx'
import { WebAddress } from './WebAddress.tsx'
import './source.css'

export interface LinksProps {
  readonly claimId: string
  readonly isLinking: boolean
  readonly onLinking: (isLinking: boolean) => void
  readonly onShowSource: (sourceId: string) => void
}

/** A claim's links, each with its source, passage and evidence; and the form for one more. */
export function Links({ claimId, isLinking, onLinking, onShowSource }: LinksProps) {
  useRecord('links')
  useRecord('sources')
  const { dossier, unsent, readOnly: isReadOnly } = useDossierStore()
  const links = linksOf(dossier, claimId)
  const hasUnsent = unsent.has(claimId)
  return (
    <div className="links">
      <h3 className="section-title">Sources · {links.length}</h3>
      <ul className="cards">
        {links.map((linked) => (
          <LinkCard key={linked.link.id} linked={linked} onShowSource={onShowSource} />
        ))}
      </ul>
      {links.length === 0 && !isLinking && !hasUnsent && (
        <p className="empty-line">No source yet. Link the document that proves or breaks it.</p>
      )}
      {isLinking || hasUnsent ? (
        <LinkForm claimId={claimId} isAskedFor={isLinking} onDone={() => onLinking(false)} />
      ) : (
        <div className="button-row">
          <Button keys="S" isDisabled={isReadOnly} onPress={() => onLinking(true)}>
            Link a source
          </Button>
        </div>
      )}
    </div>
  )
}

interface LinkCardProps {
  readonly linked: LinkedSource
  readonly onShowSource: (sourceId: string) => void
}

function LinkCard({ linked, onShowSource }: LinkCardProps) {
  const { link, source } = linked
  const store = useDossierStore()
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
  return (
    <li className="card">
      <div className="card-head">
        <button type="button" className="card-title" onClick={() => onShowSource(source.id)}>
          {sourceTitle(source)}
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
          onPress={() => void store.execute({ type: 'removeLink', linkId: link.id })}
        >
          <Unlink size={14} aria-hidden="true" />
        </IconButton>
      </div>
      {link.quote.exact !== '' && (
        <blockquote className="passage" dir="auto">
          “{link.quote.exact}”
        </blockquote>
      )}
      {link.note !== '' && <p className="card-note">{link.note}</p>}
      <p className="card-facts">
        <span className="stance" data-stance={link.stance}>
          {stanceLabels[link.stance]}
        </span>
        {source.rank !== 'unset' && <span>{rankLabels[source.rank]}</span>}
        {link.locator.value !== '' && (
          <span>
            {link.locator.label} {link.locator.value}
          </span>
        )}
        <WebAddress source={source} />
      </p>
      <Evidence source={source} />
    </li>
  )
}
