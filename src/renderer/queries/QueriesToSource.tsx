import type { Source } from '../../core/dossier/index.ts'
import { useDossier, useRecord } from '../state/context.ts'
import { QueryCard } from './QueryCard.tsx'

export interface QueriesToSourceProps {
  readonly source: Source
  readonly onShowClaim: (claimId: string) => void
}

/** What a source was asked besides what the log of its contacts says; nothing where that is all. */
export function QueriesToSource({ source, onShowClaim }: QueriesToSourceProps) {
  const queries = Object.values(useRecord('queries'))
    .filter(({ to, contacts }) => to.sourceId === source.id && Object.keys(contacts).length === 0)
    .sort((a, b) => a.made.at.localeCompare(b.made.at))
  const order = useDossier((store) => store.index.order)
  if (queries.length === 0) return null
  return (
    <div className="links">
      <h3 className="section-title">Queries to it · {queries.length}</h3>
      <ol className="cards" aria-label="Queries to the source">
        {queries.map((query) => {
          const { claimId } = query
          const number = order.get(claimId ?? undefined)?.number
          return (
            <QueryCard
              key={query.id}
              query={query}
              head={
                claimId !== null && number !== undefined ? (
                  <button type="button" className="used-for" onClick={() => onShowClaim(claimId)}>
                    About claim {number}
                  </button>
                ) : (
                  'About no claim'
                )
              }
              onShowNote={null}
              onShowSource={null}
            />
          )
        })}
      </ol>
    </div>
  )
}
