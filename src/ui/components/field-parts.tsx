import { CircleAlert } from 'lucide-react'
import { FieldError, Label, Text } from 'react-aria-components'
import './field.css'

interface FieldPartsProps {
  readonly label: string
  /** Still read aloud. */
  readonly isHidden?: boolean | undefined
}

export function FieldLabel({ label, isHidden }: FieldPartsProps) {
  return <Label className={isHidden ? 'sr-only' : 'label'}>{label}</Label>
}

interface FieldMessagesProps {
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** Hint and error of a field; React Aria ties both to the input. */
export function FieldMessages({ hint, error }: FieldMessagesProps) {
  return (
    <>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {error && (
        <FieldError className="error">
          <CircleAlert />
          <span>{error}</span>
        </FieldError>
      )}
    </>
  )
}
