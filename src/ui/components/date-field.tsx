import { parseDate } from '@internationalized/date'
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components'
import { isIsoDate } from '../../domain/trade/iso-date.ts'
import { FieldLabel, FieldMessages } from './field-parts.tsx'
import { French } from './french.tsx'

interface DateFieldProps {
  readonly label: string
  /** ISO, or empty. */
  readonly value: string
  readonly onChange: (date: string) => void
  readonly error?: string | undefined
}

/** A date typed day, month, year; each part also goes up and down with the arrows. */
export function DateField({ label, value, onChange, error }: DateFieldProps) {
  return (
    <French>
      <AriaDateField
        className="field"
        value={isIsoDate(value) ? parseDate(value) : null}
        onChange={(date) => onChange(date?.toString() ?? '')}
        isInvalid={error !== undefined}
        shouldForceLeadingZeros
      >
        <FieldLabel label={label} />
        <DateInput className="input parts">{(segment) => <DateSegment segment={segment} className="part" />}</DateInput>
        <FieldMessages error={error} />
      </AriaDateField>
    </French>
  )
}
