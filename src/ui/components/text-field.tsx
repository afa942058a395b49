import { TextField as AriaTextField, Input, TextArea } from 'react-aria-components'
import { FieldLabel, FieldMessages } from './field-parts.tsx'

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly placeholder?: string | undefined
  readonly isRequired?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Figures: to the right, tabular. */
  readonly isNumber?: boolean | undefined
  /** Given, the field has several lines. */
  readonly rows?: number | undefined
  readonly maxLength?: number | undefined
  readonly autoFocus?: boolean | undefined
  readonly className?: string | undefined
}

/** One text field, of one or several lines. The error is a sentence and says what is expected. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hint, error, placeholder, rows } = props
  return (
    <AriaTextField
      className={`field ${props.className ?? ''}`}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldLabel label={label} />
      {rows === undefined ? (
        <Input className={`input ${props.isNumber ? 'input--num' : ''}`} placeholder={placeholder ?? ''} />
      ) : (
        <TextArea className="textarea" rows={rows} placeholder={placeholder ?? ''} />
      )}
      <FieldMessages hint={hint} error={error} />
    </AriaTextField>
  )
}

/** Several lines. */
export function TextAreaField(props: TextFieldProps) {
  return <TextField rows={4} {...props} />
}
