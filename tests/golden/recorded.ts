import { assess } from '../../src/domain/assessment/assess.ts'
import { foldLog } from '../../src/domain/attempt/run.ts'
import { hash } from '../../src/domain/random/streams.ts'
import type { Act } from '../../src/domain/scenario/tools.ts'
import { mail, playActs } from '../support/play-acts.ts'
import { tinyJudging, tinySetup } from '../support/tiny-scenario.ts'

const ACTS: readonly Act[] = [
  { gesture: 'prendre-poste' },
  { gesture: 'consulter', tool: 'messagerie', target: 'demande-0' },
  mail('contact@test.example', 'juste'),
  { gesture: 'commencer-ecrit', tool: 'messagerie', draft: 'courriel:1' },
  { gesture: 'decrocher', exchange: 'appel' },
  { gesture: 'dire', exchange: 'appel', line: 'crier' },
  { gesture: 'dire', exchange: 'appel', line: 'ecouter' },
  { gesture: 'poser-rappel', date: '2026-12-01', title: 'Échéance « n° 2 » : 1\u202f234,50\u00a0€' },
  {
    gesture: 'tracer-suivi',
    record: 'fac-1',
    level: 'relance-1',
    date: '2026-11-24',
    channel: 'courriel',
    next: '2026-12-01',
    comment: 'Relancé par courriel.',
  },
  { gesture: 'finir-journee' },
  mail('a.chef@pollen.example', 'incomplet'),
  mail('a.chef@pollen.example', 'juste'),
  { gesture: 'clore-dossier' },
]

/** State and score of a recorded log, as text: what Node and every browser must give to the byte. */
export function stateAndScore(): { readonly text: string; readonly print: number } {
  const setup = tinySetup()
  const { log } = playActs(setup, ACTS, tinyJudging)
  const state = foldLog(setup, log)
  const text = JSON.stringify({ log, state, assessment: assess(setup, state) })
  return { text, print: hash(text) }
}

/** Fingerprint of the text above, taken in Node. */
export const RECORDED = { length: 6254, print: 1_809_491_233 }
