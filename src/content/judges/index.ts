import type { Judge, Judges } from '../../domain/scenario/judge.ts'
import type { Obligation } from '../../domain/scenario/scenario.ts'
import type { Verdict } from '../../domain/scenario/verdict.ts'
import { agendaJudge } from './agenda.ts'
import { champJudge } from './champ.ts'
import { classement } from './classement.ts'
import { dialogue } from './dialogue.ts'
import { dossier } from './dossier.ts'
import { echeancier } from './echeancier.ts'
import { ecritJudge } from './ecrit-judge.ts'
import { ficheJudge } from './fiche.ts'
import { accueil } from './guichet/accueil.ts'
import { attente } from './guichet/attente.ts'
import { badge } from './guichet/badge.ts'
import { bilan } from './guichet/bilan.ts'
import { consigne } from './guichet/consigne.ts'
import { message } from './guichet/message.ts'
import { prevenus } from './guichet/prevenus.ts'
import { registre } from './guichet/registre.ts'
import { trace } from './guichet/trace.ts'
import { parapheur } from './parapheur.ts'
import { planningJudge } from './planning.ts'
import { apurement } from './rapprochement/apurement.ts'
import { ecritChiffre } from './rapprochement/ecrit-chiffre.ts'
import { ecritures } from './rapprochement/ecritures.ts'
import { etatRapprochement } from './rapprochement/etat-rapprochement.ts'
import { lettreASigner } from './rapprochement/lettre-a-signer.ts'
import { montantDit } from './rapprochement/montant-dit.ts'
import { pointage } from './rapprochement/pointage.ts'
import { pieceEnvoyee, remiseEtat } from './rapprochement/remise-etat.ts'
import { statut } from './statut.ts'
import { suivi } from './suivi.ts'
import { tableauJudge } from './tableau.ts'

/** An act that is enough in itself. */
const simpleJudge: Judge = () => ({ verdict: 'fait', findings: [] })

/** A judge and the words it may answer, best first: what the model check tries. `a-relire` is left out: it weighs nothing. */
interface Registered {
  readonly judge: Judge
  readonly words: readonly Verdict[]
}

/** The judges that every scenario shares: they take parameters from the YAML, never formulas. One line each. */
const REGISTRY: Readonly<Record<string, Registered>> = {
  ecrit: { judge: ecritJudge, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  tableau: { judge: tableauJudge, words: ['juste', 'incomplet', 'faux'] },
  suivi: { judge: suivi, words: ['juste', 'incomplet', 'faux'] },
  agenda: { judge: agendaJudge, words: ['juste', 'incomplet', 'faux'] },
  planning: { judge: planningJudge, words: ['juste', 'rectifie', 'maladroit', 'incomplet', 'faux'] },
  classement: { judge: classement, words: ['juste', 'incomplet', 'faux'] },
  champ: { judge: champJudge, words: ['faux'] },
  fiche: { judge: ficheJudge, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  parapheur: { judge: parapheur, words: ['juste', 'tardif', 'incomplet', 'faux'] },
  dossier: { judge: dossier, words: ['juste', 'incomplet', 'faux'] },
  statut: { judge: statut, words: ['juste', 'faux'] },
  echeancier: { judge: echeancier, words: ['juste', 'incomplet', 'faux'] },
  pointage: { judge: pointage, words: ['juste', 'incomplet', 'faux'] },
  jalon: { judge: pointage, words: ['fait'] },
  'etat-rapprochement': { judge: etatRapprochement, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  ecritures: { judge: ecritures, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  'remise-etat': { judge: remiseEtat, words: ['juste', 'maladroit', 'faux'] },
  'piece-envoyee': { judge: pieceEnvoyee, words: ['fait'] },
  'montant-dit': { judge: montantDit, words: ['juste', 'incomplet', 'faux'] },
  apurement: { judge: apurement, words: ['juste', 'incomplet', 'faux'] },
  'ecrit-chiffre': { judge: ecritChiffre, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  'lettre-a-signer': { judge: lettreASigner, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  accueil: { judge: accueil, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  attente: { judge: attente, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  badge: { judge: badge, words: ['juste', 'incomplet', 'faux'] },
  bilan: { judge: bilan, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  consigne: { judge: consigne, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  message: { judge: message, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  prevenus: { judge: prevenus, words: ['juste', 'incomplet', 'faux'] },
  registre: { judge: registre, words: ['juste', 'incomplet', 'faux'] },
  trace: { judge: trace, words: ['juste', 'maladroit', 'incomplet', 'faux'] },
  dialogue: { judge: dialogue, words: ['pose', 'tendu', 'derape'] },
  simple: { judge: simpleJudge, words: ['fait'] },
}

export const SHARED_JUDGES: Judges = Object.fromEntries(Object.entries(REGISTRY).map(([id, { judge }]) => [id, judge]))

/** Words an obligation's judge may answer; for a talk, those of its dialogue. Own judges of a scenario answer the usual three. */
export function wordsOf(
  dialogues: readonly { readonly id: string; readonly outcomes: readonly { readonly verdict: Verdict }[] }[],
): (obligation: Obligation) => readonly Verdict[] {
  return (obligation) => {
    if (obligation.judge === 'dialogue') {
      const own = dialogues.find(({ id }) => id === obligation.params.dialogue)?.outcomes.map(({ verdict }) => verdict)
      if (own) return [...new Set(own)]
    }
    return REGISTRY[obligation.judge]?.words ?? ['juste', 'incomplet', 'faux']
  }
}
