import { File as FileIcon, Paperclip, X } from 'lucide-react'
import { useState } from 'react'
import { type DropItem, DropZone } from 'react-aria-components'
import type { Source } from '../../core/dossier/index.ts'
import type { Result } from '../../core/result.ts'
import { Button, IconButton } from '../parts/Button.tsx'
import { bridge } from '../state/bridge.ts'
import { useDossierStore, useStores } from '../state/context.ts'

/** A source's kept files, each with its SHA-256; more are attached by dialog or by dropping them. */
export function Evidence({ source }: { readonly source: Source }) {
  const store = useDossierStore()
  const { notices } = useStores()
  const [isCopying, setCopying] = useState(false)
  const target = { id: store.id, sourceId: source.id }

  const attach = async (ask: () => Promise<Result<unknown>>) => {
    setCopying(true)
    notices.report(await ask())
    setCopying(false)
  }
  const drop = async (items: readonly DropItem[]) => {
    const files = await Promise.all(
      items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])),
    )
    const paths = files.map((file) => bridge.pathOf(file)).filter((path) => path !== '')
    if (paths.length === 0) return
    await attach(() => bridge.request('evidence.attach', { ...target, paths }))
  }

  return (
    <DropZone className="evidence" onDrop={({ items }) => void drop(items)}>
      <ul className="evidence-list" aria-label="Kept files">
        {Object.values(source.evidence).map((file) => (
          <li key={file.sha256} className="evidence-file">
            <FileIcon size={14} aria-hidden="true" />
            <div className="evidence-name">
              <button
                type="button"
                className="evidence-reveal"
                title="Show in folder"
                onClick={async () =>
                  notices.report(
                    await bridge.request('evidence.reveal', { id: store.id, sha256: file.sha256 }),
                  )
                }
              >
                {file.name}
              </button>
              <span className="evidence-facts">{sizeWords(file.size)} · kept</span>
              <code className="hash" title={`SHA-256 ${file.sha256}`}>
                <span className="heard">SHA-256 </span>
                {file.sha256}
              </code>
            </div>
            <IconButton
              label={`Detach ${file.name}`}
              isDisabled={store.readOnly}
              onPress={() =>
                void store.execute({
                  type: 'detachEvidence',
                  sourceId: source.id,
                  sha256: file.sha256,
                })
              }
            >
              <X size={13} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        isPending={isCopying}
        isDisabled={store.readOnly}
        onPress={() => void attach(() => bridge.request('evidence.chooseAndAttach', target))}
      >
        <Paperclip size={13} aria-hidden="true" /> {isCopying ? 'Copying…' : 'Attach a file'}
      </Button>
    </DropZone>
  )
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  const units = ['kB', 'MB', 'GB']
  let size = bytes / 1000
  while (size >= 1000 && units.length > 1) {
    size /= 1000
    units.shift()
  }
  return `${size.toFixed(size < 10 ? 1 : 0)} ${units[0]}`
}
