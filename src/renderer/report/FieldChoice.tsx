import type { ReportFields } from '../../core/report/index.ts'
import { CheckList } from './CheckList.tsx'
import { FIELDS } from './report-words.ts'

type Field = keyof ReportFields
const ALL = Object.keys(FIELDS) as Field[]

export interface FieldChoiceProps {
  readonly fields: ReportFields
  readonly onChange: (fields: ReportFields) => void
  readonly hideLabel?: boolean
}

/** What appears in a report. */
export function FieldChoice({ fields, onChange, hideLabel = false }: FieldChoiceProps) {
  return (
    <CheckList
      label="What appears in reports"
      hideLabel={hideLabel}
      items={ALL.map((id) => ({ id, label: FIELDS[id] }))}
      chosen={ALL.filter((field) => fields[field])}
      onChange={(chosen) =>
        onChange(
          Object.fromEntries(ALL.map((field) => [field, chosen.includes(field)])) as ReportFields,
        )
      }
    />
  )
}
