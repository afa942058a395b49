import type { ReactNode } from 'react'
import './button.css'
import './segmented.css'

export interface SegmentedOption<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
}

interface SegmentedProps<Id extends string> {
  readonly label: string
  readonly options: readonly SegmentedOption<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly className?: string | undefined
}

/** Two to four exclusive views side by side (Ma lettre / Le corrigé). */
export function Segmented<Id extends string>({ label, options, value, onChange, className }: SegmentedProps<Id>) {
  return (
    <fieldset className={`segmented ${className ?? ''}`}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          className={`btn ${option.id === value ? 'is-on' : ''}`}
          aria-pressed={option.id === value}
          onClick={() => onChange(option.id)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
