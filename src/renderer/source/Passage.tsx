import { useState } from 'react'
import type { LinkedSource } from '../../core/dossier/index.ts'
import { useDossierStore, useReading, useStores } from '../state/context.ts'
import { textOf } from './text-of.ts'
import { tiePassage } from './tie-passage.ts'

/** The words that a link quotes: they open the file that has them, or it says that none has. */
export function Passage({ linked: { link, source } }: { readonly linked: LinkedSource }) {
  const store = useDossierStore()
  const { notices } = useStores()
  const reading = useReading()
  const [isLooking, setLooking] = useState(false)
  const { exact } = link.quote
  const file = link.evidence === null ? undefined : source.evidence[link.evidence]
  if (exact === '') return null

  if (file) {
    const { sha256 } = file
    return (
      <button
        type="button"
        className="passage passage-open"
        title={`Read it in ${file.name}`}
        aria-pressed={reading?.linkId === link.id}
        onClick={() => store.reading.open({ sourceId: source.id, sha256, linkId: link.id })}
      >
        <q dir="auto">{exact}</q>
      </button>
    )
  }
  const look = async () => {
    setLooking(true)
    const { tied, page, complaint } = await tiePassage(source, exact, textOf(store.id, source.id))
    setLooking(false)
    if (tied.evidence === null) {
      return notices.show(complaint ?? 'No text could be read out of what is kept of this source.')
    }
    const isOnPage = link.locator.value === '' && page !== null
    const changes = {
      ...tied,
      ...(isOnPage ? { locator: { label: 'page' as const, value: `${page}` } } : {}),
    }
    await store.execute({ type: 'editLink', linkId: link.id, changes })
  }
  const isKept = Object.keys(source.evidence).length > 0
  return (
    <div>
      <blockquote className="passage">
        <q dir="auto">{exact}</q>
      </blockquote>
      <p className="passage-untied">
        Not found in a kept file{isKept || store.readOnly ? '. ' : ': attach the one that has it.'}
        {isKept && !store.readOnly && (
          <button
            type="button"
            className="inline-deed"
            disabled={isLooking}
            onClick={() => void look()}
          >
            {isLooking ? 'Looking…' : 'Look for it'}
          </button>
        )}
      </p>
    </div>
  )
}
