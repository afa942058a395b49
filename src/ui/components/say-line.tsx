import './say-line.css'

interface SayLineProps {
  readonly number: number
  readonly children: string
  readonly onSay: () => void
}

/** A sentence that can be said; its number is its key. */
export function SayLine({ number, children, onSay }: SayLineProps) {
  return (
    <button type="button" className="say" aria-keyshortcuts={String(number)} onClick={onSay}>
      <kbd>{number}</kbd>
      <span>{`«\u00a0${children}\u00a0»`}</span>
    </button>
  )
}
