import { Check, CircleHelp, Minus, X } from 'lucide-react'
import type { LectureItem } from '../../view-models/lecture.ts'

interface LectureItemsProps {
  readonly items: readonly LectureItem[]
  readonly text: string
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly label: string
  readonly empty: string
}

const ICONS = { good: Check, bad: X, doubt: CircleHelp, plain: Minus }

/** What was read, each with its passages in words: to press one is to see it in the text. */
export function LectureItems({ items, text, selected, onSelect, label, empty }: LectureItemsProps) {
  if (items.length === 0) return <p className="muted">{empty}</p>
  return (
    <ul className="lecture-items" aria-label={label}>
      {items.map((item) => {
        const Icon = ICONS[item.tone]
        return (
          <li key={item.id}>
            <button
              type="button"
              className={`lecture-item ${item.tone}`}
              aria-pressed={item.id === selected}
              onClick={() => onSelect(item.id)}
            >
              <Icon />
              <span>
                <b>{item.word}</b> {item.label}
                {item.passages.map(({ start, end }) => (
                  <q key={start}>{text.slice(start, end).replace(/\s+/g, ' ')}</q>
                ))}
                {item.details.map((detail) => (
                  <small key={detail}>{detail}</small>
                ))}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
