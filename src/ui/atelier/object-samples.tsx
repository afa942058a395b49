import { Clock as ClockIcon } from 'lucide-react'
import { Badge } from '../components/badge.tsx'
import { Bubble } from '../components/bubble.tsx'
import { Chip } from '../components/chip.tsx'
import { Clock } from '../components/clock.tsx'
import { LevelMark } from '../components/level-mark.tsx'
import { Portrait } from '../components/portrait.tsx'
import { PostIt } from '../components/post-it.tsx'
import { Progress } from '../components/progress.tsx'
import { SayLine } from '../components/say-line.tsx'
import { Sheet } from '../components/sheet.tsx'
import { Stamp } from '../components/stamp.tsx'
import { Term } from '../components/term.tsx'
import { LEVELS } from '../view-models/level.ts'

/** Things that exist in an office. */
export function ObjectSamples() {
  return (
    <section className="stack" aria-label="Objets">
      <ul className="row row--wrap">
        {LEVELS.map((level) => (
          <li key={level}>
            <LevelMark level={level} />
          </li>
        ))}
      </ul>
      <LevelMark level="s" size="large" />
      <Bubble who="M. Malaurie">«&nbsp;J’en ai reçu huit, pas neuf.&nbsp;»</Bubble>
      <Bubble who="Mme Kouamé-Ferrand" tail="down">
        «&nbsp;Montrez-moi la pièce.&nbsp;»
      </Bubble>
      <SayLine number={1} onSay={() => {}}>
        Je note tout et je vous rappelle avant 15 h.
      </SayLine>
      <div className="row row--wrap">
        <PostIt>
          <h3>Mme Kouamé-Ferrand</h3>
          <p>
            Jeudi à <b>16 h</b>.
          </p>
        </PostIt>
        <Stamp title="Reçu le" detail="24 nov. 2026" />
        <Stamp title="Bon à payer" tone="ok" />
      </div>
      <div className="row row--wrap">
        <Portrait portrait={{ name: 'Lila M.', ground: 'menthe' }} />
        <Portrait portrait={{ name: 'Colibri 7', ground: 'lilas' }} size={4} />
        <Portrait portrait={{ name: 'Mme Dobrescu' }} isDecorative={false} />
        <Badge count={3} label="messages non lus" />
        <Badge count={3} tone="deep" />
        <Badge count={3} tone="quiet" />
      </div>
      <div className="row row--wrap">
        <Chip>Facture</Chip>
        <Chip tone="ok">Soldée</Chip>
        <Chip tone="warn">Relance 1</Chip>
        <Chip tone="danger">Relance 2</Chip>
        <Chip tone="info">À échoir</Chip>
        <Chip tone="tint" icon={<ClockIcon />}>
          30 à 50 min
        </Chip>
      </div>
      <Clock minutes={642} time="10 h 42" date="Mardi 24 novembre" />
      <Progress label="Situations jouées" value={14} max={40} text="14 sur 40" />
      <Sheet hasCreases className="atelier-sheet">
        <b>Feuille A4</b>, ses marges et ses plis. Un{' '}
        <Term title="Avoir" definition="Document du vendeur qui diminue ce que doit le client.">
          avoir
        </Term>{' '}
        annule tout ou partie d’une facture.
      </Sheet>
    </section>
  )
}
