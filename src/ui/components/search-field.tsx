import { Search } from 'lucide-react'
import './field.css'

interface SearchFieldProps {
  readonly label: string
  readonly placeholder?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly className?: string | undefined
}

export function SearchField({ label, placeholder, value, onChange, className }: SearchFieldProps) {
  return (
    <div className={`search ${className ?? ''}`}>
      <Search />
      <input
        className="input"
        type="search"
        aria-label={label}
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
