import { useId } from 'react'
import { Switch } from 'react-aria-components'
import { isWebAddress, type ReportFields } from '../../core/report/index.ts'
import type { ReportKind, ReportView, Settings } from '../../ipc/index.ts'
import { Folded } from '../claim/Folded.tsx'
import { Choice, TextField } from '../parts/Fields.tsx'
import { CheckList } from './CheckList.tsx'
import { FieldChoice } from './FieldChoice.tsx'
import { KINDS, pdfLacks, STYLES } from './report-words.ts'

/** How a report is made, as far as a person says it in the sheet. */
export interface Wanted {
  readonly kinds: readonly ReportKind[]
  readonly paper: Settings['reportPaper']
  readonly style: Settings['citationStyle']
  readonly fields: ReportFields
  readonly anonymise: boolean
  /** Where it is published, as it was typed. */
  readonly url: string
}

export interface ReportOptionsProps {
  readonly wanted: Wanted
  readonly pdf: ReportView['pdf']
  readonly onChange: (changes: Partial<Wanted>) => void
}

/** What is written, where it is published, and what of it appears. */
export function ReportOptions({ wanted, pdf, onChange }: ReportOptionsProps) {
  const { kinds, paper, style, fields, anonymise, url } = wanted
  const id = useId()
  const lacks = pdfLacks(pdf)
  const more: Partial<Record<ReportKind, React.ReactNode>> = {
    pdf: (
      <Choice
        label="Paper"
        hideLabel
        value={paper}
        options={{ A4: 'A4', Letter: 'Letter' }}
        onChange={(paper) => onChange({ paper })}
      />
    ),
    sources: (
      <Choice
        label="Style of the source list"
        hideLabel
        value={style}
        options={STYLES}
        onChange={(style) => onChange({ style })}
      />
    ),
  }
  return (
    <div className="report-options">
      <CheckList
        label="Write it as"
        items={(Object.keys(KINDS) as ReportKind[]).map((kind) => ({
          id: kind,
          label: KINDS[kind].label,
          about: kind === 'pdf' && lacks !== '' ? lacks : KINDS[kind].about,
          isDisabled: kind === 'pdf' && pdf === null,
          more: more[kind],
        }))}
        chosen={kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
      <TextField
        label="Its address on the web"
        type="url"
        value={url}
        onChange={(url) => onChange({ url })}
        hint="Where it is to be published, for ClaimReview."
        {...(isAddress(url) ? {} : { error: 'An address starts with https://.' })}
      />
      <Switch
        className="settings-switch"
        isSelected={anonymise}
        onChange={(anonymise) => onChange({ anonymise })}
        aria-describedby={`${id}-anonymise`}
      >
        <span className="settings-track" aria-hidden="true" />
        Anonymise names
      </Switch>
      <p id={`${id}-anonymise`} className="settings-hint">
        Who worked on it is named by role: Checker 1, Editor 1.
      </p>
      <Folded title="What appears">
        <FieldChoice hideLabel fields={fields} onChange={(fields) => onChange({ fields })} />
      </Folded>
    </div>
  )
}

/** Whether what was typed can stand in a report; nothing can too. */
export function isAddress(url: string): boolean {
  return url.trim() === '' || isWebAddress(url.trim())
}
