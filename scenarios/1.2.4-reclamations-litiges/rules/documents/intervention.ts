import type { Party, StoredDocument } from '../../../../src/domain/records/records.ts'
import { formatLongDate } from '../../../../src/domain/trade/format-date.ts'
import type { Organisation } from '../../../../src/domain/world/organisation.ts'
import type { Claim } from '../claim.ts'
import type { Entry } from '../entries.ts'
import { contactOf } from '../people.ts'
import { count, paper } from './complaint-paper.ts'
import { letterhead } from './letterhead.ts'

/** The technician's sheet, signed by the customer: hours worked, pads changed. */
export function interventionSheet(claim: Claim, entry: Entry, party: Party, house: Organisation): StoredDocument {
  const hours = entry.sale.lines.find(({ reference }) => reference === 'SV-MO')?.quantity ?? 0
  const pads = entry.sale.lines.find(({ reference }) => reference === 'PI-PLA')?.quantity ?? 0
  const worked = claim.variant === 'temps' ? hours - claim.units : hours
  const started = 9 * 60 + 10
  const clock = (minutes: number) => `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`
  return paper(party, 'fiche-intervention-rc', 'fiche-intervention', entry.date, 'jocelyn-bellerose', entry.number, [
    letterhead(house),
    { kind: 'titre', text: 'Fiche d’intervention' },
    {
      kind: 'champs',
      rows: [
        ['Cliente', party.name],
        ['Technicien', 'Jocelyn Bellerose'],
        ['Date', formatLongDate(entry.date)],
        ['Arrivée', clock(started)],
        ['Départ', clock(started + worked * 60)],
        ['Temps passé', `${count(worked)} h`],
      ],
    },
    {
      kind: 'paragraphe',
      text: `Freins réglés. Plaquettes changées\u00a0: ${count(pads)} ${pads > 1 ? 'paires' : 'paire'}. Pièces usées remises à la cliente.`,
    },
    { kind: 'signature', name: contactOf(party), role: 'la cliente, travaux reçus' },
  ])
}
