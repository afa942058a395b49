import type { Folder, Party } from '../../../src/domain/records/records.ts'
import { folderName } from './people.ts'

const PLAN: readonly (readonly [string, string, boolean?])[] = [
  ['01-direction', 'Direction'],
  ['01-direction/notes', 'Notes'],
  ['01-direction/accords', 'Accords'],
  ['02-ventes', 'Ventes'],
  ['02-ventes/clients', 'Clients'],
  ['02-ventes/devis', 'Devis'],
  ['02-ventes/commandes', 'Commandes'],
  ['02-ventes/factures', 'Factures'],
  ['03-achats', 'Achats'],
  ['03-achats/fournisseurs', 'Fournisseurs'],
  ['03-achats/commandes', 'Commandes'],
  ['03-achats/receptions', 'Réceptions'],
  ['03-achats/factures', 'Factures'],
  ['04-stock', 'Stock'],
  ['05-comptabilite', 'Comptabilité'],
  ['06-personnel', 'Personnel', true],
  ['06-personnel/alternance', 'Alternance'],
  ['06-personnel/bons-d-heures', 'Bons d’heures'],
  ['06-personnel/plannings', 'Plannings'],
  ['06-personnel/stagiaires', 'Stagiaires'],
  ['07-qualite-securite', 'Qualité et sécurité'],
  ['08-communication', 'Communication'],
  ['09-contrats', 'Contrats'],
  ['09-contrats/etalements', 'Étalements'],
  ['09-contrats/compensations', 'Compensations'],
  ['10-modeles', 'Modèles'],
  ['10-modeles/conditions-de-vente', 'Conditions de vente'],
]

/** The filing plan (règles internes § 12), with one folder by customer. */
export function foldersOf(parties: readonly Party[]): readonly Folder[] {
  const clients = parties
    .filter((party) => party.status !== 'doublon')
    .map((party) => ({ path: `02-ventes/clients/${folderName(party.id)}`, label: party.name, restricted: false }))
  return [...PLAN.map(([path, label, restricted = false]) => ({ path, label, restricted })), ...clients].sort(
    (one, other) => (one.path < other.path ? -1 : 1),
  )
}
