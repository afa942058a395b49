import type { ReactNode } from 'react'
import { ListBox as AriaListBox, ListBoxItem } from 'react-aria-components'
import './list-box.css'

export interface ListItem {
  readonly id: string
  /** What typing finds and what is read aloud. */
  readonly text: string
  readonly content: ReactNode
}

interface ListBoxProps {
  readonly label: string
  readonly items: readonly ListItem[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly empty?: ReactNode
  readonly className?: string | undefined
}

/** A list in which one thing is chosen (messages, files, passages). */
export function ListBox({ label, items, selected, onSelect, empty, className }: ListBoxProps) {
  return (
    <AriaListBox
      className={`list ${className ?? ''}`}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const first = keys === 'all' ? undefined : [...keys][0]
        if (first !== undefined) onSelect(String(first))
      }}
      renderEmptyState={() => empty}
    >
      {items.map((item) => (
        <ListBoxItem key={item.id} id={item.id} textValue={item.text} className="list-item">
          {item.content}
        </ListBoxItem>
      ))}
    </AriaListBox>
  )
}
