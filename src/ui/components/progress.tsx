import './progress.css'

interface ProgressProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** How the value is said ("14 sur 40"). */
  readonly text: string
}

export function Progress({ label, value, max, text }: ProgressProps) {
  const share = max > 0 ? Math.min(100, Math.max(0, (100 * value) / max)) : 0
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
    >
      <i style={{ width: `${share}%` }} />
    </div>
  )
}
