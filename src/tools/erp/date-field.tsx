import { parseDate } from '@internationalized/date'
import { CircleAlert } from 'lucide-react'
import {
  DateField as AriaDateField,
  DateInput,
  DateSegment,
  FieldError,
  I18nProvider,
  Label,
} from 'react-aria-components'
import { isIsoDate } from '../../domain/trade/iso-date.ts'
import '../../ui/components/field.css'

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
    <I18nProvider locale="fr-FR">
      <AriaDateField
        className="field"
        value={isIsoDate(value) ? parseDate(value) : null}
        onChange={(date) => onChange(date?.toString() ?? '')}
        isInvalid={error !== undefined}
        shouldForceLeadingZeros
      >
        <Label className="label">{label}</Label>
        <DateInput className="input erp-date">
          {(segment) => <DateSegment segment={segment} className="erp-date-part" />}
        </DateInput>
        {error !== undefined && (
          <FieldError className="error">
            <CircleAlert />
            <span>{error}</span>
          </FieldError>
        )}
      </AriaDateField>
    </I18nProvider>
  )
}
