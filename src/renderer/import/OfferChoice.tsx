import type { ImportChoices, Offer } from '../../core/article/index.ts'
import { ChipChoice } from '../claim/ChipChoice.tsx'
import { Choice } from '../parts/Fields.tsx'
import { becauseWords, choiceLabels, optionsOf } from './choices.ts'

export interface OfferChoiceProps {
  readonly offer: Offer
  /** What is taken, or will be once the file has been read in that way. */
  readonly value: string
  readonly onChoose: (choices: ImportChoices) => void
}

/** A choice that a file leaves open. */
export function OfferChoice({ offer, value, onChoose }: OfferChoiceProps) {
  const { choice } = offer
  const options = optionsOf(offer)
  const label = choiceLabels[choice]
  const because = value === offer.value ? becauseWords(offer) : ''
  const choose = (taken: string) => {
    if (taken !== value) onChoose({ [choice]: taken })
  }
  if (choice !== 'charset') {
    const chips = Object.entries(options).map(([id, content]) => ({ id, content }))
    return (
      <ChipChoice label={label} chips={chips} value={value} refusal={free} onChange={choose}>
        {because !== '' && <p className="field-hint">{because}</p>}
      </ChipChoice>
    )
  }
  return (
    <div className="import-offer">
      <Choice label={label} value={value} options={options} onChange={choose} />
      {because !== '' && <p className="field-hint">{because}</p>}
    </div>
  )
}

const free = () => null
