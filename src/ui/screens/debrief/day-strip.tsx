import {
  CalendarX,
  DoorOpen,
  FilePenLine,
  FolderCheck,
  type LucideIcon,
  Mail,
  MoonStar,
  PencilLine,
  Phone,
  Table2,
  TriangleAlert,
} from 'lucide-react'
import type { DayPin } from '../../view-models/debrief.ts'

interface DayStripProps {
  readonly pins: readonly DayPin[]
  readonly onStep: (step: number) => void
}

const ICONS: Readonly<Record<DayPin['kind'], LucideIcon>> = {
  mail: Mail,
  call: Phone,
  visit: DoorOpen,
  sheet: Table2,
  letter: FilePenLine,
  record: PencilLine,
  alert: TriangleAlert,
  close: FolderCheck,
  night: MoonStar,
  act: CalendarX,
}
const TONE_WORDS = { plain: '', good: 'réussi', bad: 'à reprendre', hazard: 'imprévu' } as const

/** The day, from morning to dusk; each pin opens the replay at its moment. */
export function DayStrip({ pins, onStep }: DayStripProps) {
  return (
    <section className="day scroll" aria-label="La journée">
      <ol className="day-pins">
        {pins.map((pin, index) => {
          const Icon = ICONS[pin.kind]
          const word = TONE_WORDS[pin.tone]
          return (
            <li key={pin.id} className={index % 2 === 1 ? 'is-up' : undefined}>
              <button type="button" className={`pin pin--${pin.tone}`} onClick={() => onStep(pin.step)}>
                <span className="pin-dot">
                  <Icon />
                </span>
                <span className="pin-text">
                  <b className="num">{pin.time}</b> <span>{pin.label}</span>
                  {word && <span className="sr-only">, {word}</span>}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
