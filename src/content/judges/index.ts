import type { Judge, Judges } from '../../domain/scenario/judge.ts'
import type { Obligation } from '../../domain/scenario/scenario.ts'
import type { Verdict } from '../../domain/scenario/verdict.ts'
import { agendaJudge } from './agenda.ts'
import { classement } from './classement.ts'
import { dialogue } from './dialogue.ts'
import { ecritJudge } from './ecrit-judge.ts'
import { planningJudge } from './planning.ts'
import { suivi } from './suivi.ts'
import { tableauJudge } from './tableau.ts'

/** An act that is enough in itself. */
const simpleJudge: Judge = () => ({ verdict: 'fait', findings: [] })

/** The judges that every scenario shares: they take parameters from the YAML, never formulas. */
export const SHARED_JUDGES: Judges = {
  ecrit: ecritJudge,
  tableau: tableauJudge,
  suivi,
  agenda: agendaJudge,
  planning: planningJudge,
  classement,
  dialogue,
  simple: simpleJudge,
}

/** Words that each judge may answer, best first: what the model check tries. `a-relire` is left out: it weighs nothing. */
const WORDS: Readonly<Record<string, readonly Verdict[]>> = {
  ecrit: ['juste', 'maladroit', 'incomplet', 'faux'],
  tableau: ['juste', 'incomplet', 'faux'],
  suivi: ['juste', 'incomplet', 'faux'],
  agenda: ['juste', 'incomplet', 'faux'],
  planning: ['juste', 'rectifie', 'maladroit', 'incomplet', 'faux'],
  classement: ['juste', 'incomplet', 'faux'],
  dialogue: ['pose', 'tendu', 'derape'],
  simple: ['fait'],
}

/** Words an obligation's judge may answer; for a talk, those of its dialogue. Own judges of a scenario answer the usual three. */
export function wordsOf(
  dialogues: readonly { readonly id: string; readonly outcomes: readonly { readonly verdict: Verdict }[] }[],
): (obligation: Obligation) => readonly Verdict[] {
  return (obligation) => {
    if (obligation.judge === 'dialogue') {
      const own = dialogues.find(({ id }) => id === obligation.params.dialogue)?.outcomes.map(({ verdict }) => verdict)
      if (own) return [...new Set(own)]
    }
    return WORDS[obligation.judge] ?? ['juste', 'incomplet', 'faux']
  }
}
