import { type ReactNode, useId } from 'react'
import type { SpellingMark } from '../../app/ports.ts'
import type { ZoneRule } from './zones.ts'

interface ZoneProps {
  readonly rule: ZoneRule
  readonly value: string
  readonly marks: readonly SpellingMark[]
  readonly onChange: (value: string) => void
}

/**
 * One zone of the page. The text is drawn twice at the same place: underneath, where it gives the zone its height and
 * carries the marks of the spelling; above, in the field in which one types.
 */
export function Zone({ rule, value, marks, onChange }: ZoneProps) {
  const id = useId()
  return (
    <div className={`zone zone--${rule.id}`} data-empty={value === '' || undefined}>
      <label className="zone-label" htmlFor={id}>
        {rule.label}
      </label>
      <div className="zone-stack">
        <div className="zone-under" aria-hidden="true">
          <Marked text={value === '' ? rule.hint : value} marks={value === '' ? [] : marks} />
          {'\u200b'}
        </div>
        <textarea
          id={id}
          className="zone-field"
          lang="fr"
          rows={1}
          spellCheck={false}
          placeholder={rule.hint}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  )
}

interface MarkedProps {
  readonly text: string
  readonly marks: readonly SpellingMark[]
}

function Marked({ text, marks }: MarkedProps) {
  const pieces: ReactNode[] = []
  let from = 0
  for (const { start, end } of marks) {
    pieces.push(text.slice(from, start))
    pieces.push(
      <span key={start} className="zone-mark">
        {text.slice(start, end)}
      </span>,
    )
    from = end
  }
  pieces.push(text.slice(from))
  return pieces
}
