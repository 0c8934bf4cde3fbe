import { useEffect, useState } from 'react'
import type { Source } from '../../core/dossier/index.ts'
import type { LibrarySource } from '../../ipc/index.ts'
import { Button } from '../parts/Button.tsx'
import { bridge } from '../state/bridge.ts'
import { useDossierStore } from '../state/context.ts'
import { describeSource, sourceChanges } from './describe-source.ts'
import { sourceTitle } from './source-title.ts'

export interface KeptElsewhereProps {
  readonly source: Source
  /** Files that were attached just now, by their hashes. */
  readonly latest: readonly string[]
}

/** Offers what another dossier says of the file that was just attached, where it says more. */
export function KeptElsewhere({ source, latest }: KeptElsewhereProps) {
  const store = useDossierStore()
  const [offer, setOffer] = useState<LibrarySource | null>(null)
  const [sha256] = latest
  useEffect(() => {
    setOffer(null)
    if (sha256 === undefined || store.readOnly) return
    let isCurrent = true
    const asked = bridge.request('source.find', { id: store.id, like: { sha256 } })
    void asked.then((result) => {
      const found = result.ok && result.value.find(({ alike }) => alike === 'file')
      if (isCurrent && found) setOffer(found)
    })
    return () => {
      isCurrent = false
    }
  }, [sha256, store])

  if (offer === null) return null
  const changes = missing(source, offer.source)
  if (Object.keys(changes).length === 0) return null
  const take = () => {
    setOffer(null)
    void store.execute({ type: 'editSource', sourceId: source.id, changes })
  }
  return (
    <div className="offer" role="status">
      <p>
        The same file is kept with “<bdi>{sourceTitle(offer.source)}</bdi>” in{' '}
        <bdi>{offer.dossier}</bdi>.
      </p>
      <div className="button-row">
        <Button onPress={take}>Fill in what it says</Button>
        <Button look="quiet" onPress={() => setOffer(null)}>
          No
        </Button>
      </div>
    </div>
  )
}

/** What the other record says and this one does not: nothing that was typed here is replaced. */
function missing(source: Source, other: Source) {
  const [mine, theirs] = [describeSource(source), describeSource(other)]
  return sourceChanges(source, {
    type: mine.type,
    words: { ...theirs.words, ...mine.words },
    rank: mine.rank === 'unset' ? theirs.rank : mine.rank,
    contact: mine.contact || theirs.contact,
    archivedUrl: mine.archivedUrl || theirs.archivedUrl,
    atRisk: mine.atRisk || theirs.atRisk,
  })
}
