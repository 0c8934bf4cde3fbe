import { useEffect, useMemo, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { LibrarySource } from '../../ipc/index.ts'
import { bridge } from '../state/bridge.ts'
import { useDossierStore, useStores } from '../state/context.ts'
import type { SourceWords } from './describe-source.ts'
import {
  type AskedVariable,
  alikeWords,
  isAsked,
  type LikeSource,
  likeHere,
  questionOf,
  together,
} from './like-sources.ts'
import { sourceFacts } from './source-facts.ts'
import { sourceTitle } from './source-title.ts'
import './like-sources.css'

export interface LikeSourcesProps {
  /** The CSL variable of the field that it stands below. */
  readonly variable: string
  readonly words: SourceWords
  /** The person wants this source of the dossier, which may have come into it just now. */
  readonly onUse: (sourceId: string) => void
}

/** The sources, here and in the library, that are like what is being typed: to be used again. */
export function LikeSources({ variable, words, onUse }: LikeSourcesProps) {
  if (!isAsked(variable)) return null
  return <Offers variable={variable} words={words[variable] ?? ''} onUse={onUse} />
}

interface OffersProps {
  readonly variable: AskedVariable
  readonly words: string
  readonly onUse: (sourceId: string) => void
}

function Offers({ variable, words, onUse }: OffersProps) {
  const store = useDossierStore()
  const { notices } = useStores()
  const library = useLibrary(variable, words)
  const offered = useMemo(
    () => together(likeHere(Object.values(store.dossier.sources), variable, words), library),
    [store, variable, words, library],
  )
  const use = async ({ source, elsewhere }: LikeSource) => {
    if (elsewhere === null) return onUse(source.id)
    const reused = await bridge.request('source.reuse', { id: store.id, from: elsewhere.from })
    if (!reused.ok) return notices.fail(reused.error)
    const sourceId = reused.value.created.find((id) => store.dossier.sources[id])
    if (sourceId !== undefined) onUse(sourceId)
  }
  return (
    <>
      <p className="heard" role="status">
        {offered.length > 0 && `${offered.length} known sources are like this: arrow down`}
      </p>
      {offered.length > 0 && (
        <ListBox
          className="like-sources"
          aria-label="Known sources like this"
          onAction={(key) => {
            const chosen = offered[Number(key)]
            if (chosen) void use(chosen)
          }}
        >
          {offered.map((like, at) => (
            <ListBoxItem
              // biome-ignore lint/suspicious/noArrayIndexKey: an offer is its place in the list
              key={at}
              id={at}
              textValue={sourceTitle(like.source)}
              className="like-source"
            >
              <bdi className="like-title">{sourceTitle(like.source)}</bdi>
              <span className="like-facts">{factsOf(like)}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      )}
    </>
  )
}

function factsOf({ source, alike, elsewhere }: LikeSource): string {
  const more = elsewhere === null ? 0 : elsewhere.uses - 1
  const others = more > 0 ? ` and ${more} other ${more === 1 ? 'dossier' : 'dossiers'}` : ''
  const where = elsewhere === null ? 'already a source here' : `in ${elsewhere.dossier}${others}`
  return [where, alikeWords[alike], ...sourceFacts(source)].filter(Boolean).join(' · ')
}

/** For how long nothing is typed before the library is asked, in milliseconds. */
const ASK_AFTER = 250
const NONE: readonly LibrarySource[] = []

function useLibrary(variable: AskedVariable, words: string): readonly LibrarySource[] {
  const { id } = useDossierStore()
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    const like = questionOf(variable, words)
    if (like === null) return setFound(NONE)
    let isCurrent = true
    const timer = setTimeout(async () => {
      const result = await bridge.request('source.find', { id, like })
      // What is known elsewhere is an offer: not to have it is no failure of what is typed.
      if (isCurrent) setFound(result.ok ? result.value : NONE)
    }, ASK_AFTER)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id, variable, words])
  return found
}
