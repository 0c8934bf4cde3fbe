import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'

export interface ScaleProps {
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
}

/** A slider with its value in words. */
export function Scale({ label, unit, value, min, max, onChange }: ScaleProps) {
  return (
    <Slider className="scale" value={value} minValue={min} maxValue={max} onChange={onChange}>
      <Label>
        {label}
        <span className="heard">, in {unit}</span>
      </Label>
      <SliderOutput className="scale-value">
        {value} {unit}
      </SliderOutput>
      <SliderTrack className="scale-track">
        {({ state }) => (
          <>
            <i className="scale-filled" style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb className="scale-thumb" />
          </>
        )}
      </SliderTrack>
    </Slider>
  )
}
