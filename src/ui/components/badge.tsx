import './badge.css'

interface BadgeProps {
  readonly count: number | string
  readonly tone?: 'bright' | 'deep' | 'quiet' | undefined
  /** What is counted, read aloud after the number. */
  readonly label?: string | undefined
}

export function Badge({ count, tone = 'bright', label }: BadgeProps) {
  return (
    <span className={`badge badge--${tone}`}>
      {count}
      {label && <span className="sr-only"> {label}</span>}
    </span>
  )
}
