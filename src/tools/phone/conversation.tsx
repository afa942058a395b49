import { Phone, PhoneCall, PhoneForwarded, PhoneOff } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Run, RunView } from '../../app/ports.ts'
import type { Exchange } from '../../domain/desk/desk.ts'
import { linesOf, stateOf } from '../../domain/desk/exchanges.ts'
import { correspondents } from '../../domain/desk/people.ts'
import { render } from '../../domain/desk/render.ts'
import type { Act } from '../../domain/scenario/tools.ts'
import { Bubble } from '../../ui/components/bubble.tsx'
import { Button } from '../../ui/components/button.tsx'
import { Notice } from '../../ui/components/notice.tsx'
import { Portrait } from '../../ui/components/portrait.tsx'
import { SayLine } from '../../ui/components/say-line.tsx'
import type { PortraitView } from '../../ui/view-models/portrait.ts'
import './conversation.css'
import { moodView } from './mood.ts'
import { orderLines } from './order-lines.ts'
import { TransferDialog } from './transfer-dialog.tsx'

export interface ConversationProps {
  readonly run: Run
  readonly view: RunView
  readonly exchange: Exchange
  /** The face of a person in a mood, when the art has one; initials otherwise. */
  readonly portraitOf?: ((personId: string, mood: string) => PortraitView | undefined) | undefined
  /** Called when what has ended is put away. */
  readonly onClose: () => void
}

/** A talk with somebody, on the telephone or on the spot: who, in what mood, what was said, what can be said. */
export function Conversation({ run, view, exchange, portraitOf, onClose }: ConversationProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isTransferring, setTransferring] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const { scenario, caseFile, draw } = view.setup
  const isCall = exchange.channel === 'telephone'
  const who = correspondents(view.desk.records).find(({ id }) => id === exchange.withId)
  const firm = who && !who.isStaff && who.organisation !== exchange.name ? who.organisation : null
  const lines = orderLines(linesOf(exchange, scenario.dialogues), draw.seed, `${exchange.id} ${exchange.state}`)
  const heard = exchange.transcript.findLast((line) => line.who === 'eux')
  const mood = heard?.mood ?? stateOf(exchange, scenario.dialogues)?.mood ?? 'neutre'
  const portrait = portraitOf?.(exchange.withId, mood) ?? {
    name: who?.fullName ?? exchange.name,
    ground: 'ciel' as const,
  }

  async function act(next: Act) {
    setRefusal(null)
    const outcome = await run.perform(next)
    if (!outcome.ok) return setRefusal(outcome.refusal.message)
    heading.current?.focus()
  }
  const say = (line: string) => void act({ gesture: 'dire', exchange: exchange.id, line })

  return (
    <section
      className={`talk talk--${exchange.phase}`}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        // A number says its line, only from inside the talk and never from a field.
        if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return
        const line = lines[Number(event.key) - 1]
        if (line && !isTransferring) say(line.id)
      }}
    >
      <h2 id={titleId} ref={heading} tabIndex={-1} className="talk-title">
        {TITLES[exchange.channel][exchange.phase]}
        <span>{firm ? `${firm}, ${exchange.name}` : exchange.name}</span>
      </h2>
      {exchange.phase !== 'attend' && exchange.phase !== 'manque' && (
        <div className="talk-top">
          <figure className="talk-face">
            <Portrait portrait={portrait} shape="card" />
            <figcaption className="mood">
              {draw.level === 'expert' ? (
                <span className="sr-only">
                  Humeur{'\u00a0'}: {moodView(mood).word}
                </span>
              ) : (
                <Mood mood={mood} />
              )}
            </figcaption>
          </figure>
          <div className="talk-said" aria-live="polite">
            {heard && <Bubble who={exchange.name} className="talk-bubble">{`«\u00a0${heard.text}\u00a0»`}</Bubble>}
          </div>
        </div>
      )}
      {refusal && <Notice tone="error" title={refusal} />}
      {lines.length > 0 && (
        <div className="talk-lines">
          <h3>Que répondez-vous{'\u00a0'}?</h3>
          {lines.map((line, rank) => (
            <SayLine key={`${exchange.state} ${line.id}`} number={rank + 1} onSay={() => say(line.id)}>
              {render(line.text, { caseFile })}
            </SayLine>
          ))}
        </div>
      )}
      {(exchange.phase === 'termine' || exchange.phase === 'manque') && (
        <p className="talk-end" role="status">
          {ended(exchange)}
        </p>
      )}
      <Transcript exchange={exchange} />
      <div className="talk-keys">
        {exchange.phase === 'attend' && (
          <>
            <Button
              variant="primary"
              isLarge
              icon={isCall ? <PhoneCall /> : undefined}
              onPress={() => void act({ gesture: 'decrocher', exchange: exchange.id })}
            >
              {isCall ? 'Décrocher' : 'Écouter'}
            </Button>
            <Button
              isLarge
              icon={isCall ? <Phone /> : undefined}
              onPress={() => void act({ gesture: 'laisser-sonner', exchange: exchange.id })}
            >
              {isCall ? 'Laisser sonner' : 'Pas maintenant'}
            </Button>
          </>
        )}
        {exchange.phase === 'en-cours' && (
          <>
            {isCall && (
              <Button icon={<PhoneForwarded />} onPress={() => setTransferring(true)}>
                Transférer
              </Button>
            )}
            <Button
              variant="danger"
              icon={isCall ? <PhoneOff /> : undefined}
              className="talk-off"
              onPress={() => void act({ gesture: 'clore-echange', exchange: exchange.id })}
            >
              {isCall ? 'Raccrocher' : 'Mettre fin à la conversation'}
            </Button>
          </>
        )}
        {(exchange.phase === 'termine' || exchange.phase === 'manque') && <Button onPress={onClose}>Fermer</Button>}
      </div>
      {isTransferring && (
        <TransferDialog
          records={view.desk.records}
          onClose={() => setTransferring(false)}
          onTransfer={(to) => {
            setTransferring(false)
            void act({ gesture: 'transferer-appel', exchange: exchange.id, to })
          }}
        />
      )}
    </section>
  )
}

const TITLES = {
  telephone: { attend: 'Le téléphone sonne', 'en-cours': 'En ligne', termine: 'Appel terminé', manque: 'Appel manqué' },
  'sur-place': {
    attend: 'Quelqu’un vous attend',
    'en-cours': 'Face à vous',
    termine: 'Conversation terminée',
    manque: 'Conversation remise',
  },
} as const

function Mood({ mood }: { readonly mood: string }) {
  const { word, tension } = moodView(mood)
  return (
    <>
      <span className="mood-scale" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} className={step === tension ? (tension > 2 ? 'on' : 'on calm') : ''} />
        ))}
      </span>
      <span className="sr-only">Humeur{'\u00a0'}: </span>
      <b>{word}</b>
      <span className="sr-only">, tension {tension} sur 5</span>
    </>
  )
}

function Transcript({ exchange }: { readonly exchange: Exchange }) {
  if (exchange.transcript.length < 2) return null
  return (
    <details className="talk-transcript">
      <summary>Relire ce qui a été dit</summary>
      <ol>
        {exchange.transcript.map((line, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a transcript only grows, ranks are its identity
          <li key={rank} className={`said--${line.who}`}>
            <b>{line.who === 'vous' ? 'Vous' : exchange.name}</b> {`«\u00a0${line.text}\u00a0»`}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** How it ended, as the telephone or the place would show it; nothing about how well. */
function ended(exchange: Exchange): string {
  switch (exchange.endedBy) {
    case 'transfert':
      return 'Vous avez transféré l’appel.'
    case 'sec':
      return exchange.channel === 'telephone' ? 'Vous avez raccroché.' : 'Vous avez mis fin à la conversation.'
    case 'manque':
      return exchange.channel === 'telephone'
        ? 'Vous n’avez pas pris cet appel.'
        : 'Vous n’avez pas pris le temps d’écouter.'
    default:
      return exchange.channel === 'telephone' ? 'La communication est terminée.' : 'La conversation est terminée.'
  }
}
