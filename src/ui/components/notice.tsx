import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import './notice.css'

export type NoticeTone = 'info' | 'error' | 'warn' | 'ok'

interface NoticeProps {
  readonly tone?: NoticeTone | undefined
  /** What happened, in one sentence. */
  readonly title: string
  /** What is safe, and what can be done. */
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly icon?: ReactNode
}

const ICONS = { info: Info, error: CircleAlert, warn: TriangleAlert, ok: CircleCheck }

/** A notice in words. An error is announced at once, the rest politely. */
export function Notice({ tone = 'info', title, children, action, icon }: NoticeProps) {
  const Icon = ICONS[tone]
  return (
    <div className={`notice notice--${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      {icon ?? <Icon />}
      <div>
        <b>{title}</b>
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  )
}
