import type { Source } from '../../core/dossier/index.ts'
import { SOURCE_TYPES, type SourceType } from '../../core/source/index.ts'
import { rankLabels } from '../labels.ts'
import { sourceTitle } from '../source/LinkForm.tsx'
import { useRecord } from '../state/context.ts'
import type { Selected } from './selection-state.ts'

export interface SourceListProps {
  readonly sources: readonly Source[]
  readonly selectedId: string | undefined
  readonly onSelect: (selected: Selected) => void
}

export function SourceList({ sources, selectedId, onSelect }: SourceListProps) {
  const links = Object.values(useRecord('links'))
  if (sources.length === 0) {
    return (
      <p className="list-empty">
        No sources yet. Select a claim and press <kbd>S</kbd> to link the document that proves or
        breaks it.
      </p>
    )
  }
  return (
    <ul className="list" aria-label="Sources">
      {sources.map((source) => {
        const claims = new Set(
          links.filter((link) => link.sourceId === source.id).map((link) => link.claimId),
        ).size
        const files = Object.keys(source.evidence).length
        const facts = [
          SOURCE_TYPES[source.csl.type as SourceType] ?? source.csl.type,
          source.rank === 'unset' ? '' : rankLabels[source.rank].toLowerCase(),
          `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
          files > 0 ? `${files} kept` : '',
        ]
        return (
          <li key={source.id}>
            <button
              type="button"
              className="row row-plain"
              aria-current={source.id === selectedId}
              onClick={() => onSelect({ kind: 'source', id: source.id })}
            >
              <span className="row-text" dir="auto">
                {sourceTitle(source)}
              </span>
              <span className="row-facts">{facts.filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
