import { FileText, FolderOpen, Image, Paperclip, X } from 'lucide-react'
import { useState } from 'react'
import type { KeptFile, Source } from '../../core/dossier/index.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { dayWords, momentWords } from '../parts/dates.ts'
import { bridge } from '../state/bridge.ts'
import { useDossierStore, useReading, useStores } from '../state/context.ts'
import { mayHaveText, sizeWords, typeWords } from './file-words.ts'
import { KeptElsewhere } from './KeptElsewhere.tsx'
import type { Attaching } from './use-attaching.ts'

export interface EvidenceProps {
  readonly source: Source
  readonly attaching: Attaching
}

/** A source's kept files, each with its SHA-256; more are attached by dialog, drop or paste. */
export function Evidence({ source, attaching }: EvidenceProps) {
  const { readOnly } = useDossierStore()
  return (
    <div className="evidence">
      <ul className="evidence-list" aria-label="Kept files">
        {Object.values(source.evidence).map((file) => (
          <EvidenceFile
            key={file.sha256}
            source={source}
            file={file}
            unread={attaching.unread.get(file.name)}
          />
        ))}
      </ul>
      <KeptElsewhere source={source} latest={attaching.latest} />
      {!readOnly && (
        <div className="evidence-attach">
          <Button look="quiet" isPending={attaching.isBusy} onPress={attaching.choose}>
            <Paperclip size={13} aria-hidden="true" />{' '}
            {attaching.isBusy ? 'Copying…' : 'Attach a file'}
          </Button>
          <span className="field-hint">or drop or paste it here</span>
        </div>
      )}
    </div>
  )
}

interface EvidenceFileProps {
  readonly source: Source
  readonly file: KeptFile
  /** Why no text could be read out of it, where that was just tried. */
  readonly unread: string | undefined
}

function EvidenceFile({ source, file, unread }: EvidenceFileProps) {
  const store = useDossierStore()
  const { notices } = useStores()
  const reading = useReading()
  const { sha256, name, kept } = file
  const isOpen = reading?.sourceId === source.id && reading.sha256 === sha256
  const Icon = file.type.startsWith('image/') ? Image : FileText

  const detach = async () => {
    const pointing = Object.values(store.dossier.links).filter(
      (link) => link.sourceId === source.id && link.evidence === sha256,
    ).length
    const command = { type: 'detachEvidence', sourceId: source.id, sha256 } as const
    if ((await store.execute(command)) === null) return
    const links = pointing === 1 ? '1 link pointed' : `${pointing} links pointed`
    notices.show(`“${name}” detached.${pointing === 0 ? '' : ` ${links} to it.`}`, [
      { label: 'Undo', run: () => void store.undo() },
    ])
  }
  return (
    <li className="evidence-file" data-open={isOpen || undefined}>
      <Icon size={14} aria-hidden="true" />
      <div className="evidence-name">
        <button
          type="button"
          className="evidence-open"
          title="Read it beside the article"
          aria-pressed={isOpen}
          onClick={() => store.reading.open({ sourceId: source.id, sha256, linkId: null })}
        >
          <bdi>{name}</bdi>
        </button>
        <span className="evidence-facts">
          {typeWords(file.type)} · {sizeWords(file.size)} · kept{' '}
          <time dateTime={kept.at} title={momentWords(kept.at)}>
            {dayWords(kept.at)}
          </time>{' '}
          by <bdi>{kept.by.name}</bdi>
        </span>
        <NoText source={source} file={file} unread={unread} />
        <code className="hash" title={`SHA-256 ${sha256}`}>
          <span className="heard">SHA-256 </span>
          {sha256}
        </code>
      </div>
      <IconButton
        label={`Show ${name} in its folder`}
        onPress={async () =>
          notices.report(await bridge.request('evidence.reveal', { id: store.id, sha256 }))
        }
      >
        <FolderOpen size={13} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={`Detach ${name}`}
        isDisabled={store.readOnly}
        onPress={() => void detach()}
      >
        <X size={13} aria-hidden="true" />
      </IconButton>
    </li>
  )
}

/** That a document has no text that could be searched, and why; nothing for one that has. */
function NoText({ source, file, unread }: EvidenceFileProps) {
  const store = useDossierStore()
  const [why, setWhy] = useState<string>()
  const [isReading, setReading] = useState(false)
  if (file.text !== null || !mayHaveText(file.type)) return null
  const read = async () => {
    setReading(true)
    const target = { id: store.id, sourceId: source.id, sha256: file.sha256, text: null }
    const result = await bridge.request('evidence.text', target)
    setReading(false)
    if (!result.ok) setWhy(`${result.error.reason} ${result.error.next}`)
  }
  const reason = why ?? unread
  return (
    <span className="evidence-unread" role="status">
      {reason === undefined ? 'Its text was not read. ' : `No text could be read. ${reason} `}
      {!store.readOnly && (
        <button
          type="button"
          className="inline-deed"
          disabled={isReading}
          onClick={() => void read()}
        >
          {reason === undefined ? 'Read it' : 'Try again'}
        </button>
      )}
    </span>
  )
}
