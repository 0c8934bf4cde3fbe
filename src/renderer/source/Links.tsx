import { linksOf } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import { useDossierStore, useRecord } from '../state/context.ts'
import { LinkCard } from './LinkCard.tsx'
import { LinkForm } from './LinkForm.tsx'
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
      <h3 className="section-title">
        Sources · {new Set(links.map(({ source }) => source.id)).size}
      </h3>
      <ul className="cards">
        {links.map((linked, at) => (
          <LinkCard
            key={linked.link.id}
            linked={linked}
            // The files of a source stand with its first link.
            showsFiles={links.findIndex(({ source }) => source.id === linked.source.id) === at}
            onShowSource={onShowSource}
          />
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
