import { type ReactNode, type RefObject, useState } from 'react'
import type { Result } from '../../core/result.ts'
import { flushTyping } from '../parts/typing.ts'
import { useStable } from '../parts/use-stable.ts'
import { bridge } from '../state/bridge.ts'
import type { DossierStore } from '../state/dossier-store.ts'
import type { NoticeStore } from '../state/notice-store.ts'
import { useStore } from '../state/observable.ts'
import type { SettingsStore } from '../state/settings-store.ts'
import { BibliographySheet, type ExportFormat } from './BibliographySheet.tsx'
import { importedWords } from './imported-words.ts'

export interface BibliographyDeeds {
  readonly show: () => void
  /** Lets the person choose files and adds their sources to the open dossier. */
  readonly importSources: () => void
  /** The sheet, while it is shown. */
  readonly sheet: ReactNode
}

export interface BibliographyOptions {
  readonly current: RefObject<DossierStore | null>
  readonly notices: NoticeStore
  readonly settings: SettingsStore
}

/** The bibliography of the open dossier, and its sources from and to files. */
export function useBibliography({
  current,
  notices,
  settings,
}: BibliographyOptions): BibliographyDeeds {
  const [shown, setShown] = useState<DossierStore | null>(null)
  const [news, setNews] = useState('')
  /** In the sheet where it is shown, which lies over the notices. */
  const tell = (result: Result<string | null>) => {
    const failure = result.ok ? null : `${result.error.reason} ${result.error.next}`
    if (shown !== null) setNews(result.ok ? (result.value ?? '') : (failure ?? ''))
    else if (!result.ok) notices.fail(result.error)
    else if (result.value !== null) notices.show(result.value)
  }
  const importSources = useStable(async () => {
    const store = current.current
    if (store === null) return
    if (store.readOnly) return notices.show('Nothing can be changed here.')
    flushTyping()
    const imported = await bridge.request('source.chooseAndImport', store.id)
    if (!imported.ok) return tell(imported)
    tell({ ok: true, value: imported.value === null ? null : importedWords(imported.value) })
  })
  const exportSources = async (store: DossierStore, format: ExportFormat) => {
    flushTyping()
    await store.answered()
    const written = await bridge.request('source.export', { id: store.id, format })
    if (!written.ok) return tell(written)
    tell({
      ok: true,
      value: written.value === null ? null : `Sources written to ${written.value.path}`,
    })
  }
  const isHere = shown !== null && shown === current.current
  return {
    show: () => {
      flushTyping()
      setNews('')
      setShown(current.current)
    },
    importSources: () => void importSources(),
    sheet: isHere ? (
      <ShownBibliography
        store={shown}
        settings={settings}
        news={news}
        onSay={setNews}
        onImport={shown.readOnly ? null : () => void importSources()}
        onExport={(format) => void exportSources(shown, format)}
        onClose={() => setShown(null)}
      />
    ) : null,
  }
}

interface ShownBibliographyProps {
  readonly store: DossierStore
  readonly settings: SettingsStore
  readonly news: string
  readonly onSay: (news: string) => void
  readonly onImport: (() => void) | null
  readonly onExport: (format: ExportFormat) => void
  readonly onClose: () => void
}

function ShownBibliography({ store, settings, ...sheet }: ShownBibliographyProps) {
  const sources = useStore(store, () => store.versionOf('sources'))
  const links = useStore(store, () => store.versionOf('links'))
  const style = useStore(settings, () => settings.settings.citationStyle)
  return (
    <BibliographySheet
      {...sheet}
      dossier={store.dossier}
      version={`${sources} ${links}`}
      style={style}
      onStyle={(citationStyle) => settings.change({ citationStyle })}
    />
  )
}
