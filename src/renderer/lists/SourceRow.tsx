import { type MouseEvent, memo } from 'react'
import type { Source } from '../../core/dossier/index.ts'
import { rankLabels } from '../labels.ts'
import { typeOptions } from '../source/describe-source.ts'
import { sourceTitle } from '../source/source-title.ts'
import { ListItem, type RowPlace } from './ListItem.tsx'

export interface SourceRowProps extends RowPlace {
  readonly source: Source
  /** How many claims it is linked to. */
  readonly claims: number
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly onClick: (id: string, event: MouseEvent) => void
}

/** A source in the list. */
export const SourceRow = memo(function SourceRow(props: SourceRowProps) {
  const { source, claims, isSelected, isTabStop, onClick, ...place } = props
  const files = Object.keys(source.evidence).length
  const facts = [
    typeOptions(source.csl.type)[source.csl.type] ?? '',
    source.rank === 'unset' ? '' : rankLabels[source.rank].toLowerCase(),
    `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
    files > 0 ? `${files} kept` : '',
  ]
  return (
    <ListItem place={place}>
      <button
        type="button"
        className="row row-plain"
        aria-current={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        onClick={(event) => onClick(source.id, event)}
      >
        <span className="row-text" dir="auto">
          {sourceTitle(source)}
        </span>
        <span className="row-facts">
          {facts.filter(Boolean).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {source.atRisk && <span className="row-flag">at risk</span>}
        </span>
      </button>
    </ListItem>
  )
})
