import { lazy, Suspense } from 'react'
import { assertNever } from '../../core/result.ts'
import type { EvidencePage, EvidenceText } from '../../ipc/index.ts'
import { bridge } from '../state/bridge.ts'
import { useDossierStore } from '../state/context.ts'
import type { Mode } from './EvidenceHeader.tsx'
import { ImageView } from './ImageView.tsx'
import type { Surface } from './surface.ts'
import { TableView } from './TableView.tsx'
import { TextView } from './TextView.tsx'
import { type Asked, useAsked } from './use-evidence-text.ts'
import type { ReadingFile } from './use-reading-file.ts'
import { viewKindOf } from './view-kind.ts'

// Both come with a library, which the start need not wait for.
const PdfView = lazy(() => import('./pdf/PdfView.tsx'))
const PageView = lazy(() => import('./page/PageView.tsx'))

export interface EvidenceViewProps {
  readonly reading: ReadingFile
  readonly mode: Mode
  readonly text: Asked<EvidenceText>
  readonly slot: HTMLElement | null
  readonly onSurface: (surface: Surface | null) => void
  readonly onBroken: (why: 'encrypted' | 'broken') => void
  readonly onFocus: () => void
}

/** A kept file, in the view for its kind. */
export function EvidenceView(props: EvidenceViewProps) {
  const { reading, mode, text, slot, onSurface, onBroken, onFocus } = props
  const { file } = reading
  const { id } = useDossierStore()
  const kind = viewKindOf(file.type)
  const asksPage = kind === 'page' && mode === 'page'
  const page = useAsked<EvidencePage>(asksPage ? `${id} ${file.sha256}` : null, () =>
    bridge.request('evidence.page', { id, sha256: file.sha256 }),
  )
  const words = text.state === 'there' ? text.value.text : null
  const waiting = <p className="evidence-note">Reading…</p>
  const noText = <p className="evidence-note">There is no text of this file.</p>

  if (mode === 'text' || kind === 'text') {
    if (text.state === 'asked') return waiting
    if (words === null) return noText
    return (
      <TextView
        text={words}
        label={`Text of ${file.name}`}
        hasPages={kind === 'pdf'}
        onSurface={onSurface}
      />
    )
  }
  switch (kind) {
    case 'pdf':
      return (
        <Suspense fallback={waiting}>
          <PdfView
            key={file.sha256}
            url={bridge.evidenceUrl(id, file.sha256)}
            size={file.size}
            label={file.name}
            text={words}
            slot={slot}
            onSurface={onSurface}
            onBroken={onBroken}
          />
        </Suspense>
      )
    case 'page':
      if (page.state === 'failed') {
        return <p className="evidence-note">{`${page.error.reason} ${page.error.next}`}</p>
      }
      if (page.state !== 'there') return waiting
      return (
        <Suspense fallback={waiting}>
          <PageView
            html={page.value.html}
            label={file.name}
            text={words}
            onSurface={onSurface}
            onFocus={onFocus}
          />
        </Suspense>
      )
    case 'table':
      if (text.state === 'asked') return waiting
      return words === null ? (
        noText
      ) : (
        <TableView text={words} label={file.name} onSurface={onSurface} />
      )
    case 'image':
      return (
        <ImageView
          key={file.sha256}
          url={bridge.evidenceUrl(id, file.sha256)}
          name={file.name}
          slot={slot}
          onBroken={() => onBroken('broken')}
        />
      )
    case 'none':
      return (
        <p className="evidence-note">
          Files of this kind cannot be shown here. “{file.name}” is kept in the dossier; show it in
          its folder to look at it in another program.
        </p>
      )
    default:
      return assertNever(kind)
  }
}
