import { parseTime } from '@internationalized/date'
import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components'
import { FieldLabel, FieldMessages } from '../../ui/components/field-parts.tsx'
import { minutesOf } from './entries.ts'

interface TimeFieldProps {
  readonly label: string
  /** `HH:MM`, or empty. */
  readonly value: string
  readonly onChange: (time: string) => void
  readonly error?: string | undefined
}

/** An hour typed hours, minutes; each part also goes up and down with the arrows. */
export function TimeField({ label, value, onChange, error }: TimeFieldProps) {
  return (
    <AriaTimeField
      className="field"
      value={minutesOf(value) === null ? null : parseTime(value.padStart(5, '0'))}
      onChange={(time) => onChange(time?.toString().slice(0, 5) ?? '')}
      isInvalid={error !== undefined}
      hourCycle={24}
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} />
      <DateInput className="input parts">{(segment) => <DateSegment segment={segment} className="part" />}</DateInput>
      <FieldMessages error={error} />
    </AriaTimeField>
  )
}
