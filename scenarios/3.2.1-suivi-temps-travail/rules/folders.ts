import type { Folder } from '../../../src/domain/records/records.ts'

const PLAN: readonly (readonly [string, string, boolean?])[] = [
  ['01-direction/accords', 'Accords'],
  ['01-direction/notes', 'Notes'],
  ['02-ventes/commandes', 'Commandes'],
  ['06-personnel', 'Personnel', true],
  ['06-personnel/alternance', 'Alternance'],
  ['06-personnel/bons-d-heures', 'Bons d’heures'],
  ['06-personnel/plannings', 'Plannings'],
  ['06-personnel/stagiaires', 'Stagiaires'],
  ['07-qualite-securite', 'Qualité et sécurité'],
  ['08-communication', 'Communication'],
  ['10-modeles', 'Modèles'],
]

/** The part of the filing plan that this mission opens (internal rules § 12). */
export const FOLDERS: readonly Folder[] = PLAN.map(([path, label, restricted = false]) => ({ path, label, restricted }))
