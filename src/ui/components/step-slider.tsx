import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import './step-slider.css'

interface StepSliderProps {
  readonly label: string
  readonly value: number
  readonly max: number
  readonly onChange: (value: number) => void
  /** How a step is said ("10 h 42, appel de M. Malaurie"). */
  readonly describe: (value: number) => string
}

/** Goes through steps: arrows, Home and End, or a finger. */
export function StepSlider({ label, value, max, onChange, describe }: StepSliderProps) {
  return (
    <Slider className="slider" minValue={0} maxValue={max} value={value} onChange={onChange}>
      <Label className="sr-only">{label}</Label>
      <SliderTrack className="slider-track">
        <i style={{ width: `${max > 0 ? (100 * value) / max : 0}%` }} />
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
      <SliderOutput className="sr-only">{describe(value)}</SliderOutput>
    </Slider>
  )
}
