import { PhoneForwarded, PhoneIncoming, PhoneMissed, PhoneOutgoing } from 'lucide-react'
import type { RunView } from '../../app/ports.ts'
import type { Exchange } from '../../domain/desk/desk.ts'
import { correspondents } from '../../domain/desk/people.ts'
import { formatTime } from '../../domain/desk/render.ts'
import { Button } from '../../ui/components/button.tsx'
import { EmptyState } from '../../ui/components/empty-state.tsx'

interface CallLogProps {
  readonly view: RunView
  readonly onDial: (phone: string) => void
}

/** Calls received, missed and made, and the slips left, the latest first. */
export function CallLog({ view, onDial }: CallLogProps) {
  const calls = view.desk.exchanges.filter(({ channel }) => channel === 'telephone')
  const made = view.log.flatMap(({ act, seq }) => (act.gesture === 'appeler' ? [{ ...act, seq }] : []))
  const people = correspondents(view.desk.records)
  const { slips } = view.desk
  if (calls.length + made.length + slips.length === 0)
    return <EmptyState title="Aucun appel">Le journal garde les appels et les fiches déposées.</EmptyState>
  return (
    <div className="call-log scroll">
      {calls.length > 0 && <h3>Reçus</h3>}
      <ul>
        {calls.toReversed().map((call) => {
          const phone = people.find(({ id }) => id === call.withId)?.phone ?? ''
          return (
            <li key={call.id}>
              {call.endedBy === 'transfert' ? (
                <PhoneForwarded />
              ) : call.phase === 'manque' ? (
                <PhoneMissed />
              ) : (
                <PhoneIncoming />
              )}
              <span className="grow">
                <b>{call.name}</b>, {stateWords(call)}
                <br />
                <span className="muted num">
                  {call.day !== view.play.day && `jour ${call.day}, `}
                  {formatTime(call.minute)}
                  {phone !== '' && `, ${phone}`}
                </span>
              </span>
              {phone !== '' && call.phase !== 'attend' && call.phase !== 'en-cours' && (
                <Button label={`Rappeler ${call.name}`} onPress={() => onDial(phone)}>
                  Rappeler
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {made.length > 0 && <h3>Passés</h3>}
      <ul>
        {made.toReversed().map((call) => (
          <li key={call.seq}>
            <PhoneOutgoing />
            <span className="grow">
              <b>{people.find(({ phone }) => phone === call.phone)?.fullName ?? call.phone}</b>
              <br />
              <span className="muted">{[call.phone, call.reason].filter(Boolean).join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
      {slips.length > 0 && <h3>Fiches déposées</h3>}
      <ul>
        {slips.toReversed().map((slip) => (
          <li key={slip.id}>
            <details>
              <summary>
                Pour {slip.to}
                {slip.subject !== '' && `\u00a0: ${slip.subject}`}
                {slip.urgent && ' (urgent)'}
              </summary>
              <p className="muted">
                {[slip.from, slip.organisation, slip.phone, slip.date, slip.time].filter(Boolean).join(', ')}
              </p>
              <p className="slip-text">{slip.text}</p>
            </details>
          </li>
        ))}
      </ul>
    </div>
  )
}

function stateWords(call: Exchange): string {
  if (call.phase === 'manque') return call.rings > 0 ? 'pris par le standard' : 'appel manqué'
  if (call.phase === 'attend') return 'sonne'
  if (call.phase === 'en-cours') return 'en ligne'
  return call.endedBy === 'transfert' ? 'appel transféré' : 'appel reçu'
}
