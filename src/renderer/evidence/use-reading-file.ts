import type { KeptFile, Link, Source } from '../../core/dossier/index.ts'
import { useDossierStore, useReading, useRecord } from '../state/context.ts'

/** What lies beside the article. */
export interface ReadingFile {
  readonly source: Source
  readonly file: KeptFile
  /** The link whose passage is asked for; null where the file alone is. */
  readonly link: Link | null
  /** Another object each time that something is asked for, were it the same again. */
  readonly asked: object
}

/** The kept file that lies beside the article; null where none does, or it was detached since. */
export function useReadingFile(): ReadingFile | null {
  const reading = useReading()
  useRecord('sources')
  useRecord('links')
  const { dossier } = useDossierStore()
  const source = reading === null ? undefined : dossier.sources[reading.sourceId]
  const file = reading === null ? undefined : source?.evidence[reading.sha256]
  if (reading === null || source === undefined || file === undefined) return null
  const link = reading.linkId === null ? null : (dossier.links[reading.linkId] ?? null)
  return { source, file, link, asked: reading }
}
