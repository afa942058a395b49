import { BookUser, History, NotebookPen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ToolProps } from '../../app/ports.ts'
import { Button } from '../../ui/components/button.tsx'
import { Tabs } from '../../ui/components/tabs.tsx'
import type { PortraitView } from '../../ui/view-models/portrait.ts'
import { CallLog } from './call-log.tsx'
import { CallOut, DIAL } from './call-out.tsx'
import { Conversation } from './conversation.tsx'
import { MessageSlip } from './message-slip.tsx'
import './phone.css'

export { Conversation, type ConversationProps } from './conversation.tsx'

interface PhoneToolProps extends ToolProps {
  /** Faces, when the art is there. */
  readonly portraitOf?: ((personId: string, mood: string) => PortraitView | undefined) | undefined
}

/** The desk set: the call that rings or goes on, calls to make, the log, and the pad of slips. Target: a number to dial. */
export default function PhoneTool({ run, view, target, portraitOf }: PhoneToolProps) {
  const calls = view.desk.exchanges.filter(({ channel }) => channel === 'telephone')
  const live = calls.find(({ phase }) => phase === 'en-cours') ?? calls.find(({ phase }) => phase === 'attend')
  const [followed, setFollowed] = useState<string | null>(live?.id ?? null)
  const [tab, setTab] = useState<'appeler' | 'journal'>('appeler')
  const [showsPad, setShowsPad] = useState(false)
  const asked = useRef<string | null>(null)
  // A call that has just ended stays on screen until it is put away.
  if (live && live.id !== followed) setFollowed(live.id)
  const shown = live ?? calls.find(({ id }) => id === followed)

  const dial = (phone: string) => {
    run.drafts.write(DIAL, { phone, reason: '' })
    setTab('appeler')
  }
  useEffect(() => {
    if (target === null || asked.current === target || !/\d/.test(target) || calls.some(({ id }) => id === target))
      return
    asked.current = target
    dial(target)
  })

  return (
    <div className={`phone ${showsPad ? 'shows-pad' : ''}`}>
      <div className="phone-main">
        {shown ? (
          <Conversation
            key={shown.id}
            run={run}
            view={view}
            exchange={shown}
            portraitOf={portraitOf}
            onClose={() => setFollowed(null)}
          />
        ) : (
          <Tabs
            label="Téléphone"
            className="phone-tabs"
            selected={tab}
            onSelect={setTab}
            items={[
              { id: 'appeler', label: 'Appeler', icon: <BookUser />, content: <CallOut run={run} view={view} /> },
              { id: 'journal', label: 'Journal', icon: <History />, content: <CallLog view={view} onDial={dial} /> },
            ]}
          />
        )}
        <Button className="phone-pad-key" icon={<NotebookPen />} onPress={() => setShowsPad(true)}>
          Fiche de message
        </Button>
      </div>
      <div className="phone-pad">
        <Button className="phone-pad-key" variant="quiet" onPress={() => setShowsPad(false)}>
          Revenir au téléphone
        </Button>
        <MessageSlip run={run} view={view} />
      </div>
    </div>
  )
}
