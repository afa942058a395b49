import { render } from '../desk/render.ts'
import type { CaseFile } from './case-file.ts'
import type { Scenario } from './scenario.ts'

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
    })),
    faults: scenario.faults.map((fault) => ({ ...fault, recognised: fill(fault.recognised) })),
    events: scenario.events.map((event) => ({
      ...event,
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

function filled(value: unknown, caseFile: CaseFile): unknown {
  if (typeof value === 'string') return value.includes('{{') ? render(value, { caseFile }) : value
  if (Array.isArray(value)) return value.map((item) => filled(item, caseFile))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, caseFile)]))
}
