import { useState } from 'react'
import { useStore } from '../state/observable.ts'
import type { SettingsStore } from '../state/settings-store.ts'
import { isAddress, type Wanted } from './ReportOptions.tsx'
import type { ReportSettingsStore } from './report-settings-store.ts'

/** How many dossiers' addresses are kept in mind. */
const ADDRESSES = 500

/**
 * What is chosen for the report of a dossier. Formats, paper, style and address are as they were
 * last; what appears is as the library has it until it is changed here, for this dossier's sitting.
 */
export function useWanted(
  id: string,
  kept: ReportSettingsStore,
  settings: SettingsStore,
): readonly [Wanted, (changes: Partial<Wanted>) => void] {
  const library = useStore(kept, () => kept.settings)
  const pdf = useStore(kept, () => kept.pdf)
  const own = useStore(settings, () => settings.settings)
  const [changed, setChanged] = useState<Partial<Wanted>>({})
  const wanted: Wanted = {
    kinds: own.reportKinds.filter((kind) => kind !== 'pdf' || pdf !== null),
    paper: own.reportPaper,
    style: own.citationStyle,
    fields: library.fields,
    anonymise: library.anonymise,
    url: own.reportUrls[id] ?? '',
    ...changed,
  }
  const change = (changes: Partial<Wanted>) => {
    const { fields, anonymise, url, kinds, paper, style } = changes
    setChanged({
      ...changed,
      ...(fields && { fields }),
      ...(anonymise !== undefined && { anonymise }),
      ...(url !== undefined && { url }),
    })
    if (kinds) settings.change({ reportKinds: [...kinds] })
    if (paper) settings.change({ reportPaper: paper })
    if (style) settings.change({ citationStyle: style })
    if (url !== undefined && isAddress(url)) {
      const { [id]: _, ...others } = own.reportUrls
      const rest = Object.fromEntries(Object.entries(others).slice(1 - ADDRESSES))
      const typed = url.trim()
      settings.change({ reportUrls: typed === '' ? rest : { ...rest, [id]: typed } })
    }
  }
  return [wanted, change]
}
