import type { Card, CardTable } from '../../../src/domain/records/card.ts'
import type { Draw } from '../../../src/domain/scenario/draw.ts'
import { formatShortDate } from '../../../src/domain/trade/format-date.ts'
import type { OrganisationWorld } from '../../../src/domain/world/world.ts'
import type { WeekFacts } from './facts.ts'
import { LEAVE_TABLE, leaveCards, leaveDays, leavesOf } from './leaves.ts'
import { numberPick } from './picks.ts'
import { firstName } from './team.ts'
import { number, text, type Values } from './values.ts'

const HOURS_A_YEAR = 1607
/** S49, S51 and S52 of an annual count, in hours: two full weeks, then three days and 4 h 30. */
const AROUND = { s49: 35, s51: 35, s52: 25.5 }

export const CARD_TABLES: readonly CardTable[] = [
  LEAVE_TABLE,
  {
    id: 'trajet',
    label: 'Temps de trajet',
    canCreate: false,
    fields: [
      { id: 'habituel', label: 'Trajet habituel, aller (min)', kind: 'nombre' },
      { id: 'jour', label: 'Trajet du jour, aller (min)', kind: 'nombre' },
      { id: 'excedent', label: 'Trajet en plus, aller et retour (min)', kind: 'nombre' },
      { id: 'heures-sup', label: 'Heures de travail ajoutées', kind: 'nombre' },
    ],
  },
  {
    id: 'compteur',
    label: 'Compteur annuel',
    canCreate: false,
    fields: [
      { id: 'faites', label: 'Heures faites au 22/11', kind: 'nombre' },
      { id: 's49', label: 'Prévues S49', kind: 'nombre' },
      { id: 's51', label: 'Prévues S51', kind: 'nombre' },
      { id: 's52', label: 'Prévues S52', kind: 'nombre' },
      { id: 'reste', label: 'Reste pour S50', kind: 'nombre' },
    ],
  },
  {
    id: 'conge-special',
    label: 'Congé pour événement familial',
    canCreate: false,
    fields: [
      { id: 'du', label: 'Du', kind: 'date' },
      { id: 'au', label: 'Au', kind: 'date' },
      { id: 'jours', label: 'Jours ouvrables', kind: 'nombre' },
      { id: 'piece', label: 'Pièce', kind: 'choix', options: { demandee: 'demandée', inutile: 'inutile' } },
      { id: 'decompte', label: 'Pris sur les congés payés', kind: 'choix', options: { oui: 'oui', non: 'non' } },
    ],
  },
]

const travel = (draw: Draw) => ({ usual: numberPick(draw, 'trajet-habituel'), day: numberPick(draw, 'trajet-jour') })

/** Cards that the draw opens in the software. */
export function cardsOf(draw: Draw, facts: WeekFacts, world: OrganisationWorld): readonly Card[] {
  const card = (id: string, table: string, title: string, about: string, fields: Card['fields']): Card => ({
    id,
    table,
    title,
    about,
    fields,
    author: about,
    date: '2026-11-24',
    piece: '',
    changes: [],
  })
  const { usual, day } = travel(draw)
  const { right, nights } = facts
  return [
    ...leaveCards(leavesOf(draw), world),
    ...(draw.factors.includes('x2')
      ? [
          card('trajet-montfarvel', 'trajet', 'Montfarvel, tournée de Dounia Rachedi', 'dounia-rachedi', {
            habituel: String(usual),
            jour: String(day),
            excedent: '',
            'heures-sup': '',
          }),
        ]
      : []),
    ...(nights
      ? [
          card('compteur-dragan', 'compteur', 'Compteur de Dragan Petrov-Salles', 'dragan-petrov-salles', {
            faites: String(yearDone(nights.left)).replace('.', ','),
            s49: String(AROUND.s49),
            s51: String(AROUND.s51),
            s52: String(AROUND.s52).replace('.', ','),
            reste: '',
          }),
        ]
      : []),
    ...(right
      ? [
          card('conge-special', 'conge-special', `Demande de ${firstName(world, right.person)}`, right.person, {
            du: formatShortDate(right.dates[0] ?? ''),
            au: formatShortDate(right.dates.at(-1) ?? ''),
            jours: '',
            piece: '',
            decompte: '',
          }),
        ]
      : []),
  ]
}

const yearDone = (left: number): number => HOURS_A_YEAR - AROUND.s49 - AROUND.s51 - AROUND.s52 - left / 60

const NATURES: Readonly<Record<string, readonly [string, string, string]>> = {
  pacs: ['un PACS', 'l’attestation de PACS', 'toutes mes félicitations'],
  naissance: ['une naissance', 'l’acte de naissance', 'toutes mes félicitations'],
  deces: ['le décès d’un parent', 'l’acte de décès', 'je suis désolé de ce qui vous arrive'],
}

/** Facts that the cards ask for. */
export function cardValues(draw: Draw, facts: WeekFacts): Values {
  const { usual, day } = travel(draw)
  const { right, nights } = facts
  const [nature = '', piece = '', word = ''] = NATURES[right?.nature ?? ''] ?? []
  return {
    'trajet.excedent': number(2 * (day - usual)),
    'trajet.habituel': number(usual),
    'trajet.jour': number(day),
    ...(nights ? { 'compteur.reste': number(nights.left / 60) } : {}),
    ...(right
      ? {
          'special.jours': number(leaveDays(right.dates[0] ?? '', right.dates.at(-1) ?? '')),
          'special.duree': text(`${leaveDays(right.dates[0] ?? '', right.dates.at(-1) ?? '')} jours`),
          'special.nature': text(nature),
          'special.piece': text(piece),
          'special.mot': text(word),
        }
      : {}),
  }
}
