import { useState } from 'react'
import { Button } from '../parts/Button.tsx'
import { Choice } from '../parts/Fields.tsx'

export type LetterFormat = 'text' | 'csv'

const FORMATS: Readonly<Record<LetterFormat, string>> = { text: 'Text', csv: 'CSV' }

export interface ExportChoiceProps {
  readonly isDisabled: boolean
  readonly onExport: (format: LetterFormat) => void
}

/** Writing a list to a file, in the format that is chosen. */
export function ExportChoice({ isDisabled, onExport }: ExportChoiceProps) {
  const [format, setFormat] = useState<LetterFormat>('text')
  return (
    <span className="letter-export">
      <Choice
        label="Format of the file"
        hideLabel
        value={format}
        options={FORMATS}
        onChange={setFormat}
      />
      <Button isDisabled={isDisabled} onPress={() => onExport(format)}>
        Export…
      </Button>
    </span>
  )
}
