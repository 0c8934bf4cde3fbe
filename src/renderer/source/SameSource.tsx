import { useState } from 'react'
import type { Source } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import { Choice } from '../parts/Fields.tsx'
import { useDossierStore, useRecord, useStores } from '../state/context.ts'
import { alikeWords } from './like-sources.ts'
import { type MergeWords, mergeWords, twinsOf } from './merge-words.ts'
import { SourceChoice } from './SourceChoice.tsx'
import { sourceTitle } from './source-title.ts'

export interface SameSourceProps {
  readonly source: Source
  /** The other record stayed: it is to be shown instead. */
  readonly onShowSource: (sourceId: string) => void
}

/** Which other record is of the same source, where one is likely to be, and the merging of the two. */
export function SameSource({ source, onShowSource }: SameSourceProps) {
  const sources = useRecord('sources')
  const { readOnly } = useDossierStore()
  const [isMerging, setMerging] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const others = Object.values(sources).filter(({ id }) => id !== source.id)
  if (readOnly || others.length === 0) return null
  const twins = twinsOf(others, source)
  const [likely] = twins
  const merge = (other: string | null) => {
    setChosen(other)
    setMerging(true)
  }
  const likelyFirst = [
    ...twins.map(({ source }) => source),
    ...others.filter((other) => !twins.some(({ source }) => source === other)),
  ]
  const other = chosen === null ? undefined : sources[chosen]
  if (!isMerging) {
    return (
      <div className="links">
        {likely && (
          <div className="offer">
            <p>
              Looks like the same as “<bdi>{sourceTitle(likely.source)}</bdi>”:{' '}
              {alikeWords[likely.alike]}.
            </p>
            <div className="button-row">
              <Button onPress={() => merge(likely.source.id)}>Merge the two…</Button>
            </div>
          </div>
        )}
        {!likely && (
          <div className="button-row">
            <Button look="quiet" onPress={() => merge(null)}>
              Same source as another…
            </Button>
          </div>
        )}
      </div>
    )
  }
  return (
    <section className="link-form" aria-label="Merge two records">
      <SourceChoice
        label="Same source as"
        sources={likelyFirst}
        chosen={chosen}
        onChoose={setChosen}
      />
      {other ? (
        <Preview
          source={source}
          other={other}
          onLeave={() => setMerging(false)}
          onMerged={(kept) => {
            setMerging(false)
            if (kept !== source.id) onShowSource(kept)
          }}
        />
      ) : (
        <div className="button-row">
          <Button onPress={() => setMerging(false)}>Do not merge</Button>
        </div>
      )}
    </section>
  )
}

interface PreviewProps {
  readonly source: Source
  readonly other: Source
  readonly onLeave: () => void
  /** The two are one, under this id. */
  readonly onMerged: (kept: string) => void
}

function Preview({ source, other, onLeave, onMerged }: PreviewProps) {
  const store = useDossierStore()
  const { notices } = useStores()
  const [stays, setStays] = useState<'this' | 'other'>('this')
  const [into, from] = stays === 'this' ? [source, other] : [other, source]
  const words = mergeWords(store.dossier, from, into)

  const merge = async () => {
    const command = { type: 'mergeSources', sourceId: from.id, into: into.id } as const
    if ((await store.execute(command)) === null) return
    notices.show('The two records are one.', [{ label: 'Undo', run: () => void store.undo() }])
    onMerged(into.id)
  }
  return (
    <>
      <Choice
        label="Which one stays"
        value={stays}
        options={{ this: `This one: ${sourceTitle(source)}`, other: sourceTitle(other) }}
        onChange={setStays}
      />
      <MergePreview words={words} />
      <div className="button-row">
        <Button look="primary" onPress={() => void merge()}>
          Merge
        </Button>
        <Button onPress={onLeave}>Do not merge</Button>
      </div>
    </>
  )
}

function MergePreview({ words: { taken, lost } }: { readonly words: MergeWords }) {
  return (
    <div className="merge-preview">
      <p className="section-title">It takes from the other</p>
      {taken.length === 0 ? (
        <p className="empty-line">Nothing: it says and has all of it.</p>
      ) : (
        <ul>
          {taken.map((words) => (
            <li key={words} dir="auto">
              {words}
            </li>
          ))}
        </ul>
      )}
      {lost.length > 0 && (
        <>
          <p className="section-title">Said differently by the other, and let go</p>
          <ul className="merge-lost">
            {lost.map((words) => (
              <li key={words} dir="auto">
                {words}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
