import { ExternalLink } from 'lucide-react'
import type { Source } from '../../core/dossier/index.ts'
import { bridge } from '../state/bridge.ts'
import { useDossierStore, useStores } from '../state/context.ts'

/** A web address that opens in the system's browser; other addresses are plain text. */
export function WebAddress({ source }: { readonly source: Source }) {
  const { notices } = useStores()
  const { id } = useDossierStore()
  const url = source.csl.URL
  if (url === undefined) return null
  const host = hostOf(url)
  if (host === null) return <span>{url}</span>
  return (
    <button
      type="button"
      className="web-address"
      title={url}
      onClick={async () =>
        notices.report(await bridge.request('source.openWeb', { id, sourceId: source.id }))
      }
    >
      {host} <ExternalLink size={11} aria-hidden="true" />
      <span className="heard">, opens in the browser</span>
    </button>
  )
}

function hostOf(url: string): string | null {
  try {
    const { protocol, host } = new URL(url)
    return protocol === 'https:' || protocol === 'http:' ? host : null
  } catch {
    return null
  }
}
