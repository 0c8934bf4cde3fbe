import { FolderOpen, X } from 'lucide-react'
import type { Ref } from 'react'
import type { KeptFile, Source } from '../../core/dossier/index.ts'
import { wordsOfKeys } from '../actions/key-labels.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { bridge } from '../state/bridge.ts'
import { useDossierStore, useSettings, useStores } from '../state/context.ts'

/** What of a file is shown: as it looks, or its bare words. */
export type Mode = 'page' | 'text'

export interface EvidenceHeaderProps {
  readonly source: Source
  readonly file: KeptFile
  /** What the view that is not the text is called; null where there is nothing to choose. */
  readonly pageLabel: string | null
  readonly mode: Mode
  readonly onMode: (mode: Mode) => void
  /** Where the view puts its own controls. */
  readonly slotRef: Ref<HTMLDivElement>
  /** The selected words are to be linked; null where there are none to link. */
  readonly onLink: (() => void) | null
  readonly onClose: () => void
}

/** Which file lies beside the article, and how it is looked at. */
export function EvidenceHeader(props: EvidenceHeaderProps) {
  const { source, file, pageLabel, mode, onMode, slotRef, onLink, onClose } = props
  const { notices } = useStores()
  const { id } = useDossierStore()
  const reveal = async () =>
    notices.report(await bridge.request('evidence.reveal', { id, sha256: file.sha256 }))
  const settings = useSettings()
  const [linkKey] = wordsOfKeys('linkPassage', settings)
  const [closeKey] = wordsOfKeys('closeEvidence', settings)
  const title = source.csl.title ?? ''
  return (
    <header className="evidence-header">
      <div className="evidence-names">
        <h2 title={file.name}>{file.name}</h2>
        {title !== '' && title !== file.name && <p title={title}>{title}</p>}
      </div>
      <div className="evidence-buttons">
        {onLink && (
          <Button
            look="quiet"
            onPress={onLink}
            {...(linkKey === undefined ? {} : { keys: linkKey })}
          >
            Link the words
          </Button>
        )}
        <IconButton label="Show in folder" onPress={() => void reveal()}>
          <FolderOpen size={15} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={closeKey === undefined ? 'Close the evidence' : `Close the evidence (${closeKey})`}
          onPress={onClose}
        >
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="evidence-controls">
        {pageLabel !== null && (
          // biome-ignore lint/a11y/useSemanticElements: it is no part of a form
          <div className="evidence-modes" role="group" aria-label="Shown as">
            {(['page', 'text'] as const).map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={mode === each}
                onClick={() => onMode(each)}
              >
                {each === 'page' ? pageLabel : 'Text'}
              </button>
            ))}
          </div>
        )}
        <div className="evidence-slot" ref={slotRef} />
      </div>
    </header>
  )
}
