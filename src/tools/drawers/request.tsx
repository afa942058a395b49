import { useEffect, useRef } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import type { Mail } from '../../domain/desk/desk.ts'
import { byRole } from '../../domain/desk/people.ts'
import { formatTime, render } from '../../domain/desk/render.ts'
import { formatWeekdayDate } from '../../domain/trade/format-date.ts'
import { Button } from '../../ui/components/button.tsx'
import { Portrait } from '../../ui/components/portrait.tsx'
import './drawers.css'

/** What the manager asked: the message as it came, or the words of the briefing until it has come. */
export function RequestDrawer({ run, view, open }: ToolProps) {
  const { scenario, caseFile } = view.setup
  const manager = byRole(caseFile, view.desk.records, scenario.manager)
  const mail = requestMail(view.desk.mails, scenario.briefing.request)
  const asked = useRef(false)
  useEffect(() => {
    if (!mail || asked.current || view.desk.consulted.includes(mail.id)) return
    asked.current = true
    void run.perform({ gesture: 'consulter', tool: 'messagerie', target: mail.id })
  })
  const text = scenario.texts[scenario.briefing.request]
  const words = mail?.body ?? (text === undefined ? scenario.briefing.lines.join('\n\n') : render(text, { caseFile }))
  return (
    <div className="drawer request scroll">
      <div className="request-from">
        <Portrait portrait={{ name: manager?.fullName ?? '', ground: 'corail' }} size={2.6} />
        <div>
          <b>{manager?.fullName ?? mail?.from}</b>
          {manager && `, ${manager.organisation}`}
          {mail && (
            <>
              <br />
              <span className="muted">
                {formatWeekdayDate(mail.date)}, {formatTime(mail.minute)}
              </span>
            </>
          )}
        </div>
      </div>
      {mail && <h3>{mail.subject}</h3>}
      <div className="request-text">{words}</div>
      {mail && <Button onPress={() => open('messagerie', mail.id)}>Ouvrir dans la messagerie</Button>}
    </div>
  )
}

/** The mail that the event of the request brought (ids of the mails of an event are `event-rank`). */
function requestMail(mails: readonly Mail[], request: string): Mail | undefined {
  return mails.find(({ id }) => id.startsWith(`${request}-`) && /^\d+$/.test(id.slice(request.length + 1)))
}
