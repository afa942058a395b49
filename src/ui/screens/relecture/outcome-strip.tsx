import { ArrowRight } from 'lucide-react'
import { LevelMark } from '../../components/level-mark.tsx'
import type { RelectureOutcome } from '../../view-models/relecture.ts'

/** What the attempt becomes with the decisions: what waits weighs nothing. */
export function OutcomeStrip({ outcome }: { readonly outcome: RelectureOutcome }) {
  return (
    <section className="outcome" aria-label={`Le bilan de ${outcome.who}`}>
      <ul>
        {outcome.work && (
          <li>
            <span className="outcome-label">Cet écrit</span>
            <span className="outcome-levels">
              {outcome.work.before !== outcome.work.now && (
                <>
                  {outcome.work.before} <ArrowRight role="img" aria-label="devient" />
                </>
              )}
              <b>{outcome.work.now}</b>
            </span>
          </li>
        )}
        {outcome.levels.map(({ id, label, before, now }) => (
          <li key={id}>
            <span className="outcome-label">{label}</span>
            <span className="outcome-levels">
              {before !== now && (
                <>
                  <LevelMark level={before} />
                  <ArrowRight role="img" aria-label="devient" />
                </>
              )}
              <LevelMark level={now} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
