import type { ReactNode } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import type { Mail } from '../../domain/desk/desk.ts'
import { correspondents } from '../../domain/desk/people.ts'
import { formatTime } from '../../domain/desk/render.ts'
import type { Records } from '../../domain/records/records.ts'
import { formatWeekdayDate } from '../../domain/trade/format-date.ts'
import { Portrait } from '../../ui/components/portrait.tsx'
import { Attachments } from './attachments.tsx'
import { addresseeName } from './reply.ts'

interface MessageProps {
  readonly mail: Mail
  readonly records: Records
  readonly open: ToolProps['open']
  readonly children?: ReactNode
}

/** One message as it was written: who, to whom, when, text and pieces. */
export function Message({ mail, records, open, children }: MessageProps) {
  const sender = correspondents(records).find(({ id }) => id === mail.fromId)
  const names = (addresses: readonly string[]) => addresses.map((a) => addresseeName(a, records)).join(', ')
  return (
    <div className="msg">
      <div className="msg-from">
        <Portrait portrait={{ name: mail.from, ground: sender?.isStaff ? 'sapin' : 'ciel' }} size={2.6} />
        <div className="grow">
          <b>{mail.from}</b>
          {sender && `, ${sender.organisation}`}
          <br />
          <span className="muted">
            {mail.fromAddress !== '' && `${mail.fromAddress}, `}à {names(mail.to)}
            {mail.cc.length > 0 && `, copie à ${names(mail.cc)}`}
            {mail.bcc.length > 0 && `, copie cachée à ${names(mail.bcc)}`}
          </span>
        </div>
        <time className="muted num" dateTime={mail.date}>
          <span className="sr-only">{mail.date === '' ? '' : `${formatWeekdayDate(mail.date)}, `}</span>
          {formatTime(mail.minute)}
        </time>
      </div>
      <div className="mail-body">{mail.body}</div>
      <Attachments ids={mail.attachments} records={records} open={open} />
      {children}
    </div>
  )
}
