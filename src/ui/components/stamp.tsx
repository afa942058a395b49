import './stamp.css'

interface StampProps {
  readonly title: string
  readonly detail?: string | undefined
  readonly tone?: 'danger' | 'ok' | 'entreprise' | 'association' | 'mairie' | undefined
  readonly className?: string | undefined
}

export function Stamp({ title, detail, tone = 'danger', className }: StampProps) {
  return (
    <span className={`stamp stamp--${tone} ${className ?? ''}`}>
      {title}
      {detail && <small>{detail}</small>}
    </span>
  )
}
