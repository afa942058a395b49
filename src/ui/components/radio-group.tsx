import type { ReactNode } from 'react'
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components'
import './check.css'
import { FieldLabel, FieldMessages } from './field-parts.tsx'

export interface RadioOption<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
}

interface RadioGroupProps<Id extends string> {
  readonly label: string
  readonly options: readonly RadioOption<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly hint?: string | undefined
}

export function RadioGroup<Id extends string>({ label, options, value, onChange, hint }: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      className="field radios"
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen)
        if (option) onChange(option.id)
      }}
    >
      <FieldLabel label={label} />
      <div className="radios-options">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="check check--radio">
            <span className="box" />
            <span>{option.label}</span>
          </Radio>
        ))}
      </div>
      <FieldMessages hint={hint} />
    </AriaRadioGroup>
  )
}
