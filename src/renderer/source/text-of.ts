import { bridge } from '../state/bridge.ts'
import type { TextOf } from './tie-passage.ts'

/** How the texts of a source's kept files are had; null for a file that has none. */
export function textOf(dossierId: string, sourceId: string): TextOf {
  return async ({ sha256, text }) => {
    const wanted = { id: dossierId, sourceId, sha256, text: text?.sha256 ?? null }
    const result = await bridge.request('evidence.text', wanted)
    return result.ok ? result.value : null
  }
}
