import { render } from '../desk/render.ts'
import type { CaseFile } from './case-file.ts'
import type { Minute, Scenario } from './scenario.ts'

/** What a name of the scenario stands for: the text of a fact of the case, the holder of a role, else the name itself. */
export function resolveName(name: string, caseFile: CaseFile): string {
  const value = caseFile.values[name]
  if (value && 'text' in value) return value.text
  return caseFile.roles[name] ?? name
}

/**
 * [D3] A scenario whose names are filled in for one case: `grille: "{{r1.grille}}"`, `appel: "appel-{{appelant.id}}"`. Texts and
 * model answers keep their placeholders: they are filled when they are read.
 */
export function fillNames(scenario: Scenario, caseFile: CaseFile): Scenario {
  const fill = <T>(value: T): T => filled(value, caseFile) as T
  return {
    ...scenario,
    obligations: scenario.obligations.map((obligation) => ({
      ...obligation,
      recognised: fill(obligation.recognised),
      params: fill(obligation.params),
      ...(obligation.lateAfterMinute === undefined
        ? {}
        : { lateAfterMinute: minuteOf(obligation.lateAfterMinute, caseFile) }),
    })),
    faults: scenario.faults.map((fault) => ({ ...fault, recognised: fill(fault.recognised) })),
    events: scenario.events.map((event) => ({
      ...event,
      ...(event.at === undefined ? {} : { at: minuteOf(event.at, caseFile) }),
      effects: event.effects.map((effect) =>
        effect.kind === 'appel' || effect.kind === 'visite'
          ? { ...effect, dialogue: fill(effect.dialogue) }
          : effect.kind === 'courriel'
            ? { ...effect, text: fill(effect.text), from: fill(effect.from) }
            : effect,
      ),
    })),
  }
}

/** An hour given by the name of a value of the case. Throws when it is none: a mistake of the author. */
function minuteOf(minute: Minute, caseFile: CaseFile): Minute {
  if (typeof minute === 'number') return minute
  const value = caseFile.values[minute]
  if (value?.kind !== 'heure') throw new Error(`"${minute}" is not an hour of the case`)
  return value.minutes
}

function filled(value: unknown, caseFile: CaseFile): unknown {
  if (typeof value === 'string') return value.includes('{{') ? render(value, { caseFile }) : value
  if (Array.isArray(value)) return value.map((item) => filled(item, caseFile))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, caseFile)]))
}
