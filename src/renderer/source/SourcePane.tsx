import { Trash2 } from 'lucide-react'
import type { Source } from '../../core/dossier/index.ts'
import { SOURCE_TYPES, type SourceType } from '../../core/source/index.ts'
import { rankLabels } from '../labels.ts'
import { IconButton } from '../parts/Button.tsx'
import { Choice, SavedField } from '../parts/Fields.tsx'
import { useDossier, useDossierStore, useRecord } from '../state/context.ts'
import { cslChanges, type SourceWords, wordsOf } from './describe-source.ts'
import { Evidence } from './Evidence.tsx'
import { sourceTitle } from './LinkForm.tsx'
import './source.css'

export interface SourcePaneProps {
  readonly source: Source
  readonly onShowClaim: (claimId: string) => void
}

/** Everything about one source, and the claims that it is used for. */
export function SourcePane({ source, onShowClaim }: SourcePaneProps) {
  const store = useDossierStore()
  const claims = useDossier((store) => store.claims)
  const links = useRecord('links')
  const usedBy = new Set(
    Object.values(links)
      .filter((link) => link.sourceId === source.id)
      .map((link) => link.claimId),
  )
  const words = wordsOf(source.csl)
  const saveWord = (field: keyof SourceWords) => ({
    value: words[field],
    onSave: (value: string, group: string) => {
      const csl = cslChanges(words, { ...words, [field]: value }) as Record<string, never>
      void store.execute({ type: 'editSource', sourceId: source.id, changes: { csl } }, group)
    },
  })
  return (
    <section className="claim-pane" aria-label={`Source: ${sourceTitle(source)}`} key={source.id}>
      <header className="pane-header">
        <h2>Source</h2>
        <IconButton
          label="Remove this source and its links"
          isDisabled={store.readOnly}
          onPress={() => void store.execute({ type: 'removeSource', sourceId: source.id })}
        >
          <Trash2 size={15} aria-hidden="true" />
        </IconButton>
      </header>
      <SavedField label="Title" className="field-serif" rows={1} {...saveWord('title')} />
      <div className="field-row">
        <Choice
          label="Kind"
          value={source.csl.type as SourceType}
          options={SOURCE_TYPES}
          onChange={(type) =>
            void store.execute({
              type: 'editSource',
              sourceId: source.id,
              changes: { csl: { type } },
            })
          }
        />
        <Choice
          label="Rank"
          value={source.rank}
          options={rankLabels}
          onChange={(rank) =>
            void store.execute({ type: 'editSource', sourceId: source.id, changes: { rank } })
          }
        />
      </div>
      <div className="field-row">
        <SavedField label="Author" {...saveWord('author')} />
        <SavedField label="Publisher" {...saveWord('publisher')} />
      </div>
      <SavedField label="Web address" {...saveWord('url')} />
      <SavedField label="Date" hint="Such as 2022-11-21, 2022-11 or 2022" {...saveWord('date')} />
      <div className="links">
        <h3 className="section-title">Evidence</h3>
        <Evidence source={source} />
      </div>
      <div className="links">
        <h3 className="section-title">Used for</h3>
        {usedBy.size === 0 && <p className="empty-line">No claim yet.</p>}
        <ul className="cards">
          {claims
            .filter(({ claim }) => usedBy.has(claim.id))
            .map(({ claim, number, place }) => (
              <li key={claim.id}>
                <button type="button" className="used-for" onClick={() => onShowClaim(claim.id)}>
                  {number} · {place?.quote.exact}
                </button>
              </li>
            ))}
        </ul>
      </div>
    </section>
  )
}
