import type { CaseFile } from './case-file.ts'
import type { CounterAct } from './counter-act.ts'
import type { ModelAct } from './scenario.ts'

/** How the French keys of an act are read: a text filled for the case, or a name of the case. */
interface Reading {
  readonly text: (key: string) => string
  readonly name: (key: string) => string
  readonly caseFile: CaseFile
}

/** [M1] An act of the counter as an author writes it; `null` for any other gesture. */
export function counterAct(model: ModelAct, { text, name, caseFile }: Reading): CounterAct | null {
  switch (model.gesture) {
    case 'appeler-suivant':
      return { gesture: 'appeler-suivant', exchange: text('echange') }
    case 'faire-patienter':
      return {
        gesture: 'faire-patienter',
        exchange: text('echange') === 'hall' ? '' : text('echange'),
        minutes: numberOf(caseFile, model.minutes),
        reason: text('motif'),
        offer: (text('proposition') || '') as never,
      }
    case 'orienter':
      return {
        gesture: 'orienter',
        exchange: text('echange'),
        place: name('vers'),
        service: name('service'),
        means: (text('moyen') || 'plan') as never,
      }
    case 'expliquer':
      return { gesture: 'expliquer', exchange: text('echange'), text: text('corps') }
    case 'attendre':
      return { gesture: 'attendre' }
    case 'aller-a':
      return { gesture: 'aller-a', place: name('lieu'), with: text('avec') }
    case 'securiser':
      return { gesture: 'securiser', target: name('cible'), mode: (text('mode') || 'verrouiller') as never }
    case 'remettre':
      return { gesture: 'remettre', object: name('objet'), to: text('a'), against: text('contre') }
    case 'reprendre':
      return { gesture: 'reprendre', object: name('objet') }
    case 'noter':
      return { gesture: 'noter', about: text('sur'), text: text('corps') }
    case 'inscrire-registre':
      return {
        gesture: 'inscrire-registre',
        register: 'visiteurs',
        fields: {
          name: text('nom'),
          organisation: text('organisme'),
          reason: text('motif'),
          visited: text('visite'),
          badge: text('badge'),
          entry: text('entree'),
          exit: text('sortie'),
        },
      }
    default:
      return null
  }
}

/** A number as written, or the number of the case that has this name. */
function numberOf(caseFile: CaseFile, value: unknown): number {
  const known = caseFile.values[String(value)]
  return known?.kind === 'nombre' ? known.value : Number(value ?? 0) || 0
}
