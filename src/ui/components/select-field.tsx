import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { FieldLabel, FieldMessages } from './field-parts.tsx'
import './popover.css'

export interface SelectOption<Id extends string> {
  readonly id: Id
  readonly label: string
}

interface SelectFieldProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean | undefined
  readonly options: readonly SelectOption<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly placeholder?: string | undefined
}

export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, options, value, onChange, hint, error } = props
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen) onChange(chosen.id)
      }}
      isInvalid={error !== undefined}
      placeholder={props.placeholder ?? 'Choisir'}
    >
      <FieldLabel label={label} isHidden={props.isLabelHidden} />
      <Button className="select">
        <SelectValue />
        <ChevronDown />
      </Button>
      <FieldMessages hint={hint} error={error} />
      <Popover className="popover">
        <ListBox className="options" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} className="option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
