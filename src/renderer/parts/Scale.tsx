import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import './scale.css'

export interface ScaleProps {
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  /** What it comes to, in place of the value and its unit. */
  readonly shown?: string
  /** Words for its two ends. */
  readonly ends?: readonly [string, string]
  readonly onChange: (value: number) => void
}

/** A slider with its value in words. */
export function Scale(props: ScaleProps) {
  const { label, unit, value, min, max, step = 1, shown, ends, onChange } = props
  return (
    <Slider
      className="scale"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={onChange}
    >
      <div className="scale-head">
        <Label>
          {label}
          <span className="heard">, in {unit}</span>
        </Label>
        <SliderOutput className="scale-value">{shown ?? `${value} ${unit}`}</SliderOutput>
      </div>
      <div className="scale-line">
        <End words={ends?.[0]} />
        <SliderTrack className="scale-track">
          {({ state }) => (
            <>
              <i className="scale-filled" style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
              <SliderThumb className="scale-thumb" />
            </>
          )}
        </SliderTrack>
        <End words={ends?.[1]} />
      </div>
    </Slider>
  )
}

function End({ words }: { readonly words: string | undefined }) {
  if (words === undefined) return null
  return (
    <span className="scale-end" aria-hidden="true">
      {words}
    </span>
  )
}
