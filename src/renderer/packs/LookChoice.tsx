import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { VerdictLook } from '../../core/dossier/index.ts'
import { lookLabels } from './looks.ts'
import { VerdictSample } from './VerdictSample.tsx'
import './look-choice.css'

export interface LookChoiceProps {
  readonly value: VerdictLook
  readonly glyph: string
  /** The labels of other verdicts, by the looks that they have. */
  readonly others: ReadonlyMap<VerdictLook, string>
  readonly onChange: (look: VerdictLook) => void
}

/** One of the looks that are told apart by colour and by line, each shown as the article has it. */
export function LookChoice({ value, glyph, others, onChange }: LookChoiceProps) {
  const other = others.get(value)
  return (
    <RadioGroup
      className="field"
      value={value}
      orientation="horizontal"
      onChange={(look) => onChange(look as VerdictLook)}
    >
      <Label className="field-label">Look in the article</Label>
      <div className="looks">
        {(Object.keys(lookLabels) as VerdictLook[]).map((look) => (
          <Radio key={look} value={look} className="look-option" aria-label={lookLabels[look]}>
            <VerdictSample verdict={{ glyph, look }} words="words" />
          </Radio>
        ))}
      </div>
      <p className="field-hint">
        {lookLabels[value]}.
        {other !== undefined && ` “${other}” has it too: only the sign tells the two apart.`}
      </p>
    </RadioGroup>
  )
}
