import { type ReactNode, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { same, type VerdictPack } from '../../core/dossier/index.ts'
import { Button } from '../parts/Button.tsx'
import type { Unsent } from '../state/unsent.ts'
import type { ListedPack } from './listed-packs.ts'
import { PackFacts } from './PackFacts.tsx'
import { PackForm } from './PackForm.tsx'
import { UseForm } from './UseForm.tsx'
import { usePackWords } from './use-pack-words.ts'
import type { LostVerdict } from './verdicts-lost.ts'
import './pack-pane.css'

/** What the open dossier has to do with packs. */
export interface PackUse {
  /** The dossier's own copy. */
  readonly copy: VerdictPack
  readonly isReadOnly: boolean
  /** The verdicts of its claims that another pack does not have. */
  readonly lost: (pack: VerdictPack) => readonly LostVerdict[]
  readonly onUse: (pack: VerdictPack, map: Readonly<Record<string, string | null>>) => void
}

export interface PackPaneProps {
  readonly listed: ListedPack
  /** Whether new dossiers get this one. */
  readonly isForNew: boolean
  /** Whether the library cannot be changed. */
  readonly isReadOnly: boolean
  readonly use: PackUse | null
  /** Whether it was made just now. */
  readonly isNew: boolean
  readonly unsent: Unsent
  readonly onSave: (pack: VerdictPack) => void
  readonly onCopy: (pack: VerdictPack) => void
  /** Keeps a pack in the library that only the dossier has. */
  readonly onKeep: (pack: VerdictPack) => void
  readonly onForNew: (id: string) => void
  readonly onExport: (id: string) => void
  readonly onRemove: (pack: VerdictPack) => void
  readonly onSay: (words: string, undo: () => void) => void
}

/** One pack: to read, or, where it is the person's own, to edit. */
export function PackPane(props: PackPaneProps) {
  const { listed, isReadOnly } = props
  if (listed.origin === 'own' && !isReadOnly) return <OwnPack {...props} />
  return (
    <PackPage {...props} pack={listed.pack} unusable={null}>
      <PackFacts pack={listed.pack} />
    </PackPage>
  )
}

function OwnPack(props: PackPaneProps) {
  const { listed, unsent, isNew, onSave, onSay } = props
  const { words, pack, flaws, change, discard } = usePackWords(listed.pack, unsent, onSave)
  const [flaw] = flaws
  return (
    <PackPage
      {...props}
      pack={pack}
      unusable={flaw ? `It cannot be used yet: ${flaw.words}.` : null}
    >
      <PackForm
        words={words}
        flaws={flaws}
        isNew={isNew}
        onChange={change}
        onRemoved={(label, undo) => onSay(`“${label}” is removed.`, undo)}
      />
      {flaw && (
        <div className="pack-unsaved" role="alert">
          <span>Not saved until it is put right: {flaw.words}.</span>
          <Button onPress={discard}>Back to what was saved</Button>
        </div>
      )}
    </PackPage>
  )
}

interface PackPageProps extends PackPaneProps {
  readonly pack: VerdictPack
  /** Why it cannot be used as it stands; null where it can. */
  readonly unusable: string | null
  readonly children: ReactNode
}

function PackPage({ children, ...props }: PackPageProps) {
  const { listed, pack, isForNew, isReadOnly, use, unusable } = props
  const { onCopy, onKeep, onForNew, onExport, onRemove } = props
  const [isAsking, setIsAsking] = useState(false)
  const whyNot = useId()
  const deeds = useRef<HTMLDivElement>(null)
  const cancel = () => {
    flushSync(() => setIsAsking(false))
    deeds.current?.querySelector<HTMLElement>('.button-primary')?.focus()
  }
  const { origin, inLibrary } = listed
  const isOlder = use !== null && use.copy.id === pack.id && !same(use.copy, pack)
  /** What the dossier could be given here: this pack, or a newer one than its copy. */
  const offered = origin === 'copy' ? inLibrary : pack
  const canUse = use !== null && !use.isReadOnly && offered !== null && !same(use.copy, offered)
  const begin = () => {
    if (use === null || offered === null) return
    if (use.lost(offered).length === 0) use.onUse(offered, {})
    else setIsAsking(true)
  }
  return (
    <article className="pack-page" aria-label={pack.name}>
      <header className="pack-head">
        <h3 dir="auto">{pack.name || '…'}</h3>
        <p className="pack-facts">{factWords(listed, isForNew, origin !== 'copy' && isOlder)}</p>
      </header>
      {origin === 'copy' && (
        <p className="pack-note">
          {inLibrary === null
            ? 'The library does not have these: only this dossier does, in a copy of its own.'
            : 'The library has these otherwise by now. This dossier keeps its own copy, so that its reports stay true.'}
        </p>
      )}
      <div className="button-row" ref={deeds}>
        {canUse && (
          <Button
            look="primary"
            isDisabled={unusable !== null || isAsking}
            describedBy={unusable === null ? undefined : whyNot}
            onPress={begin}
          >
            {origin === 'copy' || isOlder
              ? 'Bring the dossier’s copy up to date'
              : 'Use in this dossier'}
          </Button>
        )}
        {!isReadOnly && (
          <>
            {origin === 'copy' && inLibrary === null && (
              <Button onPress={() => onKeep(pack)}>Keep in the library</Button>
            )}
            <Button isDisabled={unusable !== null} onPress={() => onCopy(pack)}>
              {origin === 'own' ? 'Make a copy' : 'Make a copy to edit'}
            </Button>
            {origin !== 'copy' && !isForNew && (
              <Button onPress={() => onForNew(pack.id)}>Give to new dossiers</Button>
            )}
          </>
        )}
        {origin !== 'copy' && (
          <Button isDisabled={unusable !== null} onPress={() => onExport(pack.id)}>
            Export…
          </Button>
        )}
        {origin === 'own' && !isReadOnly && (
          <Button look="quiet" onPress={() => onRemove(listed.pack)}>
            Delete
          </Button>
        )}
      </div>
      {unusable !== null && (
        <span id={whyNot} className="heard">
          {unusable}
        </span>
      )}
      {isAsking && unusable === null && use !== null && offered !== null && (
        <UseForm
          pack={offered}
          lost={use.lost(offered)}
          onUse={(map) => use.onUse(offered, map)}
          onCancel={cancel}
        />
      )}
      {children}
    </article>
  )
}

function factWords({ origin, isHere }: ListedPack, isForNew: boolean, isOlder: boolean): string {
  return [
    ...(origin === 'builtIn' ? ['Comes with Tickmark and stays as it is.'] : []),
    ...(isHere ? ['The claims of this dossier are judged by these.'] : []),
    ...(isOlder ? ['This dossier has an earlier copy of these, which differs.'] : []),
    ...(isForNew ? ['New dossiers get these.'] : []),
  ].join(' ')
}
