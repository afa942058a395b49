import { DoorOpen, Phone, PhoneCall } from 'lucide-react'
import { Button } from '../../components/button.tsx'
import { Portrait } from '../../components/portrait.tsx'
import type { InterruptionView } from '../../view-models/desk.ts'

interface InterruptionProps {
  readonly interruption: InterruptionView | null
}

/** It rings, somebody waits: announced at once, never in the way. A bubble on the desk, a bar on a phone. */
export function Interruption({ interruption }: InterruptionProps) {
  return (
    <div className="hazard" role="alert">
      {interruption && <Card interruption={interruption} key={interruption.id} />}
    </div>
  )
}

function Card({ interruption }: { readonly interruption: InterruptionView }) {
  const isCall = interruption.kind === 'call'
  return (
    <>
      <span className={`ring ring--${interruption.kind}`} aria-hidden="true">
        {isCall ? <Phone /> : <DoorOpen />}
      </span>
      <div className="hazard-card">
        {interruption.portrait && <Portrait portrait={interruption.portrait} size={2.75} />}
        <div className="hazard-text">
          <b>{interruption.title}</b>
          <span>{interruption.detail}</span>
        </div>
        <div className="row hazard-acts">
          <Button variant="primary" icon={isCall ? <PhoneCall /> : <DoorOpen />} onPress={interruption.onAccept}>
            {isCall ? 'Décrocher' : 'Recevoir'}
          </Button>
          <Button onPress={interruption.onDecline}>{isCall ? 'Laisser sonner' : 'Faire patienter'}</Button>
        </div>
      </div>
    </>
  )
}
