import { BookOpen, Check, GraduationCap, X } from 'lucide-react'
import type { HazardView } from '../../view-models/debrief.ts'

interface HazardCardsProps {
  readonly hazards: readonly HazardView[]
  readonly revise: readonly string[]
  readonly leftToTeacher: readonly string[]
}

export function HazardCards({ hazards, revise, leftToTeacher }: HazardCardsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: three hazards are longer than their place, arrows must scroll them
    <aside className="debrief-hazards scroll" tabIndex={0} aria-label="Imprévus et suites">
      <h2>Les imprévus</h2>
      {hazards.length === 0 && (
        <article className="haz">
          <p>Aucun imprévu n’était tiré cette fois.</p>
        </article>
      )}
      {hazards.map((hazard) => {
        const isHandled = hazard.outcome === 'traite'
        return (
          <article key={hazard.id} className={`haz ${isHandled ? 'haz--ok' : 'haz--no'}`}>
            <h3>
              {isHandled ? <Check /> : <X />} {hazard.title}
              <span className="sr-only">{isHandled ? ', traité' : ', subi'}</span>
            </h3>
            <p>{hazard.text}</p>
          </article>
        )
      })}
      {revise.length > 0 && (
        <article className="haz haz--todo">
          <h3>
            <BookOpen /> À revoir
          </h3>
          <ul>
            {revise.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </article>
      )}
      {leftToTeacher.length > 0 && (
        <article className="haz haz--todo">
          <h3>
            <GraduationCap /> Laissé à l’enseignant
          </h3>
          <ul>
            {leftToTeacher.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </article>
      )}
    </aside>
  )
}
