import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import './check.css'

interface CheckboxProps {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean | undefined
}

export function Checkbox({ children, isSelected, onChange, isDisabled }: CheckboxProps) {
  return (
    <AriaCheckbox className="check" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled ?? false}>
      <span className="box">
        <Check />
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  )
}
