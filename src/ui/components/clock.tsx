import './clock.css'

interface ClockProps {
  /** Minutes since midnight, for the hands. */
  readonly minutes: number
  /** "10 h 42" */
  readonly time: string
  /** "Mardi 24 novembre" */
  readonly date: string
  readonly isPaused?: boolean | undefined
}

/** The office clock. It moves with acts, never by itself. */
export function Clock({ minutes, time, date, isPaused }: ClockProps) {
  return (
    <div className="clock" role="timer" aria-label={`Heure de bureau\u00a0: ${time}, ${date}`}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="21" fill="#fff6e6" stroke="#e8604c" strokeWidth="5" />
        <g stroke="#2e1f38" strokeLinecap="round">
          <path d="M24 8v3M24 37v3M8 24h3M37 24h3" strokeWidth="2" />
          <path d="M24 24V14" strokeWidth="3.6" transform={`rotate(${(minutes / 2) % 360} 24 24)`} />
          <path d="M24 24V10" strokeWidth="2.6" transform={`rotate(${(minutes % 60) * 6} 24 24)`} />
        </g>
      </svg>
      <div aria-hidden="true">
        <b>{isPaused ? 'Pause' : time}</b>
        <span>{date}</span>
      </div>
    </div>
  )
}
