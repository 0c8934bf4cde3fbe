import { lastPlace } from '../../core/dossier/index.ts'
import type { ActionLabels } from '../actions/key-labels.ts'
import { verdictOf } from '../article/marks.ts'
import { noteTitle } from '../notes/note-words.ts'
import { sourceTitle } from '../source/source-title.ts'
import { useSettings, useStores } from '../state/context.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import { Palette } from './Palette.tsx'

export interface JumpPaletteProps {
  /** The open dossier, or null in the library. */
  readonly dossier: DossierStore | null
  readonly labels: ActionLabels
  readonly onShow: (kind: 'claim' | 'source' | 'note', id: string) => void
  readonly onOpen: (dossierId: string) => void
  readonly onClose: () => void
}

/** The palette over what can be done now, the open dossier and the library. */
export function JumpPalette({ dossier, labels, onShow, onOpen, onClose }: JumpPaletteProps) {
  const { actions, library } = useStores()
  const settings = useSettings()
  const all = library.view?.dossiers ?? []
  const recent = settings.recent.flatMap(({ id }) => all.find((each) => each.id === id) ?? [])
  const others = all.filter(({ id }) => !settings.recent.some((each) => each.id === id))
  return (
    <Palette
      actions={actions.names.filter((name) => name !== 'palette')}
      labels={labels}
      settings={settings}
      claims={dossier ? claimsOf(dossier) : []}
      sources={Object.values(dossier?.dossier.sources ?? {}).map((source) => ({
        id: source.id,
        title: sourceTitle(source),
      }))}
      notes={dossier ? notesOf(dossier) : []}
      dossiers={[...recent, ...others].filter(({ id }) => id !== dossier?.id)}
      onAction={(name) => actions.do(name)}
      onClaim={(id) => onShow('claim', id)}
      onSource={(id) => onShow('source', id)}
      onNote={(id) => onShow('note', id)}
      onDossier={onOpen}
      onClose={onClose}
    />
  )
}

/** What the reporter says; links are found where they became sources. */
function notesOf({ notes }: DossierStore) {
  return [...notes.standing, ...notes.gone].flatMap(({ note }) =>
    note.kind === 'link' ? [] : [{ id: note.id, title: note.text, more: noteTitle(note) }],
  )
}

function claimsOf({ claims, dossier }: DossierStore) {
  return claims.map(({ claim, number, place }) => ({
    id: claim.id,
    number,
    words: (place ?? lastPlace(dossier, claim))?.quote.exact ?? claim.standalone,
    verdict: verdictOf(dossier.info.pack, claim.verdict),
  }))
}
