import { useState } from 'react'
import type { Dossier } from '../../core/dossier/index.ts'
import { WITHHELD } from '../../core/source/index.ts'
import type { ArgOf } from '../../ipc/index.ts'
import { Sheet } from '../actions/Sheet.tsx'
import { ChipChoice } from '../claim/ChipChoice.tsx'
import { Button } from '../parts/Button.tsx'
import { Choice } from '../parts/Fields.tsx'
import { CitationCredits } from './CitationCredits.tsx'
import { CitedList } from './CitedList.tsx'
import { citedSources, type Which } from './cited-sources.ts'
import { copyList } from './copy-list.ts'
import { type CitationStyleName, STYLE_LABELS } from './load-citer.ts'
import { useCiter } from './use-citer.ts'
import { useEntries } from './use-entries.ts'
import './bibliography.css'

export type ExportFormat = ArgOf<'source.export'>['format']

const FORMATS: Readonly<Record<ExportFormat, string>> = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
}

export interface BibliographySheetProps {
  readonly dossier: Pick<Dossier, 'sources' | 'links'>
  /** Another one where the sources or the links are: they are changed in place. */
  readonly version: string
  readonly style: CitationStyleName
  /** What came of the last copy, import or export. */
  readonly news: string
  readonly onSay: (news: string) => void
  readonly onStyle: (style: CitationStyleName) => void
  /** Null where nothing can be added. */
  readonly onImport: (() => void) | null
  readonly onExport: (format: ExportFormat) => void
  readonly onClose: () => void
}

/** The sources as a list in a style, to be copied, and all of them as a file for other programs. */
export function BibliographySheet({
  dossier,
  version,
  style,
  news,
  onSay,
  onStyle,
  onImport,
  onExport,
  onClose,
}: BibliographySheetProps) {
  const { sources, links } = dossier
  const { used, all } = citedSources({ sources, links })
  const [which, setWhich] = useState<Which>(used.length > 0 ? 'used' : 'all')
  const [format, setFormat] = useState<ExportFormat>('bibtex')
  const citer = useCiter(style)
  const shown = which === 'used' ? used : all
  const { entries, isOld } = useEntries(citer, shown, `${which} ${version}`)
  const withheld = shown.filter(({ atRisk }) => atRisk).length
  const copy = () => {
    if (entries === null) return
    const what = entries.length === 1 ? '1 entry' : `${entries.length} entries`
    onSay(copyList(entries) ? `Copied ${what}.` : 'The list could not be copied.')
  }

  return (
    <Sheet title="Bibliography" place="middle" className="bibliography" onClose={onClose}>
      {all.length === 0 ? (
        <div className="bibliography-empty">
          <p>This dossier has no sources yet.</p>
          <p>Link a claim to one, or import them from a BibTeX, RIS or CSL-JSON file.</p>
          {onImport && (
            <Button look="primary" onPress={onImport}>
              Import…
            </Button>
          )}
        </div>
      ) : (
        <>
          <div className="bibliography-choices">
            <ChipChoice
              label="Style"
              chips={Object.entries(STYLE_LABELS).map(([id, content]) => ({
                id: id as CitationStyleName,
                content,
              }))}
              value={style}
              refusal={() => null}
              onChange={onStyle}
            />
            <ChipChoice
              label="Sources"
              chips={[
                { id: 'used', content: `Used by claims (${used.length})` },
                { id: 'all', content: `All (${all.length})` },
              ]}
              value={which}
              refusal={() => null}
              onChange={setWhich}
            />
          </div>
          <section
            className="bibliography-paper"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key
            tabIndex={0}
            aria-label="The list"
            aria-busy={isOld}
          >
            {entries === null ? (
              <p className="bibliography-quiet">Preparing the list…</p>
            ) : entries.length === 0 ? (
              <p className="bibliography-quiet">No claim uses a source yet.</p>
            ) : (
              <CitedList entries={entries} />
            )}
          </section>
          {withheld > 0 && (
            <p className="bibliography-note">
              “{WITHHELD}” stands for {withheld === 1 ? 'a source' : `${withheld} sources`} at risk,
              here and in every file.
            </p>
          )}
          <div className="bibliography-deeds">
            <Button
              look="primary"
              isDisabled={isOld || entries === null || entries.length === 0}
              onPress={copy}
            >
              Copy the list
            </Button>
            {onImport && <Button onPress={onImport}>Import…</Button>}
            <span className="bibliography-export">
              <Choice
                label="Format of the file"
                hideLabel
                value={format}
                options={FORMATS}
                onChange={setFormat}
              />
              <Button onPress={() => onExport(format)}>
                {all.length === 1 ? 'Export the source…' : `Export all ${all.length}…`}
              </Button>
            </span>
          </div>
        </>
      )}
      <p role="status" className="bibliography-news">
        {news}
      </p>
      <CitationCredits />
    </Sheet>
  )
}
