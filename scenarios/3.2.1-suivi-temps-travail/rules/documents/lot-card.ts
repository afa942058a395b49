import type { StoredDocument } from '../../../../src/domain/records/records.ts'
import { formatShortDate } from '../../../../src/domain/trade/format-date.ts'

import type { WeekFacts } from '../facts.ts'
import { needsTable } from '../hazards.ts'

/** The card of the lot with its needs, and the first version that it cancels (distractor: other evenings). */
export function lotCards(facts: WeekFacts, client: string): readonly StoredDocument[] {
  const other = { ...facts, evenings: facts.evenings.slice(0, 0), bigDay: null }
  return [
    card('fiche-lot-v2', '2026-11-20', facts, client, 'Version 2. Annule et remplace la version 1 du 13/11/2026.'),
    card('fiche-lot-v1', '2026-11-13', other, client, 'Version 1. ANNULÉE.'),
  ]
}

function card(id: string, date: string, facts: WeekFacts, client: string, foot: string): StoredDocument {
  const table = needsTable(facts)
  return {
    id,
    name: `${date}_fiche-lot_${client.toLowerCase().replace(/[^a-z]+/g, '-')}_${id.slice(-2)}`,
    folder: '02-ventes/commandes',
    type: 'fiche-lot',
    date,
    author: 'aminata-gassama',
    blocks: [
      { kind: 'titre', text: `Fiche du lot ${client}, semaine 50` },
      {
        kind: 'champs',
        rows: [
          ['Vélos', String(facts.bikes)],
          ['Départ du camion', formatShortDate(facts.truck.date)],
          [
            'Plages',
            'matin 8 h – 12 h, après-midi 13 h – 15 h 30, soir 16 h – 20 h (1 montage, 1 électrique), stand 10 h – 18 h (dont 1 montage)',
          ],
        ],
      },
      {
        kind: 'tableau',
        head: table.head,
        rows: table.rows.map(({ key, written }) => [key, ...written.map(String)]),
        figures: [1, 2, 3, 4, 5, 6],
      },
      { kind: 'pied', text: foot },
    ],
  }
}

/** Qualifications that decide who may hold which trade. */
export const QUALIFICATIONS: StoredDocument = {
  id: 'habilitations',
  name: '2026-09-30_habilitations_montage_atelier_v3',
  folder: '07-qualite-securite',
  type: 'tableau',
  date: '2026-09-30',
  author: 'aminata-gassama',
  blocks: [
    { kind: 'titre', text: 'Habilitations au 30 septembre 2026' },
    {
      kind: 'tableau',
      head: ['Personne', 'Montage', 'Électrique', 'Contrôle final'],
      rows: [
        ['Simon Haverland', 'oui', '', ''],
        ['Ouarda Messaoud', 'oui', '', ''],
        ['Loïc Pennec', 'oui', '', ''],
        ['Léa Bonnaventure', 'oui', '', 'oui'],
        ['Emre Koçdemir', '', 'oui', ''],
        ['Ginette Fabrezat', '', 'oui', ''],
        ['Violaine Brisset', '', '', 'oui'],
        ['Wassim Charfi', 'oui', '', ''],
        ['Hyacinthe Mvondo', '', '', 'oui'],
      ],
      figures: [],
    },
  ],
}
