import { type KeyboardEvent, type Ref, type RefObject, useId, useRef } from 'react'
import { type TypingHelp, tintedPieces } from './formula-typing.ts'

interface FormulaBarProps {
  readonly cellName: string
  readonly text: string
  readonly isEditing: boolean
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly help: TypingHelp
  readonly chosen: number
  readonly error: string | null
  readonly errorId: string
  readonly onType: (text: string, caret: number) => void
  readonly onCaret: (caret: number) => void
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly onComplete: (name: string) => void
}

/** What the cell holds, with its references in colour, and help on the function being typed. */
export function FormulaBar(props: FormulaBarProps) {
  const { cellName, text, isEditing, help, chosen, error, errorId } = props
  const listId = useId()
  const proposals = isEditing ? help.proposals : []
  const current = isEditing && proposals.length === 0 && error === null ? help.current : null
  return (
    <div className="fx-zone">
      <div className="fx">
        <span className="cell-ref num">{cellName}</span>
        <span className="fx-i" aria-hidden="true">
          fx
        </span>
        <TintedInput
          inputRef={props.inputRef}
          label={`Contenu de la cellule ${cellName}`}
          className="fx-input"
          text={text}
          errorId={error === null ? undefined : errorId}
          listId={proposals.length > 0 ? listId : undefined}
          activeId={proposals.length > 0 ? `${listId}-${chosen}` : undefined}
          onType={props.onType}
          onCaret={props.onCaret}
          onFocus={props.onFocus}
          onKeyDown={props.onKeyDown}
        />
      </div>
      {error !== null && (
        <p className="fx-error" id={errorId} role="alert">
          {error}
        </p>
      )}
      {proposals.length > 0 && (
        <div className="fx-help">
          <div className="fx-list" id={listId} role="listbox" aria-label="Fonctions">
            {proposals.map(({ name, usage, text: sentence }, rank) => (
              // The keyboard stays in the field (arrows and Tab there): the option only answers the pointer.
              <div
                key={name}
                id={`${listId}-${rank}`}
                role="option"
                tabIndex={-1}
                aria-selected={rank === chosen}
                className="fx-option"
                onPointerDown={(event) => {
                  event.preventDefault()
                  props.onComplete(name)
                }}
              >
                <b>{usage}</b> <span>{sentence}</span>
              </div>
            ))}
          </div>
        </div>
      )}
      {current && (
        <p className="fx-help fx-usage">
          <b>{current.usage}</b> <span>{current.text}</span>
        </p>
      )}
    </div>
  )
}

interface TintedInputProps {
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly className: string
  readonly text: string
  readonly errorId: string | undefined
  readonly listId: string | undefined
  readonly activeId: string | undefined
  readonly onType: (text: string, caret: number) => void
  readonly onCaret: (caret: number) => void
  readonly onFocus?: () => void
  readonly onBlur?: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** A field whose references are in colour: the coloured text lies under the field's own, which is transparent. */
export function TintedInput(props: TintedInputProps) {
  const { text, label, className, inputRef, listId, activeId, errorId } = props
  const under = useRef<HTMLSpanElement>(null)
  const isFormula = text.startsWith('=')
  let at = 0
  return (
    <span className={`tinted ${className}`}>
      {isFormula && (
        <span className="tinted-under" aria-hidden="true">
          <span ref={under as Ref<HTMLSpanElement>}>
            {tintedPieces(text).map((piece) => {
              const key = at
              at += piece.text.length
              return (
                <span key={key} className={piece.tint > 0 ? `ref-${piece.tint}` : undefined}>
                  {piece.text}
                </span>
              )
            })}
          </span>
        </span>
      )}
      <input
        ref={inputRef}
        className={isFormula ? 'is-formula' : undefined}
        aria-label={label}
        value={text}
        autoComplete="off"
        spellCheck={!isFormula}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={listId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-invalid={errorId !== undefined}
        aria-describedby={errorId}
        onChange={(event) => props.onType(event.target.value, event.target.selectionStart ?? event.target.value.length)}
        onSelect={(event) => props.onCaret(event.currentTarget.selectionStart ?? 0)}
        onScroll={(event) => {
          if (under.current) under.current.style.translate = `${-event.currentTarget.scrollLeft}px`
        }}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
        onKeyDown={props.onKeyDown}
      />
    </span>
  )
}
