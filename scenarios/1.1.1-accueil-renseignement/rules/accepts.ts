import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { has, isMonday, isWednesday, numberPick, wordPick } from './picks.ts'

/** One constraint of the draw (treatment § 5): a case that breaks it is drawn again. */
interface Constraint {
  readonly says: string
  readonly holds: (draw: Draw) => boolean
}

/** Who interprets the language of the visitor from abroad. */
const INTERPRETERS: Readonly<Record<string, string>> = { de: 'cecile', en: 'karima', es: 'ines' }
/** Who each call of the morning is for. */
const CALLED: Readonly<Record<string, string>> = {
  kallvik: 'ines',
  cuisine: 'ludovic',
  comptable: 'delphine',
  copieurs: 'delphine',
}

export const CONSTRAINTS: readonly Constraint[] = [
  {
    says: 'mercredi ⇒ ni flux (Solange et Ludovic manqueraient ensemble), ni rendez-vous avec Ludovic',
    holds: (draw) => !isWednesday(draw) || (!has(draw, 'x1') && !(has(draw, 'h2') && isAbsent(draw, 'ludovic'))),
  },
  {
    says: 'flux ⇒ Solange absente : Ludovic n’a pas de remplaçante',
    holds: (draw) => !has(draw, 'x1', 'h2') || !isAbsent(draw, 'ludovic'),
  },
  {
    says: 'lundi ⇒ centre technique seul ouvert, ni Inès, ni Cécile',
    holds: (draw) =>
      !isMonday(draw) ||
      ((!has(draw, 'x2') || wordPick(draw, 'dispersee') === 'centre-technique') &&
        (!has(draw, 'x5') || wordPick(draw, 'etranger') !== 'es') &&
        (!has(draw, 'h2') || !isAbsent(draw, 'cecile')) &&
        (!has(draw, 'h3') || wordPick(draw, 'egare') === 'accordeon') &&
        wordPick(draw, 'appel-message') !== 'kallvik'),
  },
  {
    says: 'annexe fermée le lundi et le jeudi ; médiathèque le mercredi seulement, le matin',
    holds: (draw) => !has(draw, 'x2') || wordPick(draw, 'dispersee') !== 'mediatheque' || isWednesday(draw),
  },
  {
    says: 'interprète, destinataire du message et absent sont trois personnes',
    holds: (draw) => {
      const interpreter = has(draw, 'x5') ? INTERPRETERS[wordPick(draw, 'etranger')] : undefined
      const called = CALLED[wordPick(draw, 'appel-message')]
      const absent = has(draw, 'h2') ? wordPick(draw, 'rendez-vous') : undefined
      return interpreter !== called && (absent === undefined || (absent !== interpreter && absent !== called))
    },
  },
  {
    says: 'la préfecture se reçoit chez Olivier : il n’est pas l’absent',
    holds: (draw) =>
      !has(draw, 'x4', 'h2') || wordPick(draw, 'autorite') !== 'prefecture' || !isAbsent(draw, 'olivier'),
  },
  {
    says: 'l’ascenseur en panne n’est pas réparé par celui qui vient l’entretenir',
    holds: (draw) =>
      !has(draw, 'h1') || wordPick(draw, 'travaux') !== 'ascenseur' || wordPick(draw, 'badge') !== 'ndiaga',
  },
  {
    says: 'demander le motif d’une absence suppose un absent',
    holds: (draw) => wordPick(draw, 'appel-curieux') !== 'motif' || has(draw, 'x1') || has(draw, 'h2'),
  },
  {
    says: 'la charge divisée par les minutes garde deux décimales, que l’on écrit et relit sans hésiter',
    holds: (draw) => numberPick(draw, 'prevision') !== 45,
  },
]

function isAbsent(draw: Draw, who: string): boolean {
  return wordPick(draw, 'rendez-vous') === who
}

export function acceptsDraw(draw: Draw): boolean {
  return CONSTRAINTS.every(({ holds }) => holds(draw))
}
