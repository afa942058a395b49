import {
  BriefcaseBusiness,
  Clock3,
  Dices,
  Flag,
  GraduationCap,
  MapPin,
  MessageCircleQuestionMark,
  PenLine,
  Volume2,
} from 'lucide-react'
import { useState } from 'react'
import { Backdrop } from '../../components/backdrop.tsx'
import { Bubble } from '../../components/bubble.tsx'
import { Button } from '../../components/button.tsx'
import { Clock } from '../../components/clock.tsx'
import { Paragraphs, Runs } from '../../components/paragraphs.tsx'
import { Portrait } from '../../components/portrait.tsx'
import { SayLine } from '../../components/say-line.tsx'
import { Sheet } from '../../components/sheet.tsx'
import type { BriefingView } from '../../view-models/briefing.ts'
import './briefing.css'

const FACT_ICONS = { day: Clock3, writing: PenLine, mode: GraduationCap, seed: Dices, deadline: Flag } as const

export function BriefingScreen(view: BriefingView) {
  const [isAsking, setAsking] = useState(false)
  const answered = view.questions.filter(({ answer }) => answer !== undefined)
  const open = view.questions.filter(({ answer }) => answer === undefined)
  return (
    <main className={`brief org-${view.organisation}`}>
      <Backdrop sky="day" src={view.backdrop} place="brief-office">
        <div className="brief-veil" />
      </Backdrop>
      <header className="brief-head">
        <Clock {...view.clock} />
        <span className="brief-place">
          <MapPin /> {view.place}
        </span>
      </header>
      <div className="brief-boss">
        <Portrait portrait={view.speaker.portrait} shape="free" />
      </div>
      <section className="brief-talk" aria-label="La demande">
        <Bubble who={`${view.speaker.name}, ${view.speaker.role}`} className="brief-bubble">
          <div className="brief-words scroll">
            <Paragraphs paragraphs={view.speech} isQuoted />
            {answered.map((question) => (
              <div key={question.id} className="brief-answer">
                <p className="muted">{question.text}</p>
                <p>
                  {'«\u00a0'}
                  <Runs runs={question.answer ?? []} />
                  {'\u00a0»'}
                </p>
              </div>
            ))}
          </div>
          <div className="row row--wrap brief-ask">
            {view.canListen && (
              <Button icon={<Volume2 />} isPressed={view.isSpeaking} onPress={view.onListen}>
                {view.isSpeaking ? 'Arrêter' : 'Écouter'}
              </Button>
            )}
            {open.length > 0 && (
              <Button
                icon={<MessageCircleQuestionMark />}
                isExpanded={isAsking}
                onPress={() => setAsking((asking) => !asking)}
              >
                Poser une question
              </Button>
            )}
          </div>
          {isAsking && open.length > 0 && (
            <ul className="brief-questions">
              {open.map((question, index) => (
                <li key={question.id}>
                  <SayLine number={index + 1} onSay={() => view.onAsk(question.id)}>
                    {question.text}
                  </SayLine>
                </li>
              ))}
            </ul>
          )}
        </Bubble>
      </section>
      <Sheet hasClip isScrollable className="brief-paper" label="Fiche de poste du jour">
        <p className="brief-ref">
          Fiche de poste du jour <b className="num">{view.reference}</b>
        </p>
        <h1>{view.title}</h1>
        <p className="brief-goal">{view.goal}</p>
        <h2>Ce qui sera évalué</h2>
        <ol className="brief-crit">
          {view.criteria.map((criterion) => (
            <li key={criterion.id}>{criterion.label}</li>
          ))}
        </ol>
        <dl className="brief-facts">
          {view.facts.map((fact) => {
            const Icon = FACT_ICONS[fact.kind]
            return (
              <div key={fact.id}>
                <dt>
                  <Icon /> {fact.label}
                </dt>
                <dd>{fact.text}</dd>
              </div>
            )
          })}
        </dl>
      </Sheet>
      <div className="brief-go">
        <Button onPress={view.onLater}>Plus tard</Button>
        <Button variant="primary" isLarge icon={<BriefcaseBusiness />} onPress={view.onStart}>
          Au travail
        </Button>
      </div>
    </main>
  )
}
