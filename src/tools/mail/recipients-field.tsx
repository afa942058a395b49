import { X } from 'lucide-react'
import { useRef } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { type Correspondent, correspondents } from '../../domain/desk/people.ts'
import type { Records } from '../../domain/records/records.ts'
import '../../ui/components/field.css'
import { FieldLabel } from '../../ui/components/field-parts.tsx'
import '../../ui/components/popover.css'
import { addresseeName, fold, resolveTyped } from './reply.ts'

interface RecipientsFieldProps {
  readonly label: string
  readonly records: Records
  readonly addresses: readonly string[]
  readonly typing: string
  readonly onChange: (addresses: readonly string[], typing: string) => void
  readonly autoFocus?: boolean | undefined
}

const SHOWN = 8

/** A line of addresses: people of the directory are proposed, anything may be typed. */
export function RecipientsField({ label, records, addresses, typing, onChange, autoFocus }: RecipientsFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const found = proposals(records, addresses, typing)
  const set = (typed: string) => {
    const address = resolveTyped(typed, records)
    if (address !== '') onChange(addresses.includes(address) ? addresses : [...addresses, address], '')
  }
  return (
    <div className="mail-to">
      <ComboBox
        className="field mail-to-box"
        items={found}
        value={null}
        inputValue={typing}
        allowsCustomValue
        menuTrigger="input"
        onInputChange={(value) => {
          // A separator typed or pasted sets what stands before it.
          const parts = value.split(/[;,]/)
          if (parts.length === 1) return onChange(addresses, value)
          const added = parts.slice(0, -1).map((part) => resolveTyped(part, records))
          const rest = parts.at(-1)?.trimStart() ?? ''
          onChange([...addresses, ...added.filter((address) => address !== '' && !addresses.includes(address))], rest)
        }}
        onChange={(key) => {
          const person = found.find(({ id }) => id === key)
          if (person) set(person.email)
        }}
      >
        <FieldLabel label={label} />
        <div className="mail-to-line">
          {addresses.map((address) => (
            <span key={address} className="mail-to-chip" title={address}>
              {addresseeName(address, records)}
              <button
                type="button"
                aria-label={`Retirer ${addresseeName(address, records)} (${label})`}
                onClick={() => {
                  onChange(
                    addresses.filter((other) => other !== address),
                    typing,
                  )
                  input.current?.focus()
                }}
              >
                <X />
              </button>
            </span>
          ))}
          <Input
            ref={input}
            autoFocus={autoFocus ?? false}
            spellCheck={false}
            onBlur={() => set(typing)}
            onKeyDown={(event) => {
              const hasChoice = event.currentTarget.getAttribute('aria-activedescendant')
              if (event.key === 'Enter' && !hasChoice && typing.trim() !== '') {
                event.preventDefault()
                set(typing)
              }
              if (event.key === 'Backspace' && typing === '') onChange(addresses.slice(0, -1), '')
            }}
          />
        </div>
        <Popover className="popover mail-to-popover" placement="bottom start">
          <ListBox<Correspondent> className="options">
            {(person) => (
              <ListBoxItem id={person.id} className="option" textValue={`${person.fullName}, ${person.organisation}`}>
                <span>
                  <b>{person.fullName}</b>, {person.organisation}
                  <br />
                  <span className="muted">{person.email}</span>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  )
}

/** People whose name, firm or address has words that begin as what is typed. */
function proposals(records: Records, taken: readonly string[], typing: string): readonly Correspondent[] {
  const words = fold(typing).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return correspondents(records)
    .filter((person) => person.email !== '' && !taken.includes(person.email))
    .filter((person) => {
      const known = fold(`${person.fullName} ${person.organisation} ${person.email}`).split(/[\s’'-]+/)
      return words.every((word) => known.some((part) => part.startsWith(word)))
    })
    .slice(0, SHOWN)
}
