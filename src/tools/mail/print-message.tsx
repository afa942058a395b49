import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { Mail } from '../../domain/desk/desk.ts'
import { formatTime } from '../../domain/desk/render.ts'
import type { Records } from '../../domain/records/records.ts'
import { formatWeekdayDate } from '../../domain/trade/format-date.ts'
import { attachmentName } from './mailbox.ts'
import { addresseeName } from './reply.ts'

interface PrintMessageProps {
  readonly mail: Mail
  readonly records: Records
  readonly onDone: () => void
}

/** The message alone on the printed page: the rest of the screen is hidden by the style sheet while it prints. */
export function PrintMessage({ mail, records, onDone }: PrintMessageProps) {
  useEffect(() => {
    window.print()
    onDone()
  }, [onDone])
  const names = (addresses: readonly string[]) => addresses.map((a) => addresseeName(a, records)).join(', ')
  return createPortal(
    <article className="mail-print">
      <h1>{mail.subject}</h1>
      <dl>
        <dt>De</dt>
        <dd>{[mail.from, mail.fromAddress].filter(Boolean).join(', ')}</dd>
        <dt>À</dt>
        <dd>{names(mail.to)}</dd>
        {mail.cc.length > 0 && (
          <>
            <dt>Copie</dt>
            <dd>{names(mail.cc)}</dd>
          </>
        )}
        <dt>Date</dt>
        <dd>
          {mail.date === '' ? '' : `${formatWeekdayDate(mail.date)}, `}
          {formatTime(mail.minute)}
        </dd>
        {mail.attachments.length > 0 && (
          <>
            <dt>Pièces jointes</dt>
            <dd>{mail.attachments.map((id) => attachmentName(id, records)).join(', ')}</dd>
          </>
        )}
      </dl>
      <div className="mail-body">{mail.body}</div>
    </article>,
    document.body,
  )
}
